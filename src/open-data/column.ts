import type { MessageKey } from '../i18n/translate.ts';

/**
 * The columns of a table. CSV, XLSX, Table Schema, the page that explains the files and their tests are all made from
 * one list, so they cannot disagree; and every cell is taken from the same object that JSON shows.
 */

/** Kinds of values, named as in Table Schema. */
export type ColumnType = 'string' | 'integer' | 'number' | 'date' | 'year' | 'uri';

/** What a cell holds; nothing where it is not known. */
export type Cell = string | number | undefined;

/** A key of the dictionaries that says what a column or a field means. */
export type MeaningKey = Extract<MessageKey, `meaning.${string}`>;

export interface Column<Row> {
  /** English snake case; it never changes its meaning. */
  readonly name: string;
  readonly type: ColumnType;
  readonly meaning: MeaningKey;
  /** The values there can be, where they are few. */
  readonly values?: readonly (string | number)[];
  /** Whether every row has a value. */
  readonly required?: boolean;
  /** Whether the values are Vietnamese words, which pages of another language have to mark. */
  readonly vietnamese?: boolean;
  readonly cell: (row: Row) => Cell;
}

/** Columns with the rows that fill them. */
export interface Table<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

/** Stands between the values of a cell that holds several. */
const listSeparator = ' | ';

/** Returns several values as one cell; nothing where there are none. */
export function listCell(values: readonly string[]): string | undefined {
  return values.length === 0 ? undefined : values.join(listSeparator);
}
