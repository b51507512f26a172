import { writeXlsx } from 'hucre/xlsx';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Table } from './column.ts';

/** How wide a column is drawn, in characters. */
const columnWidth = 24;

/** A workbook of one sheet. It holds plain values only, so that another thread can write it. */
export interface Workbook {
  readonly sheet: string;
  /** Stands for the time of writing, so that the same data give the same bytes. */
  readonly day: CalendarDate;
  /** The first row names the columns. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Returns a table as a workbook. */
export function toWorkbook<Row>({ columns, rows }: Table<Row>, sheet: string, day: CalendarDate): Workbook {
  const cellsOf = (row: Row): Workbook['rows'][number] =>
    columns.map(({ cell }) => {
      const value = cell(row);
      return typeof value === 'string' ? toCellText(value) : (value ?? null);
    });
  return { sheet, day, rows: [columns.map(({ name }) => name), ...rows.map(cellsOf)] };
}

/**
 * Returns the bytes of a workbook. Texts stay texts, dates and codes of digits included; a formula in a text is never run
 * because the cell says that it is text.
 */
export async function writeWorkbook({ day, rows, sheet }: Workbook): Promise<Uint8Array> {
  const written = new Date(`${day}T00:00:00Z`);
  return writeXlsx({
    sheets: [
      {
        name: sheet,
        rows: rows.map((row) => [...row]),
        columns: (rows[0] ?? []).map(() => ({ width: columnWidth })),
        freezePane: { rows: 1 },
      },
    ],
    properties: { title: sheet, created: written, modified: written },
  });
}

/** Returns text for a cell: in workbooks `_x0041_` is an escaped letter, so text that looks like one has its first sign escaped. */
export function toCellText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_');
}
