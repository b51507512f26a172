import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { datasetIds } from '../../open-data/data-file.ts';
import { readExport } from './read-export.ts';

function exportWith(change: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-export-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const id of datasetIds) {
    const text = change[id] ?? JSON.stringify({ today: '2026-10-01', [id]: [{ id: 'a' }] });
    if (text !== '') writeFileSync(join(folder, `${id}.json`), text);
  }
  return folder;
}

test('an earlier export is read with its day', () => {
  const read = readExport(exportWith());
  expect(read).toEqual({
    today: '2026-10-01',
    records: Object.fromEntries(datasetIds.map((id) => [id, [{ id: 'a' }]])),
  });
});

test('an export without a day is read all the same', () => {
  const files = Object.fromEntries(datasetIds.map((id) => [id, JSON.stringify({ [id]: [] })]));
  expect(readExport(exportWith(files))).toMatchObject({ today: '' });
});

test.each([
  { name: 'missing', text: '' },
  { name: 'no JSON', text: '{' },
  { name: 'no object', text: '7' },
  { name: 'null', text: 'null' },
  { name: 'without its list', text: '{"producers":{}}' },
  { name: 'with a record that has no id', text: '{"producers":[{"id":"a"},{"id":7}]}' },
  { name: 'with a record that is none', text: '{"producers":[null]}' },
])('a file that is $name is named', ({ text }) => {
  const folder = exportWith({ producers: text });
  expect(readExport(folder)).toEqual({ unreadable: join(folder, 'producers.json') });
});
