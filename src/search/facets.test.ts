import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facetKeys, mapFacets } from './facet-keys.ts';
import type { FacetKey } from './facet-keys.ts';
import type { FacetFile } from './data-files.ts';
import { allRows, applyFacets, toFacetTable, valueOfRow } from './facets.ts';
import type { FacetTable } from './facets.ts';
import type { Selection } from './finder-request.ts';
import { packColumn } from './packed-column.ts';
import { propertyRuns } from '../testing/property-settings.ts';

type Row = Readonly<Record<FacetKey, readonly string[]>>;

const values = ['a', 'b', 'c'];

function toTable(rows: readonly Row[]): FacetTable {
  const columns = mapFacets((key) => {
    const lists = [...new Set(rows.map((row) => row[key].join(' ')))];
    return {
      codes: Uint16Array.from(rows, (row) => lists.indexOf(row[key].join(' '))),
      valuesOfCode: lists.map((list) => list.split(' ').filter((value) => value !== '')),
    };
  });
  return { rows: rows.length, columns };
}

/** The rule in its plainest form: any of the values of a facet, all of the facets. */
function fits(row: Row, selection: Selection, except?: FacetKey): boolean {
  return facetKeys.every(
    (key) => key === except || selection[key].length === 0 || selection[key].some((value) => row[key].includes(value)),
  );
}

const anySelection = fc.record(mapFacets(() => fc.subarray(values, { maxLength: 2 })));
const anyRows = fc.array(fc.record(mapFacets(() => fc.subarray(values, { maxLength: 2 }))), { maxLength: 30 });

test('rows, counts and what a facet takes away equal a count by hand, whatever is chosen', () => {
  fc.assert(
    fc.property(anyRows, anySelection, (rows, selection) => {
      const candidates = rows.flatMap((_, row) => (row % 4 === 3 ? [] : [row])).toReversed();
      const answer = applyFacets(toTable(rows), selection, candidates);
      const among = (except?: FacetKey): readonly Row[] =>
        candidates.flatMap((row) => rows[row] ?? []).filter((row) => fits(row, selection, except));
      expect(answer.rows).toEqual(candidates.filter((row) => rows[row] !== undefined && fits(rows[row], selection)));
      for (const key of facetKeys) {
        expect(answer.without[key]).toBe(among(key).length);
        for (const value of values) {
          const expected = among(key).filter((row) => row[key].includes(value)).length;
          expect(answer.counts[key].get(value) ?? 0).toBe(expected);
        }
      }
    }),
    { numRuns: propertyRuns(100) },
  );
});

const column = (values: readonly (readonly string[])[], codes: readonly number[]): FacetFile['facets']['stars'] => ({
  values,
  codes: packColumn(codes),
});
const none = column([[]], [0, 0, 0]);

const file: FacetFile = {
  build: 'b1',
  day: '2026-11-30',
  rows: 3,
  provinces: { 'phu-yen': 'dak-lak', 'dak-lak': 'dak-lak' },
  regions: {},
  facets: {
    stars: column([['5'], ['3']], [1, 0, 1]),
    former: column([['phu-yen'], ['dak-lak'], ['elsewhere']], [0, 1, 2]),
    group: none,
    set: none,
    kind: none,
    standard: column([['haccp', 'vietgap'], []], [0, 1, 1]),
  },
  states: { patterns: [], timelines: [], codes: '' },
  statesUntil: 0,
};
const table = toFacetTable(file, ['valid', 'lapsed', 'valid']);

test('the table of a file has a row for each product, with its value in each facet', () => {
  expect(table.rows).toBe(3);
  expect(Array.from(allRows(table))).toEqual([0, 1, 2]);
  expect([0, 1, 2].map((row) => valueOfRow(table, 'stars', row))).toEqual(['3', '5', '3']);
  expect([0, 1, 2].map((row) => valueOfRow(table, 'standard', row))).toEqual(['haccp', undefined, undefined]);
  expect(valueOfRow(table, 'stars', 3)).toBeUndefined();
});

test('the province of today follows from that of then, one that is not known stands for itself', () => {
  expect([0, 1, 2].map((row) => valueOfRow(table, 'province', row))).toEqual(['dak-lak', 'dak-lak', 'elsewhere']);
  expect([0, 1, 2].map((row) => valueOfRow(table, 'former', row))).toEqual(['phu-yen', 'dak-lak', 'elsewhere']);
});

test('the status of a product is the state of its certificate on the day that was asked for', () => {
  expect([0, 1, 2].map((row) => valueOfRow(table, 'status', row))).toEqual(['valid', 'lapsed', 'valid']);
});

test('provinces that were merged are counted together', () => {
  const { counts } = applyFacets(
    table,
    mapFacets(() => []),
    [0, 1, 2],
  );
  expect(Object.fromEntries(counts.province)).toEqual({ 'dak-lak': 2, elsewhere: 1 });
  expect(Object.fromEntries(counts.status)).toEqual({ valid: 2, lapsed: 1 });
});
