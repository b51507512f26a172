import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import type { CellValue, WriteSheet } from 'hucre/xlsx';
import { expect, onTestFinished, test } from 'vitest';
import { readFiles } from './read-files.ts';
import type { ReadFiles } from './read-files.ts';
import { makeZip } from './zip-fixture.ts';
import { zipLimits } from './zip-guard.ts';

/** Reads files of these contents, named from the folder they lie in. */
function read(files: Readonly<Record<string, string | Uint8Array>>): Promise<ReadFiles> {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-read-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return readFiles(Object.keys(files).map((name) => ({ name: `xã/${name}`, path: join(folder, name) })));
}

const part = { data: new Uint8Array(1) };

test.each([
  { name: 'an empty file', content: '', code: 'file-empty', found: '' },
  {
    name: 'an old font',
    content: 'Tªn s¶n phÈm;Nhãm;TØnh\nChÌ;Thùc phÈm;S¬n\n',
    code: 'file-tcvn3',
    found: 'Tªn s¶n phÈm;Nhãm;',
  },
  { name: 'a workbook cut off', content: makeZip([part]).subarray(0, 20), code: 'file-broken', found: '1 MB / 25 MB' },
  { name: 'a ZIP file that is no workbook', content: makeZip([part]), code: 'file-broken', found: '' },
  {
    name: 'a bomb',
    content: makeZip(Array.from({ length: zipLimits.entries + 1 }, () => part)),
    code: 'file-bomb',
    found: '1 MB / 25 MB',
  },
  { name: 'an open quote', content: 'Tên;Nhóm\n"Chè;x\n', code: 'file-quote', found: '2' },
  { name: 'an old workbook', content: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0]), code: 'file-old-excel', found: '' },
  { name: 'a page of the web', content: '<html>', code: 'file-not-text', found: '' },
  { name: 'JSON that breaks off', content: '{"id":"a"}\n{"id', code: 'file-json', found: '2' },
])('$name is told as $code', async ({ code, content, found }) => {
  expect(await read({ 'a.csv': content })).toEqual({
    tables: [],
    json: [],
    faults: [{ place: { file: 'xã/a.csv' }, code, params: { found: expect.stringContaining(found) as string } }],
  });
});

test('a file that is too large is told so with its size', async () => {
  const zip = Buffer.concat([makeZip([part]), Buffer.alloc(zipLimits.fileBytes)]);
  expect((await read({ 'a.xlsx': zip })).faults).toEqual([
    { place: { file: 'xã/a.xlsx' }, code: 'file-too-large', params: { found: '26 MB / 25 MB' } },
  ]);
});

test('tables and records of several files come together, named without their folders', async () => {
  const { faults, json, tables } = await read({
    'a.csv': 'Tên;Nhóm\nChè;x\n',
    'b.jsonl': '{"id":"b"}\n',
    'c.csv': '',
    'd.json': '[{"id":"d"}]',
    'e.txt': ' {"id":"e"}',
    'f.ndjson': '\n',
    'g.csv': 'x,y\n1,2\n',
  });
  expect(tables.map(({ file, rows }) => [file, rows.length])).toEqual([
    ['a.csv', 2],
    ['g.csv', 2],
  ]);
  expect(json.map(({ file, records }) => [file, records.length])).toEqual([
    ['b.jsonl', 1],
    ['d.json', 1],
    ['e.txt', 1],
    ['f.ndjson', 0],
  ]);
  expect(faults.map(({ place }) => place)).toEqual([{ file: 'xã/c.csv' }]);
});

test('an empty list of records is no fault', async () => {
  expect(await read({ 'producers.jsonl': '' })).toEqual({
    tables: [],
    json: [{ file: 'producers.jsonl', records: [] }],
    faults: [],
  });
});

async function sheetsOf(
  ...sheets: readonly (Partial<WriteSheet> & { rows: CellValue[][] })[]
): Promise<ReadFiles['tables']> {
  const named = sheets.map((sheet, index) => ({ name: `Tờ ${index}`, ...sheet }));
  return (await read({ 'a.xlsx': await writeXlsx({ sheets: named }) })).tables;
}

test('each visible sheet of a workbook is a table', async () => {
  const tables = await sheetsOf(
    { rows: [['Tên'], ['Chè']] },
    { rows: [['x']], hidden: true },
    { name: 'Chủ thể'.normalize('NFD'), rows: [['y']] },
  );
  expect(tables.map(({ file, sheet }) => [file, sheet])).toEqual([
    ['a.xlsx', 'Tờ 0'],
    ['a.xlsx', 'Chủ thể'],
  ]);
});

test('cells arrive as texts, numbers, answers and days', async () => {
  const [table] = await sheetsOf({ rows: [['Chè', 4.5, true, new Date('2024-03-11T00:00:00Z'), null, '']] });
  expect(table?.rows[0]?.slice(0, 5)).toEqual(['Chè', 4.5, true, '2024-03-11', undefined]);
});

test('a merged cell holds for each of its rows, and takes no other value away', async () => {
  const merges = [{ startRow: 1, startCol: 0, endRow: 3, endCol: 0 }];
  const [table] = await sheetsOf({
    rows: [
      ['Chủ thể', 'Tên'],
      ['HTX', 'a'],
      [null, 'b'],
      [null, 'c'],
      [null, 'd'],
    ],
    merges,
  });
  expect(table?.rows.map((row) => row[0])).toEqual(['Chủ thể', 'HTX', 'HTX', 'HTX', undefined]);
});

test('a workbook in an old font is told too', async () => {
  const rows = [
    ['Tªn s¶n phÈm', 'Nhãm'],
    ['ChÌ s¶n', 'Thùc phÈm s¶n'],
  ];
  const { faults } = await read({ 'a.xlsx': await writeXlsx({ sheets: [{ name: 'A', rows }] }) });
  expect(faults.map(({ code }) => code)).toEqual(['file-tcvn3']);
});
