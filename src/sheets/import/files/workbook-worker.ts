import { parentPort, workerData } from 'node:worker_threads';
import { readXlsx } from 'hucre/xlsx';
import type { RawCell } from '../../columns/cell-kind.ts';

/** A sheet as the worker hands it over. */
export interface WorkbookSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly RawCell[])[];
}

/** More rows than any office has products; the rest of such a sheet is empty cells that only look used. */
const mostRows = 200_000;

/** Runs apart from the command, with a memory limit of its own: a hostile workbook ends the worker and nothing else. */
const workbook = await readXlsx(workerData as Uint8Array, { maxRows: mostRows });
parentPort?.postMessage(
  workbook.sheets.map(({ hidden, merges = [], name, rows }): WorkbookSheet => ({
    name,
    hidden: hidden === true,
    rows: filledDown(
      rows.map((row) => row.map(toRawCell)),
      merges,
    ),
  })),
);

/** Cells with a date format arrive as instants; days are all that content knows. */
function toRawCell(value: string | number | boolean | Date | null): RawCell {
  if (value === null) return undefined;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString().slice(0, 10);
  return value;
}

/** Offices merge the cells of a producer with several products; every row of such a cell means its value. */
function filledDown(
  rows: RawCell[][],
  merges: readonly { startRow: number; endRow: number; startCol: number }[],
): readonly (readonly RawCell[])[] {
  for (const { endRow, startCol, startRow } of merges) {
    const value = rows[startRow]?.[startCol];
    for (let row = startRow + 1; row <= Math.min(endRow, rows.length - 1); row += 1) {
      const cells = rows[row];
      if (cells !== undefined) cells[startCol] ??= value;
    }
  }
  return rows;
}
