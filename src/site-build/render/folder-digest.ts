import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTree } from '../../content-files/content-tree.ts';

/** Returns a text that changes with the name or the bytes of any file in a folder. */
export function digestOfFolder(folder: string): string {
  const digest = createHash('sha256');
  for (const { path } of readTree(folder)) {
    const bytes = readFileSync(join(folder, path));
    digest.update(`${path}\0${String(bytes.length)}\0`).update(bytes);
  }
  return digest.digest('hex');
}
