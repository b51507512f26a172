import { toFolded } from '../../../domain/vietnamese-text.ts';
import type { ItemList } from '../../columns/item-columns.ts';
import type { Fault } from '../findings/fault.ts';
import type { ItemRow, PageRow, PlacedCell, SheetCount } from './page-row.ts';
import { pageRow } from './page-rows.ts';
import type { RecognisedTable } from './recognise-tables.ts';
import { dataRows, textUnder } from './row-cells.ts';

/** A table in which a row is an item of a list of pages. */
export type ItemTable = RecognisedTable & { readonly role: { readonly list: ItemList } };

/** Whether the rows of a table are items of pages. */
export function isItemTable(recognised: RecognisedTable): recognised is ItemTable {
  return recognised.role.list !== undefined;
}

/** Pages with the items that tables of their own have for them. */
export interface JoinedRows {
  readonly rows: readonly PageRow[];
  readonly faults: readonly Fault[];
  readonly counts: readonly SheetCount[];
}

/** Gives the items of a table to the pages they belong to; items of pages without a row of their own come behind. */
export function joinItems(pages: readonly PageRow[], recognised: ItemTable): JoinedRows {
  const { role, table } = recognised;
  const rows = dataRows(recognised);
  const pageOf = pageLookup(pages.filter(({ collection }) => collection === role.collection));
  const faults: Fault[] = [];
  const added: PageRow[] = [];
  const addedById = new Map<string, PageRow>();
  const items = new Map<PageRow, ItemRow[]>();
  for (const { cells } of rows) {
    const [id, name] = [textUnder(cells, 'id'), textUnder(cells, 'name')];
    let page = pageOf(id, name) ?? addedById.get(id);
    if (page === undefined && id !== '') {
      // The sheet of pages may be missing: then a row of items speaks of a page of the catalogue.
      page = pageRow(
        role.collection,
        cells.filter(({ column }) => column.key === 'id'),
      );
      addedById.set(id, page);
      added.push(page);
    }
    const [first] = cells;
    if (page !== undefined) items.set(page, [...(items.get(page) ?? []), itemRow(cells, role.list)]);
    else if (first !== undefined) {
      faults.push({ place: first.place, code: 'item-without-page', params: { found: name } });
    }
  }
  return {
    rows: [...pages, ...added].map((page) => withItems(page, role.list, items.get(page) ?? [])),
    faults,
    counts: [{ name: table.sheet ?? table.file, rows: rows.length }],
  };
}

function pageLookup(pages: readonly PageRow[]): (id: string, name: string) => PageRow | undefined {
  const byId = new Map(pages.filter(({ id }) => id !== '').map((row) => [row.id, row]));
  // A name alone speaks of a new page rather than of an old one of the same name.
  const newLast = pages.toSorted((a, b) => Number(a.id === '') - Number(b.id === ''));
  const byName = new Map(newLast.map((row) => [toFolded(row.name), row]));
  return (id, name) => {
    if (id !== '') return byId.get(id);
    return name === '' ? undefined : byName.get(toFolded(name));
  };
}

function itemRow(cells: readonly PlacedCell[], list: ItemList): ItemRow {
  const number = /^\d{1,3}$/u.exec(textUnder(cells, 'no'))?.[0];
  return {
    ...(number === undefined ? {} : { number: Number(number) }),
    cells: cells.filter(({ column }) => column.path[0] === list),
    ownRow: true,
  };
}

function withItems(page: PageRow, list: ItemList, more: readonly ItemRow[]): PageRow {
  if (more.length === 0) return page;
  return { ...page, items: { ...page.items, [list]: [...page.items[list], ...more] } };
}
