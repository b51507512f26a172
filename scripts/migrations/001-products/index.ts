import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { toPageFile } from './page-file.ts';
import { toProducers } from './producers.ts';
import { toProducts } from './products.ts';
import { parseRecords } from './source-record.ts';

/**
 * Turns the collected records into pages of the catalogue:
 * `node scripts/migrations/001-products/index.ts --from products.jsonl --to content`.
 */
const { values } = parseArgs({ options: { from: { type: 'string' }, to: { type: 'string' } } });
if (values.from === undefined || values.to === undefined) {
  process.stderr.write('Usage: index.ts --from products.jsonl --to content\n');
  process.exit(2);
}

const records = parseRecords(readFileSync(values.from, 'utf8'));
for (const { id, folder, facts, body } of toProducts(records)) {
  writePage(join(values.to, 'products', folder, id), toPageFile(facts, body));
}
for (const { id, facts, body } of toProducers(records)) {
  writePage(join(values.to, 'producers', id), toPageFile(facts, body));
}

function writePage(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.md'), text);
}
