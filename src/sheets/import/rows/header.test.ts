import { expect, test } from 'vitest';
import { findHeader, findLoneHeader } from './header.ts';
import type { SheetHeader } from './header.ts';
import { columnsOf, pageRoles, roleByName } from './sheet-role.ts';

const columns = columnsOf({ collection: 'products' }, String);

function headerOf(...rows: readonly (readonly string[])[]): SheetHeader | undefined {
  return findHeader(rows, columns);
}

function keysOf(...header: readonly string[]): readonly (readonly [number, string])[] {
  return [...(headerOf(header)?.columns ?? [])].map(([at, { key }]) => [at, key] as const);
}

test('headers are known by key, by label in both languages, and by what offices say', () => {
  expect(keysOf('name', 'group', 'origin.former')).toEqual([
    [0, 'name'],
    [1, 'group'],
    [2, 'origin.former'],
  ]);
  expect(keysOf('Tên sản phẩm *', 'NHÓM SẢN PHẨM', 'Province before 01/07/2025')[1]).toEqual([1, 'group']);
  expect(keysOf('Ten SP', 'Ngành hàng', 'Huyện, thị xã')).toEqual([
    [0, 'name'],
    [1, 'group'],
    [2, 'origin.district'],
  ]);
});

test('a remark in brackets about how to fill in is no part of a header, another one is', () => {
  expect(keysOf('Tên sản phẩm (bắt buộc)', 'Ngày quyết định (dd/mm/yyyy)', 'Huyện (nếu có)')).toEqual([
    [0, 'name'],
    [1, 'recognitions.1.date'],
    [2, 'origin.district'],
  ]);
  expect(keysOf('Tên sản phẩm', 'Nhóm', 'Huyện (mới)')).toHaveLength(2);
});

test('numbers at the end count recognitions and sources', () => {
  expect(
    keysOf('Tên sản phẩm', 'Hạng sao', 'Hạng sao (2)', 'recognitions.3.stars', 'Link 2', 'Huyện 2', 'Hạng sao (0)'),
  ).toEqual([
    [0, 'name'],
    [1, 'recognitions.1.stars'],
    [2, 'recognitions.2.stars'],
    [3, 'recognitions.3.stars'],
    [4, 'sources.2.url'],
  ]);
});

test('columns that number the rows mean nothing and are not unknown', () => {
  const header = headerOf(['STT', 'TT', 'Số thứ tự', 'Tên sản phẩm', '', 'Nhóm']);
  expect([...(header?.columns.keys() ?? [])]).toEqual([3, 5]);
  expect(header?.unknown).toEqual([]);
});

test('unknown columns are told, a near miss with the column that it was perhaps to be', () => {
  expect(headerOf(['Tên sản phẩm', 'Nhóm', 'Màu hộp', 'Hạng saoo'])?.unknown).toEqual([
    { column: 2, found: 'Màu hộp' },
    { column: 3, found: 'Hạng saoo', nearest: 'Hạng sao' },
  ]);
});

test('the first of two columns that mean the same counts, the second is told', () => {
  const header = headerOf(['Tên sản phẩm', 'Nhóm', 'Ngành hàng']);
  expect(header?.repeated).toEqual([2]);
  expect(header?.columns.get(1)?.key).toBe('group');
  expect(header?.headers.get(2)).toBe('Ngành hàng');
});

test('the row with the most known columns is the header, and rows begin below it', () => {
  const rows = [['Sản phẩm', 'Nhóm'], ['x'], ['Tên sản phẩm', 'Nhóm', 'Hạng sao'], ['Chè', 'Thực phẩm', '4']];
  expect(headerOf(...rows)).toMatchObject({ row: 2, firstRow: 3 });
  expect(headerOf(['Tên sản phẩm', 'Nhóm'], ['Tên sản phẩm', 'Nhóm'])).toMatchObject({ row: 0, firstRow: 1 });
});

test('a header of two rows is read with and without what stands above', () => {
  const header = headerOf(
    ['Tên sản phẩm', 'Quyết định công nhận', '', 'Địa bàn', ''],
    ['', 'Số', 'Ngày', 'Tỉnh', 'Huyện'],
    ['Chè', '1/QĐ', '1/2/2024', 'Sơn La', 'Mộc Châu'],
  );
  expect(header).toMatchObject({ row: 0, firstRow: 2 });
  expect([...(header?.columns.values() ?? [])].map(({ key }) => key)).toEqual(
    expect.arrayContaining(['name', 'recognitions.1.date', 'origin.former', 'origin.district']),
  );
});

test('what stands above reaches to the next empty column and no further', () => {
  const header = headerOf(
    ['Tên sản phẩm', 'Quyết định', '', '', 'Nhóm', 'Địa bàn', ''],
    ['', 'Số', '', 'Ngày', '', 'Tỉnh', 'Huyện'],
  );
  expect(header?.unknown.map(({ found }) => found)).toEqual(['Ngày']);
});

test('a row of one column, without names or ids, or deep below is no header', () => {
  expect(headerOf(['Tên sản phẩm'])).toBeUndefined();
  expect(headerOf(['Nhóm', 'Hạng sao', 'Tỉnh'])).toBeUndefined();
  expect(headerOf(['Mã trang', 'Hạng sao'])).toBeDefined();
  const title = Array.from({ length: 39 }, () => ['']);
  expect(headerOf(...title, ['Tên sản phẩm', 'Nhóm'])).toMatchObject({ row: 39 });
  expect(headerOf(...title, [''], [''], ['Tên sản phẩm', 'Nhóm'])).toBeUndefined();
});

test('an id alone is told where it stands; a title beside other words is none', () => {
  expect(
    findLoneHeader(
      [
        ['x', 'y'],
        ['', 'Mã trang'],
      ],
      columns,
    ),
  ).toEqual({ row: 1, column: 1, found: 'Mã trang' });
  expect(findLoneHeader([['Sản phẩm', 'Màu hộp']], columns)).toBeUndefined();
  expect(findLoneHeader([['Nhóm']], columns)).toBeUndefined();
  expect(findLoneHeader([['Tên sản phẩm', 'Nhóm']], columns)).toBeUndefined();
});

test.each([
  ['Sản phẩm', 'products', undefined],
  ['products.csv', 'products', undefined],
  ['Danh sách sản phẩm', 'products', undefined],
  ['CONG NHAN', 'products', 'recognitions'],
  ['Nguồn', 'products', 'sources'],
  ['Nguồn của chủ thể', 'producers', 'sources'],
  ['producers.xlsx', 'producers', undefined],
])('a sheet named “%s” has the rows of %s', (name, collection, list) => {
  expect(roleByName(name)).toEqual(list === undefined ? { collection } : { collection, list });
});

test('a sheet of another name may be any', () => {
  expect(roleByName('Sheet1')).toBeUndefined();
  expect(roleByName('Sản phẩm 2')).toBeUndefined();
  expect(pageRoles).toEqual([{ collection: 'products' }, { collection: 'producers' }]);
});

test('sheets of items begin with the page they belong to', () => {
  const keys = (role: Parameters<typeof columnsOf>[0]): readonly string[] =>
    columnsOf(role, String).map(({ key }) => key);
  expect(keys({ collection: 'products', list: 'recognitions' }).slice(0, 4)).toEqual([
    'id',
    'name',
    'no',
    'recognitions.1.stars',
  ]);
  expect(keys({ collection: 'producers', list: 'sources' }).slice(0, 3)).toEqual(['id', 'name', 'sources.1.key']);
  expect(keys({ collection: 'producers' })).not.toContain('recognitions.1.stars');
  expect(keys({ collection: 'products' })).toContain('producerKind');
});
