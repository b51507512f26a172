import type { SheetColumn } from '../../columns/column.ts';
import type { ItemList } from '../../columns/item-columns.ts';
import { itemColumns } from '../../columns/item-columns.ts';
import { toSheetPage } from '../../columns/sheet-page.ts';
import type { SheetCollection, SheetPage } from '../../columns/sheet-page.ts';
import type { ItemRow, PageRow, PlacedCell } from '../rows/page-row.ts';
import { pageRow } from '../rows/page-rows.ts';
import { columnsOf } from '../rows/sheet-role.ts';

/** Rows and pages for tests of single steps of the import. */

/** Returns a page of the catalogue from the text of its file. */
export function makePage(collection: SheetCollection, id: string, main: string, en?: string): SheetPage {
  const folder = collection === 'products' ? `products/lao-cai/${id}` : `producers/${id}`;
  const translations = en === undefined ? {} : { en: `${folder}/en.md` };
  const location = { collection, id, folder, main: `${folder}/index.md`, translations } as const;
  const page = toSheetPage(location, { main, translations: en === undefined ? {} : { en } });
  if (page === undefined) throw new Error(`${id} cannot be read.`);
  return page;
}

/** Returns the cells of a row of “x.csv” by the keys of their columns; rows are counted from 1, as people count them. */
export function makeCells(
  collection: SheetCollection,
  texts: Readonly<Record<string, string>>,
  row = 2,
): readonly PlacedCell[] {
  const columns = [
    ...columnsOf({ collection }, String),
    ...itemColumns('recognitions', 2),
    ...itemColumns('sources', 2),
  ];
  return Object.entries(texts).map(([key, text], column) => placed(named(columns, key), text, row - 1, column));
}

/** Returns a row of “x.csv” by the keys of its columns. */
export function makeRow(collection: SheetCollection, texts: Readonly<Record<string, string>>, row = 2): PageRow {
  return pageRow(collection, makeCells(collection, texts, row));
}

/** Returns the cells of a recognition or source by the names of its fields. */
export function makeItem(list: ItemList, texts: Readonly<Record<string, string>>, number?: number): ItemRow {
  const columns = itemColumns(list, number ?? 1);
  const cells = Object.entries(texts).map(([name, text], column) =>
    placed(named(columns, `${list}.${number ?? 1}.${name}`), text, 1, column),
  );
  return { ...(number === undefined ? {} : { number }), cells, ownRow: number === undefined };
}

function named(columns: readonly SheetColumn[], key: string): SheetColumn {
  const column = columns.find((candidate) => candidate.key === key);
  if (column === undefined) throw new Error(`There is no column ${key}.`);
  return column;
}

function placed(column: SheetColumn, text: string, row: number, at: number): PlacedCell {
  return { column, text, place: { table: { file: 'x.csv' }, row, column: at }, header: column.key };
}
