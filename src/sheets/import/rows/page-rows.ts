import type { ItemList } from '../../columns/item-columns.ts';
import type { SheetCollection } from '../../columns/sheet-page.ts';
import type { Notice } from '../findings/notice.ts';
import type { ItemRow, PageRow, PlacedCell, SheetCount } from './page-row.ts';
import type { RecognisedTable } from './recognise-tables.ts';
import { dataRows, textUnder } from './row-cells.ts';

/** The rows of tables in which a row is a page. */
export interface PageRows {
  readonly rows: readonly PageRow[];
  readonly notices: readonly Notice[];
  readonly counts: readonly SheetCount[];
}

/** Reads a table in which a row is a page. */
export function pageRowsOf(recognised: RecognisedTable): PageRows {
  const { role, table } = recognised;
  const name = table.sheet ?? table.file;
  const rows: PageRow[] = [];
  const notices: Notice[] = [];
  for (const { cells, row } of dataRows(recognised)) {
    // Headings of groups, totals and signatures stand between and below the rows of official lists.
    if (textUnder(cells, 'id') === '' && cells.filter(({ text }) => text !== '').length < 2) {
      notices.push({ code: 'rowIgnored', params: { sheet: name, found: String(row + 1) } });
    } else rows.push(pageRow(role.collection, cells));
  }
  // A workbook may well have no producers; a list without a row was mostly saved too early.
  if (rows.length === 0 && table.sheet === undefined) {
    notices.push({ code: 'rowsMissing', params: { found: table.file } });
  }
  return { rows, notices, counts: [{ name, rows: rows.length }] };
}

/** Returns what the cells of a row say of a page; `cells` are those of the page itself and of its numbered items. */
export function pageRow(collection: SheetCollection, cells: readonly PlacedCell[]): PageRow {
  const cellUnder = (key: string): PlacedCell | undefined => cells.find(({ column }) => column.key === key);
  const first = cellUnder('name') ?? cellUnder('id') ?? cells[0];
  if (first === undefined) throw new Error('A row has cells.');
  return {
    collection,
    id: textUnder(cells, 'id'),
    name: textUnder(cells, 'name'),
    version: textUnder(cells, 'version'),
    place: first.place,
    cells: cells.filter(({ column }) => column.path[0] !== 'recognitions' && column.path[0] !== 'sources'),
    items: { recognitions: numberedItems(cells, 'recognitions'), sources: numberedItems(cells, 'sources') },
  };
}

function numberedItems(cells: readonly PlacedCell[], list: ItemList): ItemRow[] {
  const own = cells.filter(({ column }) => column.path[0] === list);
  return [...Map.groupBy(own, ({ column }) => column.number ?? 1)]
    .toSorted(([a], [b]) => a - b)
    .map(([number, itemCells]) => ({ number, cells: itemCells, ownRow: false }));
}
