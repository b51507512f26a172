import { writeXlsx } from 'hucre/xlsx';
import type { SheetRow } from './shortlist-sheet.ts';

/** Widths in letters: names need room, numbers do not. */
const widest = 48;

/** Returns a table as an Excel workbook. Its cells are texts and numbers, so nothing in them can run as a formula. */
export async function toXlsx(rows: readonly SheetRow[], sheetName: string): Promise<Uint8Array<ArrayBuffer>> {
  const columns = (rows[0] ?? []).map((_, column) => ({
    width: Math.min(widest, Math.max(...rows.map((row) => String(row[column] ?? '').length)) + 2),
  }));
  const sheet = { name: sheetName, columns, rows: rows.map((row) => [...row]), freezePane: { rows: 1 } };
  return new Uint8Array(await writeXlsx({ sheets: [sheet] }));
}
