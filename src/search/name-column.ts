import { packColumn, unpackColumn } from './packed-column.ts';

/** Names in alphabetical order, each without the letters it shares with the one before, and which row each belongs to. */
export interface NameColumn {
  /** Lines: one character for the number of letters shared, then the rest of the name. */
  readonly lines: string;
  /** Rows at which the names begin again at the front of the alphabet; between them rows are in alphabetical order. */
  readonly runs: readonly number[];
  /** For each name, the run it is taken from. */
  readonly order: string;
}

/** More shared letters than this save nothing. */
const mostShared = 80;

/** Returns the names of rows as a column; `toKept` makes what is kept of each. Names hold no line breaks. */
export function packNames(
  names: readonly string[],
  compare: (a: string, b: string) => number,
  toKept: (name: string, row: number) => string = asItIs,
): NameColumn {
  const runs: number[] = [];
  const runOf = names.map((name, row) => {
    const before = names[row - 1];
    if (before === undefined || compare(before, name) > 0) runs.push(row);
    return runs.length - 1;
  });
  const inOrder = names
    .map((name, row) => ({ name, row }))
    .toSorted((a, b) => compare(a.name, b.name) || a.row - b.row);
  const kept = inOrder.map(({ name, row }) => toKept(name, row));
  const lines = kept.map((name, at) => {
    const shared = sharedLetters(kept[at - 1] ?? '', name);
    return packColumn([shared]) + name.slice(shared);
  });
  return { lines: lines.join('\n'), runs, order: packColumn(inOrder.map(({ row }) => runOf[row] ?? 0)) };
}

function asItIs(name: string): string {
  return name;
}

function sharedLetters(before: string, name: string): number {
  let shared = 0;
  while (shared < mostShared && shared < name.length && before[shared] === name[shared]) shared += 1;
  return shared;
}

/** Returns the names of the rows; `toName` makes them of what is kept. */
export function unpackNames(
  column: NameColumn,
  order = rowsByName(column),
  toName: (kept: string, row: number) => string = asItIs,
): readonly string[] {
  const names: string[] = new Array<string>(order.length).fill('');
  const shared = unpackColumn(column.lines);
  let start = 0;
  let before = '';
  for (const row of order) {
    const end = column.lines.indexOf('\n', start);
    const rest = end < 0 ? column.lines.slice(start + 1) : column.lines.slice(start + 1, end);
    before = before.slice(0, shared[start]) + rest;
    names[row] = toName(before, row);
    start = end + 1;
  }
  return names;
}

/** Returns the rows in the alphabetical order of their names. Taking from the runs in turn gives the whole alphabet. */
export function rowsByName({ runs, order }: NameColumn): Uint32Array {
  const next = [...runs];
  return Uint32Array.from(unpackColumn(order), (run) => {
    const row = next[run] ?? 0;
    next[run] = row + 1;
    return row;
  });
}
