import { writeXlsx } from 'hucre/xlsx';
import type { Cell, DataValidation, WriteSheet } from 'hucre/xlsx';
import { toInertText } from '../../open-data/csv.ts';
import { toCellText } from '../../open-data/xlsx.ts';
import { columnLetter } from '../columns/column-letter.ts';
import { noteOf, sheetText } from '../columns/column.ts';
import type { SheetColumn } from '../columns/column.ts';
import type { SheetPages } from '../columns/read-pages.ts';
import type { SheetCollection } from '../columns/sheet-page.ts';
import { headersOf, itemTable, pageTable } from './table.ts';
import type { SheetTable } from './table.ts';

/** The most characters Excel keeps in a cell. */
const longestCell = 32_767;

/** Drop-down lists reach this far below the last row, for rows that are added. */
const spareRows = 2000;

/** A sheet that people fill in: its name and its table. */
export interface FilledSheet {
  readonly name: string;
  readonly table: SheetTable;
  /** The number of the first row below the header that is an example. */
  readonly exampleRows?: number;
}

/** Returns the workbook of products: a sheet each for products, recognitions, producers and sources. */
export function productsWorkbook(pages: SheetPages, day: string): Promise<Uint8Array> {
  const { producers, products } = pages;
  return toWorkbook(
    [
      { name: sheetText('sheet.tab.products'), table: pageTable('products', pages) },
      { name: sheetText('sheet.tab.recognitions'), table: itemTable('products', 'recognitions', products) },
      { name: sheetText('sheet.tab.productSources'), table: itemTable('products', 'sources', products) },
      ...producerSheets(pages),
    ],
    [],
    { day, producers: producers.length },
  );
}

/** Returns the workbook of producers. */
export function producersWorkbook(pages: SheetPages, day: string): Promise<Uint8Array> {
  return toWorkbook(producerSheets(pages), [], { day, producers: 0 });
}

function producerSheets(pages: SheetPages): FilledSheet[] {
  const collection: SheetCollection = 'producers';
  return [
    { name: sheetText('sheet.tab.producers'), table: pageTable(collection, pages) },
    { name: sheetText('sheet.tab.producerSources'), table: itemTable(collection, 'sources', pages.producers) },
  ];
}

/** Returns a workbook with frozen headers, a note behind each, and drop-down lists; `before` are sheets of words only. */
export function toWorkbook(
  sheets: readonly FilledSheet[],
  before: readonly WriteSheet[],
  { day, producers }: { readonly day: string; readonly producers: number },
): Promise<Uint8Array> {
  const lists = new Map<string, readonly string[]>();
  const filled = sheets.map((sheet) => toSheet(sheet, lists, producers));
  const written = new Date(`${day}T00:00:00Z`);
  return writeXlsx({
    sheets: [...filled, ...before, listSheet(lists)],
    properties: { title: 'OCOP', created: written, modified: written },
  });
}

function toSheet(sheet: FilledSheet, lists: Map<string, readonly string[]>, producers: number): WriteSheet {
  const { columns, rows } = sheet.table;
  const headers = headersOf(sheet.table);
  const cells = new Map<string, Partial<Cell>>();
  for (const [index, column] of columns.entries()) {
    cells.set(`0,${index}`, {
      value: headers[index] ?? '',
      type: 'string',
      comment: { author: 'OCOP', text: noteOf(column) },
      style: { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' } },
    });
    for (let row = 1; row <= (sheet.exampleRows ?? 0); row += 1) {
      const value = rows[row - 1]?.[index] ?? '';
      if (value !== '')
        cells.set(`${row},${index}`, { value: safeCell(value), type: 'string', style: { font: { italic: true } } });
    }
  }
  return {
    name: sheet.name,
    rows: [[...headers], ...rows.map((row) => row.map((text) => (text === '' ? null : safeCell(text))))],
    cells,
    // Text format keeps zeros in front, and keeps 3/4 from becoming a day of April.
    columns: columns.map((column) => ({ width: widthOf(column), numFmt: '@', hidden: column.key === 'version' })),
    freezePane: { rows: 1, columns: columns[0]?.key === 'id' ? 2 : 1 },
    dataValidations: columns.flatMap((column, index) => validationOf(column, index, rows.length, lists, producers)),
  };
}

function safeCell(text: string): string {
  return toCellText(text.length > longestCell - 1 ? sheetText('sheet.tooLong') : toInertText(text));
}

function widthOf({ key, kind }: SheetColumn): number {
  if (key === 'no' || key === 'row') return 8;
  return kind.long === true ? 48 : kind.choices === undefined ? 24 : 20;
}

function validationOf(
  column: SheetColumn,
  index: number,
  rows: number,
  lists: Map<string, readonly string[]>,
  producers: number,
): DataValidation[] {
  const letter = columnLetter(index);
  const range = `${letter}2:${letter}${rows + spareRows}`;
  if (column.key === 'producer' && producers > 0) {
    const source = `'${sheetText('sheet.tab.producers')}'!$B$2:$B$${producers + spareRows}`;
    return [{ type: 'list', formula1: source, range, allowBlank: true, showErrorMessage: false }];
  }
  const { choices } = column.kind;
  if (choices === undefined) return [];
  lists.set(column.name, choices);
  const at = columnLetter([...lists.keys()].indexOf(column.name));
  const source = `'${sheetText('sheet.tab.lists')}'!$${at}$2:$${at}$${choices.length + 1}`;
  return [{ type: 'list', formula1: source, range, allowBlank: true, showErrorMessage: true, errorStyle: 'warning' }];
}

function listSheet(lists: ReadonlyMap<string, readonly string[]>): WriteSheet {
  const columns = [...lists];
  const longest = Math.max(0, ...columns.map(([, choices]) => choices.length));
  return {
    name: sheetText('sheet.tab.lists'),
    hidden: true,
    rows: [
      columns.map(([name]) => name),
      ...Array.from({ length: longest }, (_, row) => columns.map(([, choices]) => choices[row] ?? null)),
    ],
  };
}
