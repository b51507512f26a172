import type { ValueColumn } from './data-files.ts';
import { packColumn } from './packed-column.ts';

/**
 * Returns a column of the values that rows have, each value once. Values stand in the order of their keys, so the same
 * catalogue gives the same file whatever order its products are in.
 */
export function toValueColumn<Value>(rows: readonly Value[], keyOf: (value: Value) => string): ValueColumn<Value> {
  const entries = [...new Map(rows.map((value) => [keyOf(value), value])).entries()].toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const codeOf = new Map(entries.map(([key], code) => [key, code]));
  const codes = packColumn(rows.map((value) => codeOf.get(keyOf(value)) ?? 0));
  return { values: entries.map(([, value]) => value), codes };
}
