import { writeXlsx } from 'hucre/xlsx';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Table } from './column.ts';

/** How wide a column is drawn, in characters. */
const columnWidth = 24;

/**
 * Returns a table as a workbook of one sheet. Texts stay texts, dates and codes of digits included; a formula in a text
 * is never run because the cell says that it is text. The day stands for the time of writing, so that the same data
 * give the same bytes.
 */
export async function toXlsx<Row>(
  { columns, rows }: Table<Row>,
  sheet: string,
  day: CalendarDate,
): Promise<Uint8Array> {
  const written = new Date(`${day}T00:00:00Z`);
  return writeXlsx({
    sheets: [
      {
        name: sheet,
        rows: [
          columns.map(({ name }) => name),
          ...rows.map((row) =>
            columns.map(({ cell }) => {
              const value = cell(row);
              return typeof value === 'string' ? toCellText(value) : (value ?? null);
            }),
          ),
        ],
        columns: columns.map(() => ({ width: columnWidth })),
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
