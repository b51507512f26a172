import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toDayNumber } from '../../domain/calendar-date.ts';
import { idOfRow, toCardTable } from '../../search/card-table.ts';
import { toFieldTexts } from '../../search/field-texts.ts';
import type { CardFile, FacetFile, OrderFile } from '../../search/data-files.ts';
import { facetKeys, mapFacets } from '../../search/facet-keys.ts';
import { allRows, applyFacets, toFacetTable } from '../../search/facets.ts';
import { toFactsIndex } from '../../search/facts-index.ts';
import { sortKeys } from '../../search/finder-request.ts';
import { sortRows, toRowOrders } from '../../search/result-order.ts';
import { statesOnAnyDay, statesOnDay } from '../../search/state-timeline.ts';
import { searchInMemory } from '../../search/text-search.ts';
import { readSiteFile } from '../../../scripts/shots/built-site.ts';
import { allValues, fitsSelection, openProducts, valuesOf } from './open-products.ts';
import { propertyRuns } from '../../testing/property-settings.ts';

const read = (path: string): unknown => JSON.parse(readSiteFile(`search-data/${path}`));
const facetFile = read('facets.json') as FacetFile;
const orderFile = read('order.json') as OrderFile;
const cardFile = read('vi/cards.json') as CardFile;
const day = toDayNumber(facetFile.day);
const states = statesOnDay(facetFile, day) ?? [];
const table = toFacetTable(facetFile, states);
const cards = toCardTable(cardFile);
const orders = toRowOrders(table, orderFile, cards.rowsByName);
const index = toFactsIndex(table.rows, toFieldTexts(cardFile, cards, table));
const productOfId = new Map(openProducts.map((product) => [product.id, product]));
const productOfRow = Array.from(allRows(table), (row) => {
  const product = productOfId.get(idOfRow(cards, row));
  if (product === undefined) throw new Error(`Row ${String(row)} is no product of the open data.`);
  return product;
});

const anySelection = fc.record(
  mapFacets((key) =>
    fc.oneof(
      { weight: 3, arbitrary: fc.constant<string[]>([]) },
      { weight: 1, arbitrary: fc.subarray([...allValues(key)], { minLength: 1, maxLength: 3 }) },
    ),
  ),
);
const queries = ['', 'mật ong', 'ca phe', 'tra', 'htx', 'dak lak', 'gao nep', 'khoai', 'công ty tnhh', 'hà giang chè'];

test('the finder has every product of the open data once', () => {
  expect(new Set(productOfRow).size).toBe(openProducts.length);
});

test('totals and counts are those of the open data in 500 random choices, with words and without', () => {
  fc.assert(
    fc.property(anySelection, fc.constantFrom(...queries), (selection, query) => {
      const candidates = query === '' ? allRows(table) : searchInMemory(index, query).rows;
      const answer = applyFacets(table, selection, candidates);
      const found = Array.from(candidates).flatMap((row) => productOfRow[row] ?? []);
      expect(answer.rows.map((row) => productOfRow[row]?.id)).toEqual(
        found.filter((product) => fitsSelection(product, selection)).map(({ id }) => id),
      );
      for (const key of facetKeys) {
        const others = found.filter((product) => fitsSelection(product, selection, key));
        for (const value of allValues(key)) {
          const expected = others.filter((product) => valuesOf(product, key).includes(value)).length;
          expect(answer.counts[key].get(value) ?? 0, `${key} ${value}`).toBe(expected);
        }
      }
    }),
    { numRuns: propertyRuns(200) },
  );
});

const collator = new Intl.Collator('vi');

/** For each way of sorting, what tells whether two products may follow each other; equal ones may in either order. */
const mayFollow: Readonly<Record<(typeof sortKeys)[number], (a: number, b: number) => boolean>> = {
  relevance: () => true,
  stars: (a, b) => (productOfRow[a]?.stars ?? 0) >= (productOfRow[b]?.stars ?? 0),
  name: (a, b) => collator.compare(productOfRow[a]?.name ?? '', productOfRow[b]?.name ?? '') <= 0,
  newest: (a, b) => madeOf(a) >= madeOf(b),
  ending: (a, b) => endOf(a) <= endOf(b),
};

function madeOf(row: number): string {
  const newest = productOfRow[row]?.recognitions[0];
  return newest?.date ?? (newest?.year === undefined ? '' : String(newest.year));
}

/** Only ends that stand in a decision can be told from the open data alone; the others follow from rules. */
function endOf(row: number): string {
  const newest = productOfRow[row]?.recognitions[0];
  if (newest?.ends !== undefined) return newest.ends;
  const known = newest?.date ?? (newest?.year === undefined ? undefined : `${String(newest.year)}-01-01`);
  return known === undefined ? '9999' : `${String(Number(known.slice(0, 4)) + 3)}${known.slice(4)}`;
}

test('every way of sorting keeps all that was found, in its order', () => {
  fc.assert(
    fc.property(anySelection, fc.constantFrom(...sortKeys), (selection, sort) => {
      const { rows } = applyFacets(table, selection, allRows(table));
      const sorted = sortRows(rows, sort, orders);
      expect(sorted.toSorted((a, b) => a - b)).toEqual(rows.toSorted((a, b) => a - b));
      for (const [at, row] of sorted.slice(1).entries()) {
        expect(mayFollow[sort](sorted[at] ?? -1, row), `${sort}: ${productOfRow[row]?.id ?? ''}`).toBe(true);
      }
    }),
    { numRuns: propertyRuns(100) },
  );
});

test('both files tell the same states of the day of the build', () => {
  expect(statesOnAnyDay(orderFile, day)).toEqual(states);
});
