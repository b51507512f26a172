import type { CertificateState } from '../domain/certificate-state.ts';
import type { FacetFile } from './data-files.ts';
import { facetKeys, mapFacets } from './facet-keys.ts';
import type { FacetKey } from './facet-keys.ts';
import type { Selection } from './finder-request.ts';
import { unpackColumn } from './packed-column.ts';

/** A facet as the table keeps it: rows have a code, a code stands for a list of values (none, one or several). */
export interface FacetColumn {
  readonly codes: Uint16Array;
  readonly valuesOfCode: readonly (readonly string[])[];
}

/** The facets of all products, one row each, in browse order. */
export interface FacetTable {
  readonly rows: number;
  readonly columns: Readonly<Record<FacetKey, FacetColumn>>;
}

/** What a selection finds. */
export interface FacetAnswer {
  /** The rows that fit, in the order of the candidates. */
  readonly rows: readonly number[];
  /** For each value of each facet, how many rows choosing it would give with all the other facets applied. */
  readonly counts: Readonly<Record<FacetKey, ReadonlyMap<string, number>>>;
  /** For each facet, how many rows would fit without what is chosen in it. */
  readonly without: Readonly<Record<FacetKey, number>>;
}

/** Returns the table of a file and of the states of its rows. */
export function toFacetTable(file: FacetFile, states: readonly CertificateState[]): FacetTable {
  const stored = (key: keyof FacetFile['facets']): FacetColumn => ({
    codes: unpackColumn(file.facets[key].codes),
    valuesOfCode: file.facets[key].values,
  });
  const former = stored('former');
  const stateList = [...new Set(states)];
  const province: FacetColumn = {
    codes: former.codes,
    valuesOfCode: former.valuesOfCode.map((values) => values.map((value) => file.provinces[value] ?? value)),
  };
  const status: FacetColumn = {
    codes: Uint16Array.from(states, (state) => stateList.indexOf(state)),
    valuesOfCode: stateList.map((state) => [state]),
  };
  const columns = mapFacets((key) => (key === 'province' ? province : key === 'status' ? status : stored(key)));
  return { rows: file.rows, columns };
}

/** Returns the one value of a row in a facet, or nothing where it has none. */
export function valueOfRow(table: FacetTable, key: FacetKey, row: number): string | undefined {
  const { codes, valuesOfCode } = table.columns[key];
  return valuesOfCode[codes[row] ?? -1]?.[0];
}

/** A facet that must hold, and the rows' codes that satisfy it. */
interface Condition {
  readonly key: FacetKey;
  readonly codes: Uint16Array;
  readonly accepted: Uint8Array;
}

/** Marks rows that fail two conditions or more; they count nowhere. */
const manyFailed = 255;

/**
 * Returns the rows that fit a selection, and the counts of all values. Values of a facet are alternatives, facets add
 * up. A row that fails one facet still counts for the values of that facet, which is what makes the counts true of
 * the next choice; a row that fails two counts nowhere. Plain loops over columns of numbers: with 20,000 products on a
 * slow phone this runs at every choice.
 */
export function applyFacets(table: FacetTable, selection: Selection, candidates: ArrayLike<number>): FacetAnswer {
  const conditions = conditionsOf(table, selection);
  const failed = failedConditions(conditions, candidates);
  const tallies = mapFacets((key) => new Uint32Array(table.columns[key].valuesOfCode.length));
  const without = mapFacets(() => 0);
  const rows: number[] = [];
  for (let at = 0; at < candidates.length; at += 1) {
    if (failed[at] === 0) rows.push(candidates[at] ?? 0);
  }
  for (const key of facetKeys) {
    const { codes } = table.columns[key];
    const tally = tallies[key];
    for (const row of rows) addOne(tally, codes[row] ?? 0);
    without[key] = rows.length;
  }
  for (const [place, { codes, key }] of conditions.entries()) {
    const tally = tallies[key];
    for (let at = 0; at < candidates.length; at += 1) {
      if (failed[at] !== place + 1) continue;
      addOne(tally, codes[candidates[at] ?? 0] ?? 0);
      without[key] += 1;
    }
  }
  return { rows, counts: mapFacets((key) => countValues(table.columns[key], tallies[key])), without };
}

/** Returns for each candidate 0 where it fits, the place from 1 of the one condition it fails, or `manyFailed`. */
function failedConditions(conditions: readonly Condition[], candidates: ArrayLike<number>): Uint8Array {
  const failed = new Uint8Array(candidates.length);
  for (const [place, { accepted, codes }] of conditions.entries()) {
    for (let at = 0; at < candidates.length; at += 1) {
      if (accepted[codes[candidates[at] ?? 0] ?? 0] === 1) continue;
      failed[at] = failed[at] === 0 ? place + 1 : manyFailed;
    }
  }
  return failed;
}

function addOne(tally: Uint32Array, code: number): void {
  tally[code] = (tally[code] ?? 0) + 1;
}

function conditionsOf(table: FacetTable, selection: Selection): readonly Condition[] {
  return facetKeys.flatMap((key) => {
    const chosen = new Set(selection[key]);
    if (chosen.size === 0) return [];
    const { codes, valuesOfCode } = table.columns[key];
    const accepted = Uint8Array.from(valuesOfCode, (values) => (values.some((value) => chosen.has(value)) ? 1 : 0));
    return [{ key, codes, accepted }];
  });
}

function countValues(column: FacetColumn, tally: Uint32Array): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [code, values] of column.valuesOfCode.entries()) {
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + (tally[code] ?? 0));
  }
  return counts;
}

/** Returns the numbers of all rows of the table. */
export function allRows(table: FacetTable): Uint32Array {
  return Uint32Array.from({ length: table.rows }, (_, row) => row);
}
