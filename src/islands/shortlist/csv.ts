/** Spreadsheets take these at the beginning of a cell for a formula, or for a sign that text follows. */
const risky = /^[=+\-@\t\r\n']/u;

/** Excel reads UTF-8 only when the file says so. */
const byteOrderMark = '\uFEFF';

/** Returns rows as CSV (RFC 4180) that no spreadsheet takes for formulas. */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
}

function toCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = risky.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
