import type { OrderFile } from './data-files.ts';
import type { FacetTable } from './facets.ts';
import { valueOfRow } from './facets.ts';
import type { SortKey } from './finder-request.ts';
import { unpackColumn } from './packed-column.ts';

/** For each way of sorting, all rows in its order. Relevance is the order that rows are found in. */
export type RowOrders = Readonly<Record<Exclude<SortKey, 'relevance'>, Uint32Array>>;

/** Those that need no dates. */
export type DatelessOrders = Pick<RowOrders, 'stars' | 'name'>;

/** Whether dates have to be known to sort in a way. */
export function isByDate(sort: SortKey): boolean {
  return sort === 'newest' || sort === 'ending';
}

/** Returns the orders that need no dates. Rows that are equal keep browse order. */
export function toDatelessOrders(table: FacetTable, byName: Uint32Array): DatelessOrders {
  const stars = rowsByRank(table.rows, (row) => mostStars - Number(valueOfRow(table, 'stars', row) ?? 0));
  return { stars, name: byName };
}

const mostStars = 5;

/** Returns the orders that the files describe. Rows that are equal keep browse order. */
export function toRowOrders(table: FacetTable, file: OrderFile, rowsByName: Uint32Array): RowOrders {
  const dates = unpackColumn(file.dates.codes);
  const made = toRanks(
    file.dates.values.map((value) => value.made ?? ''),
    (a, b) => compare(b, a),
  );
  const ends = toRanks(
    file.dates.values.map((value) => value.ends ?? value.endsFrom ?? ''),
    compareKnownFirst,
  );
  return {
    ...toDatelessOrders(table, rowsByName),
    newest: rowsByRank(table.rows, (row) => made[dates[row] ?? -1] ?? 0),
    ending: rowsByRank(table.rows, (row) => ends[dates[row] ?? -1] ?? 0),
  };
}

/** Returns rows in the chosen order; `found` is in the order of relevance. */
export function sortRows(found: readonly number[], sort: SortKey, orders: Partial<RowOrders>): readonly number[] {
  const order = sort === 'relevance' ? undefined : orders[sort];
  if (order === undefined) return found;
  const isFound = new Uint8Array(order.length);
  for (const row of found) isFound[row] = 1;
  return Array.from(order.filter((row) => isFound[row] === 1));
}

/** Dates as text sort like days. A year alone stands before the days of that year. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareKnownFirst(a: string, b: string): number {
  if ((a === '') !== (b === '')) return a === '' ? 1 : -1;
  return compare(a, b);
}

/** Returns the place of each text among the different texts. Many rows share few dates, so these are compared once. */
function toRanks(texts: readonly string[], order: (a: string, b: string) => number): readonly number[] {
  const rankOf = new Map([...new Set(texts)].toSorted(order).map((text, rank) => [text, rank]));
  return texts.map((text) => rankOf.get(text) ?? 0);
}

/** Returns the rows by their ranks, which are small numbers: each row goes to its rank's place, without comparing. */
function rowsByRank(rows: number, rankOf: (row: number) => number): Uint32Array {
  const ofRanks: number[][] = [];
  for (let row = 0; row < rows; row += 1) (ofRanks[rankOf(row)] ??= []).push(row);
  return Uint32Array.from(ofRanks.flat());
}
