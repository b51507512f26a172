import { packColumn, unpackColumn } from './packed-column.ts';

/**
 * A column of texts whose rows belong to groups that are known from elsewhere, as places belong to provinces. A number
 * then counts within its group, which makes it small: the column weighs about half.
 */
export interface GroupedColumn {
  /** For each group, the different texts of its rows. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly codes: string;
}

/** Returns the texts of rows as a column. */
export function packGrouped(rows: readonly { readonly group: string; readonly text: string }[]): GroupedColumn {
  const groups = new Map<string, Set<string>>();
  for (const { group, text } of rows) groups.set(group, (groups.get(group) ?? new Set()).add(text));
  const values = Object.fromEntries(
    [...groups.keys()].toSorted().map((group) => [group, [...(groups.get(group) ?? [])].toSorted()]),
  );
  const codeOf = new Map(
    Object.entries(values).flatMap(([group, texts]) => texts.map((text, code) => [`${group} ${text}`, code])),
  );
  return { values, codes: packColumn(rows.map(({ group, text }) => codeOf.get(`${group} ${text}`) ?? 0)) };
}

/** Returns the different texts of a column, and which of them each row has; `groupOf` tells the group of a row. */
export function unpackGrouped(
  { codes, values }: GroupedColumn,
  groupOf: (row: number) => string,
): { readonly texts: readonly string[]; readonly textOfRow: Uint32Array } {
  const texts: string[] = [];
  const starts = new Map<string, number>();
  for (const [group, ofGroup] of Object.entries(values)) {
    starts.set(group, texts.length);
    for (const text of ofGroup) texts.push(text);
  }
  const textOfRow = Uint32Array.from(unpackColumn(codes), (code, row) => (starts.get(groupOf(row)) ?? 0) + code);
  return { texts, textOfRow };
}
