import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { authoringFiles } from '../src/authoring/schemas/authoring-files.ts';

/** `node scripts/run.mjs scripts/authoring-files.ts`: writes the schemas VS Code reads, again after every change of the format. */
const folder = fileURLToPath(new URL('../.vscode/', import.meta.url));
mkdirSync(`${folder}schemas`, { recursive: true });
for (const [name, text] of authoringFiles()) writeFileSync(`${folder}${name}`, text);
