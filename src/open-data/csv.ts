import type { Cell, Table } from './column.ts';

/** Spreadsheets read a byte order mark as “this is UTF-8”; without one Excel garbles Vietnamese. */
const byteOrderMark = '\uFEFF';

/** What makes a spreadsheet take a cell for a formula, and the sign that says “this is text” itself. */
const risky = /^[=+\-@\t\r\n']/u;

/** Returns text that no spreadsheet runs: a risky start gets an apostrophe in front, which an import takes off again. */
export function toInertText(text: string): string {
  return risky.test(text) ? `'${text}` : text;
}

/** Returns the text that was made inert. */
export function fromInertText(text: string): string {
  return text.startsWith("'") && risky.test(text.slice(1)) ? text.slice(1) : text;
}

/** Returns a table as CSV (RFC 4180, UTF-8 with a byte order mark), with cells that are safe against formulas. */
export function toCsv<Row>({ columns, rows }: Table<Row>): string {
  return csvText([
    columns.map(({ name }) => toInertText(name)),
    ...rows.map((row) => columns.map(({ cell }) => inert(cell(row)))),
  ]);
}

function inert(cell: Cell): string {
  if (cell === undefined) return '';
  return typeof cell === 'number' ? String(cell) : toInertText(cell);
}

/** Returns rows of texts as CSV (RFC 4180, UTF-8 with a byte order mark); cells are written as they are. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `${byteOrderMark}${rows.map((cells) => `${cells.map(toField).join(',')}\r\n`).join('')}`;
}

function toField(text: string): string {
  return /[",\r\n]/u.test(text) ? `"${text.replace(/"/gu, '""')}"` : text;
}
