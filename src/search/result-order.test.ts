import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareVietnamese } from '../domain/vietnamese-text.ts';
import { toValueColumn } from './to-value-column.ts';
import type { OrderFile, RecognitionDates } from './data-files.ts';
import { mapFacets } from './facet-keys.ts';
import type { FacetTable } from './facets.ts';
import { packNames, rowsByName } from './name-column.ts';
import { isByDate, sortRows, toDatelessOrders, toRowOrders } from './result-order.ts';

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

test('only the newest and the ending need dates; without them nothing is sorted by these', () => {
  expect((['relevance', 'stars', 'name', 'newest', 'ending'] as const).filter(isByDate)).toEqual(['newest', 'ending']);
  const dateless = toDatelessOrders(table, rowsInAlphabet);
  expect(Object.keys(dateless).toSorted()).toEqual(['name', 'stars']);
  expect(sortRows(found, 'newest', dateless)).toBe(found);
  expect(sortRows(found, 'stars', dateless)).toEqual(sortRows(found, 'stars', orders));
});

const anyDay = fc.constantFrom('2024', '2024-05-01', '2025-01-01', '2025');
const anyProduct = fc.record({
  stars: fc.constantFrom('3', '4', '5'),
  dates: fc.record({ made: anyDay, ends: anyDay, endsFrom: anyDay }, { requiredKeys: [] }),
});

test('any products are sorted as a plain sort does it, equals in browse order', () => {
  fc.assert(
    fc.property(fc.array(anyProduct, { minLength: 1, maxLength: 20 }), (list) => {
      const some: FacetTable = {
        rows: list.length,
        columns: mapFacets(() => ({
          codes: Uint16Array.from(list, (_, row) => row),
          valuesOfCode: list.map(({ stars }) => [stars]),
        })),
      };
      const dates = toValueColumn(
        list.map((product) => product.dates),
        (of) => JSON.stringify(of),
      );
      const rows = list.map((_, row) => row);
      const all = toRowOrders(some, { ...file, dates }, Uint32Array.from(rows));
      const by = (keyOf: (row: number) => string, down: boolean): readonly number[] =>
        rows.toSorted((a, b) => {
          const [one, other] = [keyOf(a), keyOf(b)];
          // What has no date stands last.
          if ((one === '') !== (other === '')) return one === '' ? 1 : -1;
          return one === other ? a - b : one < other === down ? 1 : -1;
        });
      expect(Array.from(all.stars)).toEqual(by((row) => list[row]?.stars ?? '', true));
      expect(Array.from(all.newest)).toEqual(by((row) => list[row]?.dates.made ?? '', true));
      expect(Array.from(all.ending)).toEqual(
        by((row) => list[row]?.dates.ends ?? list[row]?.dates.endsFrom ?? '', false),
      );
    }),
  );
});

test('a product whose row the file of dates does not know, and one without stars, are sorted all the same', () => {
  const bare: FacetTable = {
    rows: 2,
    columns: mapFacets(() => ({ codes: Uint16Array.of(0, 1), valuesOfCode: [[], ['1']] })),
  };
  const all = toRowOrders(bare, { ...file, dates: { values: [], codes: '' } }, Uint32Array.of(0, 1));
  expect([all.stars, all.newest, all.ending].map((order) => Array.from(order))).toEqual([
    [1, 0],
    [0, 1],
    [0, 1],
  ]);
});
