/**
 * Migration 002: plan records → `content/plans`. A one-off: words for readers (titles of sources, notes, translations,
 * the registry of documents) were written by hand afterwards, so it refuses a folder that already holds plans.
 *
 *     node scripts/migrations/002-plans/index.ts --from DIR --to DIR
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { toPlan } from './plan.ts';
import { rawPlanSchema } from './raw-plan.ts';
import type { RawPlan } from './raw-plan.ts';

const { values } = parseArgs({ options: { from: { type: 'string' }, to: { type: 'string' } } });
const { from, to } = values;
if (from === undefined || to === undefined) {
  process.stderr.write('Use: node scripts/migrations/002-plans/index.ts --from DIR --to DIR\n');
  process.exit(2);
}

mkdirSync(to, { recursive: true });
if (readdirSync(to).length > 0) {
  process.stderr.write(`${to} is not empty: plans there were edited by hand and would be lost.\n`);
  process.exit(2);
}

const records = readRecords(from);
for (const record of records) {
  const yaml = stringify(toPlan(record), { lineWidth: 0 }).normalize('NFC');
  writeFileSync(join(to, `${record.id}.yml`), yaml);
}
process.stdout.write(`${String(records.length)} plans written to ${to}.\n`);

function readRecords(folder: string): RawPlan[] {
  const lines = readFileSync(join(folder, 'plans.jsonl'), 'utf8').split('\n');
  const later: unknown[] = lines.filter((line) => line !== '').map((line): unknown => JSON.parse(line));
  const founding: unknown = JSON.parse(readFileSync(join(folder, 'seed-plans.json'), 'utf8'));
  return [...rawPlanSchema.array().parse(founding), ...rawPlanSchema.array().parse(later)];
}
