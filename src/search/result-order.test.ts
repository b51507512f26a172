import { expect, test } from 'vitest';
import { compareVietnamese } from '../domain/vietnamese-text.ts';
import { toValueColumn } from './to-value-column.ts';
import type { OrderFile, RecognitionDates } from './data-files.ts';
import { mapFacets } from './facet-keys.ts';
import type { FacetTable } from './facets.ts';
import { packNames, rowsByName } from './name-column.ts';
import { sortRows, toRowOrders } from './result-order.ts';

const products: readonly { name: string; stars: string; dates: RecognitionDates }[] = [
  { name: 'Cam', stars: '5', dates: { made: '2024-03-01', ends: '2027-03-01' } },
  { name: 'Đậu', stars: '5', dates: { made: '2025', endsFrom: '2028-01-01' } },
  { name: 'Bưởi', stars: '4', dates: {} },
  { name: 'Dừa', stars: '4', dates: { made: '2025-02-01', ends: '2027-01-01' } },
  { name: 'Ấu', stars: '3', dates: { made: '2019-05-05', ends: '2022-05-05' } },
];

const table: FacetTable = {
  rows: products.length,
  columns: mapFacets(() => ({
    codes: Uint16Array.from(products, (_, row) => row),
    valuesOfCode: products.map(({ stars }) => [stars]),
  })),
};

const file: OrderFile = {
  build: '',
  dates: toValueColumn(
    products.map(({ dates }) => dates),
    (dates) => JSON.stringify(dates),
  ),
  states: { patterns: [], timelines: [], codes: '' },
};

const found = [4, 3, 2, 1, 0];
const rowsInAlphabet = rowsByName(
  packNames(
    products.map(({ name }) => name),
    compareVietnamese,
  ),
);
const orders = toRowOrders(table, file, rowsInAlphabet);
const namesBy = (sort: Parameters<typeof sortRows>[1]): readonly (string | undefined)[] =>
  sortRows(found, sort, orders).map((row) => products[row]?.name);

test('relevance leaves rows as they were found', () => {
  expect(sortRows(found, 'relevance', orders)).toBe(found);
});

test('more stars come first, equals in browse order', () => {
  expect(namesBy('stars')).toEqual(['Cam', 'Đậu', 'Bưởi', 'Dừa', 'Ấu']);
});

test('names follow the Vietnamese alphabet', () => {
  expect(namesBy('name')).toEqual(['Ấu', 'Bưởi', 'Cam', 'Dừa', 'Đậu']);
});

test('the newest recognition comes first, a year before its days, the undated last', () => {
  expect(namesBy('newest')).toEqual(['Dừa', 'Đậu', 'Cam', 'Ấu', 'Bưởi']);
});

test('the term that ends first comes first, those without an end last', () => {
  expect(namesBy('ending')).toEqual(['Ấu', 'Dừa', 'Cam', 'Đậu', 'Bưởi']);
});

test('only rows that were found are sorted', () => {
  expect(sortRows([3, 0], 'name', orders)).toEqual([0, 3]);
});
