import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facetKeys, mapFacets } from './facet-keys.ts';
import type { FacetKey } from './facet-keys.ts';
import { applyFacets } from './facets.ts';
import type { FacetTable } from './facets.ts';
import type { Selection } from './finder-state.ts';
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
