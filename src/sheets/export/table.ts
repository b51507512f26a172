import { factAt, listAt, textAt } from '../../content-files/facts.ts';
import { provinceOf } from '../../domain/origin.ts';
import { isFormerProvinceId } from '../../domain/province.ts';
import { csvText, toInertText } from '../../open-data/csv.ts';
import type { CellStyle } from '../columns/cell-kind.ts';
import { labelOf } from '../columns/column.ts';
import type { SheetColumn } from '../columns/column.ts';
import { itemColumns, numberColumn } from '../columns/item-columns.ts';
import type { ItemList } from '../columns/item-columns.ts';
import { producerColumns, productColumns } from '../columns/page-columns.ts';
import { producerNames } from '../columns/producer-names.ts';
import type { SheetPages } from '../columns/read-pages.ts';
import type { SheetCollection, SheetPage } from '../columns/sheet-page.ts';

/** Columns with the texts below them. */
export interface SheetTable {
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** Returns a table with all facts and words of a page in one row; items of lists stand in numbered columns. */
export function wideTable(collection: SheetCollection, pages: SheetPages): SheetTable {
  const rows = pages[collection];
  const { head, tail } = collection === 'products' ? productColumns(producerNames(pages)) : producerColumns();
  const lists: ItemList[] = collection === 'products' ? ['recognitions', 'sources'] : ['sources'];
  const columns = [...head, ...lists.flatMap((list) => usedItemColumns(list, rows)), ...tail];
  return { columns, rows: rows.map((page) => columns.map((column) => cellOf(page, column, 'codes'))) };
}

function usedItemColumns(list: ItemList, pages: readonly SheetPage[]): SheetColumn[] {
  const most = Math.max(1, ...pages.map(({ record }) => listAt(record, [list]).length));
  const numbers = Array.from({ length: most }, (_, index) => index + 1);
  return numbers.flatMap((number) =>
    itemColumns(list, number).filter(
      ({ path }) => number === 1 || pages.some(({ record }) => factAt(record, path) !== undefined),
    ),
  );
}

/** Returns a table of pages without their lists, in words. */
export function pageTable(collection: SheetCollection, pages: SheetPages): SheetTable {
  const { head, tail } = collection === 'products' ? productColumns(producerNames(pages)) : producerColumns();
  const columns = [...head, ...tail];
  return { columns, rows: pages[collection].map((page) => columns.map((column) => cellOf(page, column, 'words'))) };
}

/** Returns a table with a row for each item of a list, in words. */
export function itemTable(collection: SheetCollection, list: ItemList, pages: readonly SheetPage[]): SheetTable {
  const [idColumn, nameColumn] = (collection === 'products' ? productColumns(String) : producerColumns()).head;
  if (idColumn === undefined || nameColumn === undefined) throw new Error('A page has an id and a name.');
  const first = itemColumns(list, 1);
  const lead =
    list === 'recognitions'
      ? [idColumn, { ...nameColumn, required: false }, numberColumn]
      : [idColumn, { ...nameColumn, required: false }];
  const rows = pages.flatMap((page) =>
    listAt(page.record, [list]).map((_, index) => [
      page.location.id,
      cellOf(page, nameColumn, 'words'),
      ...(list === 'recognitions' ? [String(index + 1)] : []),
      ...itemColumns(list, index + 1).map((column) => cellOf(page, column, 'words')),
    ]),
  );
  return { columns: [...lead, ...first], rows };
}

/** Returns the text of a cell before it is made inert. */
export function cellOf(page: SheetPage, column: SheetColumn, style: CellStyle): string {
  if (column.key === 'id') return page.location.id;
  if (column.key === 'version') return page.version;
  if (column.key === 'province') return column.kind.toText(provinceId(page), style);
  return column.kind.toText(factAt(page.record, column.path), style);
}

function provinceId({ record }: SheetPage): string {
  const former = textAt(record, ['origin', 'former']) ?? '';
  return isFormerProvinceId(former) ? provinceOf({ former }).id : '';
}

/** Returns a table as CSV text, cells that no spreadsheet runs as formulas, below the keys of the columns. */
export function toCsvText({ columns, rows }: SheetTable): string {
  return csvText([columns.map(({ key }) => key), ...rows.map((row) => row.map(toInertText))]);
}

/** Returns the headers of a table as people read them; required ones carry an asterisk. */
export function headersOf({ columns }: SheetTable): readonly string[] {
  return columns.map((column) => `${labelOf(column)}${column.required === true ? ' *' : ''}`);
}
