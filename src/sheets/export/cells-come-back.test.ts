import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRows as rowsOfLibrary } from '../../testing/csv-rows.ts';
import { cellText, tidy } from '../columns/cell-kind.ts';
import { producerColumns } from '../columns/page-columns.ts';
import { csvRows } from '../import/files/csv-rows.ts';
import { readWorkbook } from '../import/files/read-workbook.ts';
import { toCsvText } from './table.ts';
import type { SheetTable } from './table.ts';
import { toWorkbook } from './workbook.ts';

/** Text as content keeps it, out of what spreadsheets take for something else. */
const text = fc
  .oneof(
    fc.string({ unit: fc.constantFrom(...Array.from('=+-@\'"|;,\\&<>%#ẵđ a0\n\t')), maxLength: 12 }),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom("'", "''", "'=", '\'"', '_x0041_', '1e5', '0123', 'TRUE', '2024-03-11', '=1+1', '😀', 'sep=;'),
  )
  .map(tidy)
  .filter((one) => tidy(one) === one && !/[\p{Cc}\p{Cf}\p{Cs}\uFFFE\uFFFF]/u.test(one.replace(/[\n\t]/gu, '')));

const columns = producerColumns().head.slice(0, 3);
const table: fc.Arbitrary<SheetTable> = fc
  .array(fc.tuple(text, text, text), { maxLength: 8 })
  .map((rows) => ({ columns, rows }));

test('whatever cells an export writes as CSV, an import reads them back', () => {
  fc.assert(
    fc.property(table, (written) => {
      const read = csvRows(toCsvText(written).slice(1));
      if ('unclosed' in read) throw new Error(`unclosed in row ${read.unclosed}`);
      expect(read.rows.slice(1).map((row) => row.map(cellText))).toEqual(written.rows);
    }),
    { numRuns: 500 },
  );
});

test('another reader of CSV finds the same cells, none of which runs', () => {
  fc.assert(
    fc.property(table, (written) => {
      const [, ...read] = rowsOfLibrary(toCsvText(written).slice(1));
      expect(read.map((row) => row.map(cellText))).toEqual(written.rows);
      expect(read.flat().filter((cell) => /^[=+\-@\t\r\n]/u.test(cell))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('whatever cells an export writes as a workbook, an import reads them back', async () => {
  await fc.assert(
    fc.asyncProperty(table, async (written) => {
      const bytes = await toWorkbook([{ name: 'Chủ thể', table: written }], [], { day: '2026-11-21', producers: 0 });
      const sheets = await readWorkbook('x.xlsx', bytes);
      if ('unreadable' in sheets) throw new Error(sheets.unreadable);
      const [, ...rows] = sheets[0]?.rows ?? [];
      const cells = rows.map((row) => columns.map((_column, at) => cellText(row[at])));
      expect(cells).toEqual(written.rows.filter((row, index) => index < cells.length || row.some((one) => one !== '')));
    }),
    { numRuns: 25 },
  );
}, 60_000);
