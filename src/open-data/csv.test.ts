import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRows } from '../testing/csv-rows.ts';
import { fromInertText, toCsv, toInertText } from './csv.ts';
import type { Column } from './column.ts';

const column = (name: string, at: number): Column<readonly (string | number | undefined)[]> => ({
  name,
  type: 'string',
  meaning: 'meaning.id',
  cell: (row) => row[at],
});

const columns = [column('a', 0), column('b', 1)];

test('a table begins with a byte order mark and its names, and every line ends with CR LF', () => {
  expect(toCsv({ columns, rows: [['Đắk Lắk', 4]] })).toBe('\uFEFFa,b\r\nĐắk Lắk,4\r\n');
});

test('an unknown cell is empty, and a cell with commas, quotes or line breaks stands in quotes', () => {
  expect(toCsv({ columns, rows: [[undefined, 'một, "hai"\nba']] })).toBe('\uFEFFa,b\r\n,"một, ""hai""\nba"\r\n');
});

test.each(['=1+1', '+84', '-5', '@SUM(A1)', '\tx', '\rx', '\nx', "'x"])('%j cannot start a formula', (text) => {
  expect(toInertText(text)).toBe(`'${text}`);
  expect(fromInertText(`'${text}`)).toBe(text);
});

test('whatever a cell holds, it comes back the same', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string())), (rows) => {
      const [, ...read] = csvRows(toCsv({ columns, rows }).slice(1));
      expect(read.map((cells) => cells.map(fromInertText))).toEqual(rows);
      for (const cell of read.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/u);
    }),
  );
});
