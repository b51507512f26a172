import { expect, test } from 'vitest';
import type { JsonFile } from '../files/json-lines.ts';
import type { SourceTable } from '../files/source-table.ts';
import { placeText } from '../findings/fault.ts';
import { readRows } from './read-rows.ts';
import type { ReadRows } from './read-rows.ts';

type Cells = readonly (string | number | undefined)[];

function csv(file: string, ...rows: readonly Cells[]): SourceTable {
  return { file, rows };
}

function sheet(name: string, ...rows: readonly Cells[]): SourceTable {
  return { file: 'x.xlsx', sheet: name, rows };
}

function read(tables: readonly SourceTable[], json: readonly JsonFile[] = []): ReadRows {
  return readRows(tables, json, String);
}

const header = ['Mã trang', 'Tên sản phẩm', 'Nhóm'];

test('each row is a page with its cells, its place at the name', () => {
  const { counts, faults, notices, rows } = read([
    csv('a.csv', header, ['tra', ' Trà ', 'Thực phẩm'], ['', 'Gạo', '']),
  ]);
  expect(
    rows.map(({ cells, collection, id, name, place }) => [collection, id, name, placeText(place), cells.length]),
  ).toEqual([['products', 'tra', 'Trà', 'a.csv!B2', 3]]);
  expect([faults, counts]).toEqual([[], [{ name: 'a.csv', rows: 1 }]]);
  // A row with a single cell is a heading.
  expect(notices).toEqual([{ code: 'rowIgnored', params: { sheet: 'a.csv', found: '3' } }]);
});

test('examples, empty rows and repeated headers are no rows and not worth a word', () => {
  const { notices, rows } = read([
    csv(
      'a.csv',
      header,
      ['Ví dụ', 'Trà mẫu', 'Thực phẩm'],
      ['', ' ', undefined],
      header,
      ['', 'Gạo', 'Thực phẩm'],
      ['Example row', 'x', 'y'],
    ),
  ]);
  expect(rows.map(({ name }) => name)).toEqual(['Gạo']);
  expect(notices).toEqual([]);
});

test('a name that begins like an example and goes on is a product', () => {
  const long = `Ví dụ ${'rất '.repeat(10)}dài`;
  expect(read([csv('a.csv', header, [long, 'Trà', 'x'])]).rows).toHaveLength(1);
  expect(read([csv('a.csv', header, ['Ví dục', 'Trà', 'x'])]).rows).toHaveLength(1);
});

test('a row with one header word in it is a row', () => {
  expect(read([csv('a.csv', header, ['tra', 'Tên sản phẩm', 'Thực phẩm'])]).rows).toHaveLength(1);
});

test('an id alone is enough for a row', () => {
  expect(read([csv('a.csv', header, ['tra', '', ''])]).rows.map(({ id, place }) => [id, placeText(place)])).toEqual([
    ['tra', 'a.csv!B2'],
  ]);
  expect(read([csv('a.csv', ['Mã trang', 'Nhóm'], ['tra', ''])]).rows.map(({ place }) => placeText(place))).toEqual([
    'a.csv!A2',
  ]);
});

test('a CSV without rows is told, an empty sheet of a workbook is not', () => {
  expect(read([csv('a.csv', header)]).notices).toEqual([{ code: 'rowsMissing', params: { found: 'a.csv' } }]);
  expect(read([sheet('Sản phẩm', header)]).notices).toEqual([]);
  expect(read([sheet('Sản phẩm', header)]).counts).toEqual([{ name: 'Sản phẩm', rows: 0 }]);
});

test('numbered columns are items of the page in their order', () => {
  const [row] = read([
    csv('a.csv', ['Tên sản phẩm', 'Hạng sao (2)', 'Năm (2)', 'Hạng sao', 'Link'], ['Trà', 3, 2020, 4, 'https://a.vn']),
  ]).rows;
  expect(row?.cells.map(({ column }) => column.key)).toEqual(['name']);
  expect(
    row?.items.recognitions.map(({ cells, number, ownRow }) => [number, ownRow, cells.map(({ text }) => text)]),
  ).toEqual([
    [1, false, ['4']],
    [2, false, ['3', '2020']],
  ]);
  expect(row?.items.sources).toMatchObject([{ number: 1, cells: [{ text: 'https://a.vn' }] }]);
});

const products = sheet('Sản phẩm', header, ['tra', 'Trà', 'x'], ['', 'Gạo', 'x'], ['tra-2', 'Gạo', 'x']);

test('sheets of items are joined to their pages by id, else by name, new pages first', () => {
  const { counts, faults, rows } = read([
    sheet(
      'Công nhận',
      ['Mã trang', 'Tên sản phẩm', 'Lần', 'Hạng sao'],
      ['tra', '', 2, 4],
      ['', 'gạo', '', 5],
      ['tra', 'Gạo', 'x', 3],
      ['', 'Lạ', 1, 3],
    ),
    products,
  ]);
  expect(
    rows.map(({ id, items, name }) => [
      id,
      name,
      items.recognitions.map(({ cells, number }) => [number, cells[0]?.text]),
    ]),
  ).toEqual([
    [
      'tra',
      'Trà',
      [
        [2, '4'],
        [undefined, '3'],
      ],
    ],
    ['', 'Gạo', [[undefined, '5']]],
    ['tra-2', 'Gạo', []],
  ]);
  expect(rows[0]?.items.recognitions[0]?.ownRow).toBe(true);
  expect(faults).toMatchObject([{ code: 'item-without-page', params: { found: 'Lạ' } }]);
  expect(faults.map(({ place }) => placeText(place))).toEqual(['x.xlsx  Công nhận!A5']);
  expect(counts).toEqual([
    { name: 'Sản phẩm', rows: 3 },
    { name: 'Công nhận', rows: 4 },
  ]);
});

test('items of a page without a row of its own speak of the page of the catalogue, all of them of one', () => {
  const recognitions = sheet('Công nhận', ['Mã trang', 'Hạng sao'], ['che', 4], ['che', 3]);
  const sources = sheet('Nguồn của sản phẩm', ['Mã trang', 'Tên nguồn'], ['che', 'Bài'], ['tra', 'Bài']);
  const { rows } = read([products, recognitions, sources]);
  expect(rows.map(({ id, items }) => [id, items.recognitions.length, items.sources.length])).toEqual([
    ['tra', 0, 1],
    ['', 0, 0],
    ['tra-2', 0, 0],
    ['che', 2, 1],
  ]);
  expect(rows[3]).toMatchObject({ name: '', version: '', cells: [{ text: 'che' }] });
});

test('an item that names neither id nor name belongs to nobody', () => {
  const bare = sheet('Sản phẩm', ['Mã trang', 'Nhóm'], ['tra', 'x']);
  const { faults, rows } = read([bare, sheet('Công nhận', ['Mã trang', 'Hạng sao'], ['', 4])]);
  expect(faults.map(({ code }) => code)).toEqual(['item-without-page']);
  expect(rows[0]?.items.recognitions).toEqual([]);
});

test('items of producers stay with producers of the same name', () => {
  const makers = sheet('Chủ thể', ['Tên chủ thể', 'Loại hình'], ['Trà', 'HTX']);
  const { rows } = read([products, makers, sheet('Nguồn của chủ thể', ['Tên chủ thể', 'Tên nguồn'], ['Trà', 'Bài'])]);
  expect(rows.map(({ collection, items }) => [collection, items.sources.length])).toEqual([
    ['products', 0],
    ['products', 0],
    ['products', 0],
    ['producers', 1],
  ]);
});

test('a table of a name that says nothing is what most of its columns say', () => {
  expect(
    read([csv('a.csv', ['Tên chủ thể', 'Loại hình chủ thể', 'Mã số thuế', 'Điện thoại'], ['HTX', 'HTX', '1', '2'])])
      .rows[0]?.collection,
  ).toBe('producers');
  expect(read([csv('thư mục\\Chủ thể.csv', ['Tên chủ thể', 'Loại hình'], ['HTX', 'HTX'])]).rows[0]?.collection).toBe(
    'producers',
  );
});

test('columns that are repeated or misspelt are faults in the header, unknown ones are told where they hold something', () => {
  const { faults, notices } = read([
    csv(
      'a.csv',
      [...header, 'Nhóm', 'Nhóm sản phẩmm', 'Màu hộp giấy', 'Trống'],
      ['tra', 'Trà', 'x', 'y', 'z', 'đỏ', ''],
    ),
  ]);
  expect(faults.map(({ code, params, place }) => [placeText(place), code, params['found'], params['nearest']])).toEqual(
    [
      ['a.csv!E1', 'column-misspelt', 'Nhóm sản phẩmm', 'Nhóm sản phẩm'],
      ['a.csv!D1', 'column-repeated', 'Nhóm', undefined],
    ],
  );
  expect(notices).toEqual([{ code: 'columnIgnored', params: { found: 'Màu hộp giấy', sheet: 'a.csv' } }]);
});

test('a sheet without a header is passed over with a word, in a file that has another one', () => {
  const notes = sheet('Ghi chú', ['Lời dặn', 'x'], ['1', '2']);
  expect(read([products, notes]).notices).toEqual([
    { code: 'sheetIgnored', params: { found: 'Ghi chú', file: 'x.xlsx' } },
  ]);
  expect(read([products, sheet('Trống', ['', undefined])]).notices).toEqual([]);
  const alone = read([notes]);
  expect([alone.notices, alone.faults.map(({ code }) => code)]).toEqual([[], ['header-missing']]);
});

function records(file: string, ...values: readonly unknown[]): JsonFile {
  return { file, records: values.map((value, index) => ({ line: index + 1, value })) };
}

test('records of JSON are pages with their lines', () => {
  const { counts, faults, rows } = read(
    [],
    [
      records(
        'a.jsonl',
        { id: 'tra', name: 'Trà', version: 'v1' },
        { name: 'Gạo', id: 7 },
        { id: 'x', kind: 'farm' },
        7,
        { group: 'food' },
        [],
      ),
    ],
  );
  expect(rows.map(({ collection, id, name, version }) => [collection, id, name, version])).toEqual([
    ['products', 'tra', 'Trà', 'v1'],
    ['products', '', 'Gạo', ''],
    ['producers', 'x', '', ''],
  ]);
  expect(rows[0]).toMatchObject({ place: { file: 'a.jsonl', line: 1 }, json: { id: 'tra' }, cells: [] });
  expect(faults.map(({ code, place }) => [code, placeText(place)])).toEqual([
    ['json-not-a-page', 'a.jsonl:4'],
    ['json-not-a-page', 'a.jsonl:5'],
    ['json-not-a-page', 'a.jsonl:6'],
  ]);
  expect(counts).toEqual([{ name: 'a.jsonl', rows: 6 }]);
});

test('a record that says nothing of its kind is what its file is called', () => {
  expect(
    read([], [records('producers.jsonl', { name: 'A' }, { name: 'B', group: 'food' })]).rows.map(
      ({ collection }) => collection,
    ),
  ).toEqual(['producers', 'products']);
  expect(read([], [records('chu-the.jsonl', { name: 'A' })]).rows[0]?.collection).toBe('producers');
});
