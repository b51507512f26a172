import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { CellValue, Sheet } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { testDay } from '../../checks/checked-files.ts';
import { readSheetPages } from '../columns/read-pages.ts';
import { sheetFiles } from '../export/sheet-files.ts';
import { importFiles, makeImportFixture, treeOf } from './import-fixture.ts';
import type { ImportFixture } from './import-fixture.ts';

/** The exported workbook, edited as in Excel and saved again. */
async function editedWorkbook(
  { contentDir }: ImportFixture,
  edit: (
    rowsOf: (sheet: string) => CellValue[][],
    put: (sheet: string, values: Record<string, CellValue>) => void,
  ) => void,
): Promise<Uint8Array> {
  const files = await sheetFiles(readSheetPages(contentDir), testDay);
  const { sheets } = await readXlsx(files.find(({ name }) => name === 'products.xlsx')?.bytes ?? new Uint8Array());
  const rowsOf = (name: string): CellValue[][] => sheetNamed(sheets, name).rows;
  edit(rowsOf, (name, values) => {
    const [header = []] = rowsOf(name);
    rowsOf(name).push(header.map((title) => values[String(title).replace(/ \*$/u, '')] ?? null));
  });
  return writeXlsx({ sheets: sheets.map(({ name, rows }) => ({ name, rows })) });
}

function sheetNamed(sheets: readonly Sheet[], name: string): Sheet {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(name);
  return found;
}

test('the workbook has a sheet each for products, recognitions, producers and sources', async () => {
  const fixture = makeImportFixture();
  const files = await sheetFiles(readSheetPages(fixture.contentDir), testDay);
  const { sheets } = await readXlsx(files.find(({ name }) => name === 'products.xlsx')?.bytes ?? new Uint8Array());
  expect(sheets.map(({ name }) => name)).toEqual([
    'Sản phẩm',
    'Công nhận',
    'Nguồn của sản phẩm',
    'Chủ thể',
    'Nguồn của chủ thể',
    'Danh mục',
  ]);
  for (const sheet of sheets.slice(0, 5)) {
    expect(sheet.freezePane, sheet.name).toMatchObject({ rows: 1 });
    expect([...(sheet.cells?.values() ?? [])].filter(({ comment }) => comment !== undefined).length, sheet.name).toBe(
      sheet.rows[0]?.length,
    );
  }
  expect(sheets.at(-1)?.hidden).toBe(true);
});

test('a new product with its recognition and source, and a new recognition of an old one, are taken over', async () => {
  const fixture = makeImportFixture();
  const file = await editedWorkbook(fixture, (_rowsOf, put) => {
    put('Sản phẩm', {
      'Tên sản phẩm': 'Mật ong',
      'Nhóm sản phẩm': 'Thực phẩm',
      'Bộ sản phẩm': 'Mật ong, mật khác, nông sản khác',
      'Chủ thể': 'HTX Tà Xùa',
      'Tỉnh trước 01/07/2025': 'Sơn La',
    });
    put('Công nhận', { 'Tên sản phẩm': 'Mật ong', 'Hạng sao': '3 sao', 'Năm đánh giá': 2025 });
    put('Nguồn của sản phẩm', { 'Tên sản phẩm': 'Mật ong', 'Tên nguồn': 'Bài', 'Nơi đăng nguồn': 'Báo Sơn La' });
    put('Công nhận', {
      'Mã trang': 'tra-shan',
      'Hạng sao': '5 sao',
      'Năm đánh giá': 2026,
      'Cấp công nhận': 'Cấp quốc gia',
    });
  });
  const { exitCode, output } = await importFiles(fixture, { 'products.xlsx': file });
  expect(exitCode, output).toBe(0);
  expect(output).toContain('Sản phẩm: mới 1, thay đổi 1, giữ nguyên 0');
  const tree = treeOf(fixture.contentDir);
  expect(tree['products/son-la/mat-ong/index.md']).toContain('set: honey\nproducer: htx-ta-xua\n');
  expect(tree['products/son-la/mat-ong/index.md']).toContain('- stars: 3\n    year: 2025\n    source: bao-son-la\n');
  expect(tree['products/lao-cai/tra-shan/index.md']).toContain(
    'recognitions:\n  - stars: 5\n    year: 2026\n    level: national\n    source: bao\n  - stars: 4\n    year: 2024\n    source: bao\n',
  );
});

test('a changed cell changes its line of the page and nothing else', async () => {
  const fixture = makeImportFixture();
  const before = treeOf(fixture.contentDir);
  const file = await editedWorkbook(fixture, (rowsOf) => {
    const [header = [], row = []] = rowsOf('Công nhận');
    row[header.indexOf('Số quyết định')] = '816/QD-UBND';
  });
  const { exitCode, output } = await importFiles(fixture, { 'products.xlsx': file });
  expect(exitCode, output).toBe(0);
  const path = 'products/lao-cai/tra-shan/index.md';
  const after = treeOf(fixture.contentDir);
  expect(after[path]?.split('\n').filter((line) => !(before[path] ?? '').split('\n').includes(line))).toEqual([
    '    decision: 816/QD-UBND',
  ]);
  expect({ ...after, [path]: '' }).toEqual({ ...before, [path]: '' });
});
