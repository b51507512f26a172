import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importFiles, makeImportFixture } from '../import-fixture.ts';
import { runImportCommand } from '../import-command.ts';

/** Returns what an import says of a file, in English, and how it ends. */
async function imported(content: string | Uint8Array, name = 'bang.csv'): Promise<readonly (string | number)[]> {
  const { exitCode, output } = await importFiles(makeImportFixture(), { [name]: content }, ['--lang', 'en']);
  return [...output.split('\n').filter((line) => line !== '' && !line.startsWith('Faults:')), exitCode];
}

test('a folder is told to be one, in both languages', async () => {
  const { environment, folder } = makeImportFixture();
  mkdirSync(join(folder, 'bảng của xã'));
  const { errorOutput, exitCode } = await runImportCommand(['bảng của xã'], environment, folder);
  expect({ errorOutput, exitCode }).toEqual({
    errorOutput:
      '«bảng của xã» là thư mục, không phải tệp. Nêu tên từng tệp .xlsx, .csv hoặc .jsonl trong thư mục.\n' +
      '“bảng của xã” is a folder, not a file. Name each .xlsx, .csv or .jsonl file in it.\n',
    exitCode: 2,
  });
});

test('a sheet with ids only gets one message, which says so', async () => {
  expect(await imported('Mã trang\ntra-shan\n')).toEqual([
    'bang.csv!A1  error  columns-missing',
    '  The sheet has the column “Mã trang” only, and none to import.',
    '  Fix: add the columns to import beside it, such as “Tên sản phẩm” and “Hạng sao”; npm run export -- --template gives a form.',
    1,
  ]);
});

test('a header in letters of a wrong encoding is told as such', async () => {
  expect((await imported('TÃªn sáº£n pháº©m,Tá»‰nh\nChÃ¨,SÆ¡n La\n'))[0]).toBe('bang.csv!A1  error  text-garbled');
  expect((await imported('T?n s?n ph?m,T?nh\nCh?,S?n La\n'))[0]).toBe('bang.csv!A1  error  text-garbled');
});

test.each([
  { name: 'a page of the web saved as .xls', content: '<html><table><tr><td>Tên sản phẩm</td></tr></table></html>' },
  { name: 'a PDF', content: '%PDF-1.7\n1 0 obj\n' },
  { name: 'noughts', content: new Uint8Array(500) },
  {
    name: 'a picture',
    content: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...Array<number>(90).fill(1)]),
  },
])('$name is no table', async ({ content }) => {
  expect((await imported(content))[0]).toBe('bang.csv  error  file-not-text');
});

test('each of several files without a header is named, and the others are read', async () => {
  const files = { 'a.csv': 'x;y\n1;2\n', 'b.csv': 'u;v\n3;4\n', 'c.csv': 'Mã trang;Hạng sao\ntra-shan;4\n' };
  const { exitCode, output } = await importFiles(makeImportFixture(), files, ['--lang', 'en']);
  expect(output).toContain('a.csv  error  header-missing');
  expect(output).toContain('b.csv  error  header-missing');
  expect(output).toContain('c.csv: rows 1');
  expect(output).not.toContain('is ignored');
  expect(exitCode).toBe(1);
});

test('a header without rows is told, and is no fault', async () => {
  expect(await imported('Mã trang;Hạng sao\n')).toEqual([
    'bang.csv: rows 0',
    'The sheet “bang.csv” has a header and no row to import.',
    'The content agrees with the sheet; there is nothing to write.',
    0,
  ]);
});

const list = 'Tên sản phẩm;Nhóm;Tỉnh;Hạng sao;Năm';

test('a list without a source is told which column it lacks, once a row', async () => {
  expect((await imported(`${list}\nChè Shan;Thực phẩm;Sơn La;4 sao;2024\n`)).slice(1, 4)).toEqual([
    'bang.csv!A2  error  key-missing',
    '  The required key “Tên nguồn” is missing.',
    '  Fix: fill in the column “Tên nguồn”.',
  ]);
});

test('two rows that look like one product are told', async () => {
  const row = 'Chè Shan;Thực phẩm;Sơn La;4 sao;2024';
  const files = { 'bang.csv': `${list}\n${row}\n${row}\n` };
  const source = ['--source', 'Bài | Báo Sơn La | https://bao.vn/a', '--lang', 'en'];
  const { exitCode, output } = await importFiles(makeImportFixture(), files, source);
  expect(output).toContain('The new product “Chè Shan” looks like products/son-la/che-shan/index.md (bang.csv!A3)');
  expect(exitCode).toBe(0);
});
