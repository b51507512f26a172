import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { pageText, testDay } from '../../checks/checked-files.ts';
import type { SheetPages } from '../columns/read-pages.ts';
import { makePage } from '../import/plan/row-fixture.ts';
import { toJsonLines } from './jsonl.ts';
import { headersOf, itemTable, pageTable, toCsvText, wideTable } from './table.ts';
import type { SheetTable } from './table.ts';
import { templateCsv, templateWorkbook } from './template.ts';
import { productsWorkbook, producersWorkbook } from './workbook.ts';

const tra = makePage(
  'products',
  'tra',
  pageText(
    [
      'name: Trà',
      'group: food',
      'producer: htx',
      'origin:',
      '  former: ha-giang',
      'recognitions:',
      '  - stars: 4',
      '    date: 2024-03-11',
      '    points: 80.5',
      '    source: bao',
      '  - stars: 3',
      '    year: 2020',
      '    source: bao',
      'sources:',
      '  bao:',
      '    title: "=Bài"',
      '    publisher: Báo',
    ],
    'Lời "một",\nlời hai.',
  ),
  '---\nname: Tea\n---\n',
);
const gao = makePage('products', 'gao', pageText(['name: Gạo', 'origin:', '  former: nowhere'], ''));
const htx = makePage('producers', 'htx', pageText(['name: HTX', 'kind: cooperative']));
const pages: SheetPages = { products: [tra, gao], producers: [htx], unreadable: [] };
/** What Excel keeps of a cell. */
const longestCell = 32_767;
const none: SheetPages = { products: [], producers: [], unreadable: [] };

function cellsUnder({ columns, rows }: SheetTable, key: string): readonly (string | undefined)[] {
  const at = columns.findIndex((column) => column.key === key);
  return rows.map((row) => row[at]);
}

test('a table for files has ids and a row for each page', () => {
  const table = wideTable('products', pages);
  expect(cellsUnder(table, 'id')).toEqual(['tra', 'gao']);
  expect(cellsUnder(table, 'producer')).toEqual(['htx', '']);
  expect(cellsUnder(table, 'group')).toEqual(['food', '']);
  expect(cellsUnder(table, 'province')).toEqual(['tuyen-quang', '']);
  expect(cellsUnder(table, 'recognitions.1.date')).toEqual(['2024-03-11', '']);
  expect(cellsUnder(table, 'version')).toEqual([tra.version, gao.version]);
  expect(cellsUnder(table, 'translations.en.name')).toEqual(['Tea', '']);
});

test('a second recognition has columns for what any page says of one, the first for everything', () => {
  const keys = wideTable('products', pages).columns.map(({ key }) => key);
  expect(keys.filter((key) => key.startsWith('recognitions.2.'))).toEqual([
    'recognitions.2.stars',
    'recognitions.2.year',
    'recognitions.2.source',
  ]);
  expect(keys).toContain('recognitions.1.issuer');
  expect(keys.filter((key) => key.startsWith('sources.2.'))).toEqual([]);
  expect(wideTable('products', none).columns.map(({ key }) => key)).toContain('recognitions.1.stars');
  expect(wideTable('producers', pages).columns.some(({ key }) => key.startsWith('recognitions'))).toBe(false);
});

test('a table for people has words, and lists in tables of their own', () => {
  const table = pageTable('products', pages);
  expect(cellsUnder(table, 'producer')).toEqual(['HTX', '']);
  expect(cellsUnder(table, 'group')[0]).toBe('Thực phẩm');
  expect(cellsUnder(table, 'province')[0]).toBe('Tuyên Quang');
  expect(table.columns.some(({ key }) => /^(?:recognitions|sources)/u.test(key))).toBe(false);
  const items = itemTable('products', 'recognitions', pages.products);
  expect(cellsUnder(items, 'id')).toEqual(['tra', 'tra']);
  expect(cellsUnder(items, 'name')).toEqual(['Trà', 'Trà']);
  expect(cellsUnder(items, 'no')).toEqual(['1', '2']);
  expect(cellsUnder(items, 'recognitions.1.stars')).toEqual(['4 sao', '3 sao']);
  expect(cellsUnder(items, 'recognitions.1.date')).toEqual(['11/03/2024', '']);
  const sources = itemTable('products', 'sources', pages.products);
  expect(sources.columns.slice(0, 3).map(({ key }) => key)).toEqual(['id', 'name', 'sources.1.key']);
  expect(sources.rows.map((row) => row.length)).toEqual([sources.columns.length]);
});

test('headers of what must be filled in carry an asterisk; the name beside items need not be', () => {
  expect(headersOf(pageTable('products', none)).filter((header) => header.endsWith(' *'))).toHaveLength(3);
  expect(headersOf(itemTable('products', 'recognitions', []))).toEqual(expect.arrayContaining(['Tên sản phẩm', 'Hạng sao *']));
});

test('CSV is inert, quoted where it must be, and begins with the keys', () => {
  const text = toCsvText(wideTable('products', pages));
  expect(text.startsWith('\uFEFFid,name,group,')).toBe(true);
  expect(text).toContain(",'=Bài,");
  expect(text).toContain('"Lời ""một"",\nlời hai."');
  expect(text.endsWith('\r\n')).toBe(true);
});

test('JSON Lines hold a page a line: facts, words, translations and version', () => {
  const [first, second, rest] = toJsonLines(pages.products).split('\n');
  expect(JSON.parse(first ?? '')).toMatchObject({
    id: 'tra',
    sources: { bao: { title: '=Bài' } },
    body: 'Lời "một",\nlời hai.',
    translations: { en: { name: 'Tea' } },
    version: tra.version,
  });
  expect(JSON.parse(second ?? '')).toEqual({ id: 'gao', name: 'Gạo', origin: { former: 'nowhere' }, body: '', version: gao.version });
  expect(rest).toBe('');
});

async function sheetsOf(bytes: Promise<Uint8Array>): Promise<Awaited<ReturnType<typeof readXlsx>>['sheets']> {
  return (await readXlsx(await bytes)).sheets;
}

test('a workbook is filled in by choosing: lists reach beyond the rows, and producers are those of their sheet', async () => {
  const [products, recognitions] = await sheetsOf(productsWorkbook(pages, testDay));
  const headers = products?.rows[0] ?? [];
  const letterOf = (header: string): string => String.fromCharCode(65 + headers.indexOf(header));
  const listAt = (header: string): { formula1?: string; errorStyle?: string } | undefined =>
    products?.dataValidations?.find(({ range }) => range === `${letterOf(header)}2:${letterOf(header)}2002`);
  expect(listAt('Chủ thể')).toMatchObject({ formula1: "'Chủ thể'!$B$2:$B$2001" });
  expect(listAt('Nhóm sản phẩm *')).toMatchObject({ formula1: "'Danh mục'!$A$2:$A$7", errorStyle: 'warning' });
  expect(products?.freezePane).toMatchObject({ rows: 1, columns: 2 });
  expect(products?.columns?.map(({ hidden }) => hidden === true).indexOf(true)).toBe(headers.indexOf('Dấu phiên bản'));
  expect(recognitions?.rows.length).toBe(3);
});

test('the list behind a column holds its words and no more', async () => {
  const sheets = await sheetsOf(productsWorkbook(pages, testDay));
  const lists = sheets.at(-1);
  expect(lists?.hidden).toBe(true);
  const at = lists?.rows[0]?.indexOf('group') ?? -1;
  expect(at).toBe(0);
  expect(lists?.rows.slice(1).map((row) => row[at]).filter((cell) => cell !== null)).toHaveLength(6);
});

test('cells that Excel would run or cut off are safe', async () => {
  const long = makePage('products', 'dai', pageText(['name: "=1+1"'], 'x'.repeat(longestCell)));
  const fits = makePage('products', 'vua', pageText(['name: vừa'], 'x'.repeat(longestCell - 1)));
  const [sheet] = await sheetsOf(productsWorkbook({ ...pages, products: [long, fits] }, testDay));
  const body = sheet?.rows[0]?.indexOf('Mô tả') ?? -1;
  expect(sheet?.rows[1]?.[1]).toBe("'=1+1");
  expect(String(sheet?.rows[1]?.[body]).length).toBeLessThan(200);
  expect(String(sheet?.rows[2]?.[body])).toHaveLength(longestCell - 1);
});

test('the same pages on the same day make the same bytes', async () => {
  expect(await producersWorkbook(pages, testDay)).toEqual(await producersWorkbook(pages, testDay));
});

test('the form asks for nothing that the machine writes, and shows a whole page as an example', async () => {
  const example = makePage(
    'products',
    'mau',
    pageText([
      'name: Mẫu',
      'group: food',
      'set: honey',
      'producer: htx',
      'origin:',
      '  former: son-la',
      '  district: Mộc Châu',
      '  commune: Tân Lập',
      'recognitions:',
      '  - stars: 4',
      '    decision: 1/QĐ',
      '    date: 2024-03-11',
      '    issuer: UBND',
      '    level: province',
    ]),
  );
  const [header = '', row = ''] = templateCsv({ ...pages, products: [tra, example] }).split('\r\n');
  expect(header.split(',').slice(0, 4)).toEqual(['\uFEFFSTT', 'Tên sản phẩm', 'Chủ thể', 'Loại hình chủ thể']);
  for (const asked of ['Hạng sao', 'Tên nguồn', 'Tên nguồn (2)', 'Huyện']) expect(header).toContain(asked);
  for (const never of ['Mã trang', 'Dấu phiên bản', 'Thu hồi']) expect(header).not.toContain(never);
  expect(row).toMatch(/^Ví dụ,Mẫu,HTX,,Thực phẩm,/u);
  expect(templateCsv(pages).trimEnd().split('\r\n')).toHaveLength(1);
  const [sheet, producers, guide] = await sheetsOf(templateWorkbook({ ...pages, products: [example] }, testDay));
  expect(sheet?.rows).toHaveLength(2);
  expect(sheet?.freezePane).toMatchObject({ rows: 1, columns: 1 });
  expect(producers?.rows).toHaveLength(1);
  expect(guide?.rows.length).toBeGreaterThan(header.split(',').length);
});
