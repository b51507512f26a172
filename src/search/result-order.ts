import type { OrderFile } from './data-files.ts';
import type { FacetTable } from './facets.ts';
import { valueOfRow } from './facets.ts';
import type { SortKey } from './finder-state.ts';
import { unpackColumn } from './packed-column.ts';

/** For each way of sorting, the place of every row. Relevance is the order that rows are found in. */
export type RowOrders = Readonly<Record<Exclude<SortKey, 'relevance'>, Uint32Array>>;

/** Returns the orders that the files describe. Rows that are equal keep browse order. */
export function toRowOrders(table: FacetTable, file: OrderFile): RowOrders {
  const dates = unpackColumn(file.dates.codes);
  const made = file.dates.values.map((value) => value.made ?? '');
  const ends = file.dates.values.map((value) => value.ends ?? value.endsFrom ?? '');
  const at = (values: readonly string[], row: number): string => values[dates[row] ?? -1] ?? '';
  return {
    stars: placesBy(
      table.rows,
      (a, b) => Number(valueOfRow(table, 'stars', b)) - Number(valueOfRow(table, 'stars', a)),
    ),
    name: toPlaces(namesInOrder(file)),
    newest: placesBy(table.rows, (a, b) => -compare(at(made, a), at(made, b))),
    ending: placesBy(table.rows, (a, b) => compareKnownFirst(at(ends, a), at(ends, b))),
  };
}

/** Returns rows in the chosen order; `found` is in the order of relevance. */
export function sortRows(found: readonly number[], sort: SortKey, orders: RowOrders): readonly number[] {
  if (sort === 'relevance') return found;
  const places = orders[sort];
  return found.toSorted((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
}

/** Dates as text sort like days. A year alone stands before the days of that year. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareKnownFirst(a: string, b: string): number {
  if ((a === '') !== (b === '')) return a === '' ? 1 : -1;
  return compare(a, b);
}

function placesBy(rows: number, order: (a: number, b: number) => number): Uint32Array {
  return toPlaces(Array.from({ length: rows }, (_, row) => row).toSorted((a, b) => order(a, b) || a - b));
}

function toPlaces(ordered: readonly number[]): Uint32Array {
  const places = new Uint32Array(ordered.length);
  for (const [place, row] of ordered.entries()) places[row] = place;
  return places;
}

/** Browse order holds stretches that are alphabetical in themselves; taking from them in turn gives the whole alphabet. */
function namesInOrder(file: OrderFile): readonly number[] {
  const next = [...file.runs];
  return Array.from(unpackColumn(file.names), (run) => {
    const row = next[run] ?? 0;
    next[run] = row + 1;
    return row;
  });
}
