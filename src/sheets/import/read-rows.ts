import { isGroup } from '../../content-files/facts.ts';
import { toFolded } from '../../domain/vietnamese-text.ts';
import { cellText } from '../columns/cell-kind.ts';
import type { RawCell } from '../columns/cell-kind.ts';
import type { ItemList } from '../columns/item-columns.ts';
import type { SheetCollection } from '../columns/sheet-page.ts';
import type { Fault } from './fault.ts';
import { findHeader } from './header.ts';
import type { SheetHeader } from './header.ts';
import type { ItemRow, PageRow, PlacedCell } from './page-row.ts';
import type { JsonFile } from './read-file.ts';
import { columnsOf, pageRoles, roleByName } from './sheet-role.ts';
import type { SheetRole } from './sheet-role.ts';
import type { SourceTable } from './source-table.ts';

/** What was read, what is wrong with it, and what people should know. */
export interface ReadRows {
  readonly rows: PageRow[];
  readonly faults: Fault[];
  readonly notices: Notice[];
  /** How many rows each sheet had. */
  readonly counts: { readonly name: string; readonly rows: number }[];
  /** The files that had a header. */
  readonly readFiles: Set<string>;
}

/** Something that is no fault but should not go unsaid: a code of the dictionaries with its values. */
export interface Notice {
  readonly code:
    | 'columnIgnored'
    | 'sheetIgnored'
    | 'rowsMissing'
    | 'rowIgnored'
    | 'producerNew'
    | 'producerSimilar'
    | 'productSimilar'
    | 'provinceMerged'
    | 'readToday';
  readonly params: Readonly<Record<string, string>>;
}

/** Reads the rows of all tables; sheets of items are joined to the pages they belong to. */
export function readRows(tables: readonly SourceTable[], nameOf: (id: string) => string): ReadRows {
  const read: ReadRows = { rows: [], faults: [], notices: [], counts: [], readFiles: new Set() };
  const found = tables.flatMap((table) => {
    const sheet = headerOf(table, nameOf);
    if (sheet === undefined) {
      if (table.rows.some((row) => row.some((cell) => cellText(cell) !== ''))) {
        const params = { found: table.sheet ?? table.file, file: table.file };
        read.notices.push({ code: 'sheetIgnored', params });
      }
      return [];
    }
    reportColumns(table, sheet.header, read);
    read.readFiles.add(table.file);
    return [{ table, ...sheet }];
  });
  for (const { header, role, table } of found) if (role.list === undefined) readPages(table, header, role, read);
  for (const { header, role, table } of found) {
    if (role.list !== undefined) readItems(table, header, { ...role, list: role.list }, read);
  }
  return read;
}

function headerOf(
  table: SourceTable,
  nameOf: (id: string) => string,
): { header: SheetHeader; role: SheetRole } | undefined {
  const named = roleByName(table.sheet ?? table.file.split(/[\\/]/u).at(-1) ?? '');
  const candidates = named === undefined ? pageRoles : [named];
  const headers = candidates.flatMap((role) => {
    const header = findHeader(table.rows, columnsOf(role, nameOf));
    return header === undefined ? [] : [{ header, role }];
  });
  return headers.toSorted((a, b) => b.header.columns.size - a.header.columns.size)[0];
}

function reportColumns(table: SourceTable, header: SheetHeader, read: ReadRows): void {
  const { row, unknown } = header;
  for (const { column, found, nearest } of unknown) {
    if (nearest !== undefined) {
      read.faults.push({ place: { table, row, column }, code: 'column-misspelt', params: { found, nearest } });
    } else if (table.rows.slice(header.firstRow).some((cells) => cellText(cells[column]) !== '')) {
      read.notices.push({ code: 'columnIgnored', params: { found, sheet: table.sheet ?? table.file } });
    }
  }
  for (const column of header.repeated) {
    const found = header.headers.get(column) ?? '';
    read.faults.push({ place: { table, row, column }, code: 'column-repeated', params: { found } });
  }
}

/** Returns the cells of a row under known columns, and whether the row is a row of data at all. */
function cellsOf(table: SourceTable, header: SheetHeader, row: number): PlacedCell[] | undefined {
  const raw = table.rows[row] ?? [];
  if (isExample(raw) || raw.every((cell) => cellText(cell) === '')) return undefined;
  const cells = [...header.columns].map(([column, meaning]): PlacedCell => ({
    column: meaning,
    text: cellText(raw[column]),
    place: { table, row, column },
    header: header.headers.get(column) ?? '',
  }));
  const repeatsHeader = cells.filter(({ header: above, text }) => text !== '' && text === above).length > 1;
  return repeatsHeader ? undefined : cells;
}

/** The first cell with something in it says “Ví dụ” in rows that only show how to fill in the form. */
function isExample(raw: readonly RawCell[]): boolean {
  const first = raw.map(cellText).find((text) => text !== '') ?? '';
  return /^(?:vi du|example)\b/u.test(toFolded(first)) && first.length < 40;
}

function readPages(table: SourceTable, header: SheetHeader, { collection }: SheetRole, read: ReadRows): void {
  let count = 0;
  for (let row = header.firstRow; row < table.rows.length; row += 1) {
    const cells = cellsOf(table, header, row);
    if (cells === undefined) continue;
    const textOf = (key: string): string => cells.find(({ column }) => column.key === key)?.text ?? '';
    const [id, name] = [textOf('id'), textOf('name')];
    // Headings of groups, totals and signatures stand between and below the rows of official lists.
    if (id === '' && cells.filter(({ text }) => text !== '').length < 2) {
      read.notices.push({ code: 'rowIgnored', params: { sheet: table.sheet ?? table.file, found: String(row + 1) } });
      continue;
    }
    count += 1;
    read.rows.push({ ...pageRow(collection, id, name, textOf('version'), cells), items: numberedItems(cells) });
  }
  // A workbook may well have no producers; a list without a row was mostly saved too early.
  if (count === 0 && table.sheet === undefined)
    read.notices.push({ code: 'rowsMissing', params: { found: table.file } });
  read.counts.push({ name: table.sheet ?? table.file, rows: count });
}

function pageRow(
  collection: SheetCollection,
  id: string,
  name: string,
  version: string,
  all: readonly PlacedCell[],
): PageRow {
  const cells = all.filter(({ column }) => listOf(column.path[0]) === undefined);
  const first =
    all.find(({ column }) => column.key === 'name') ?? all.find(({ column }) => column.key === 'id') ?? all[0];
  if (first === undefined) throw new Error('A row has cells.');
  return { collection, id, name, version, place: first.place, cells, items: { recognitions: [], sources: [] } };
}

function listOf(step: unknown): ItemList | undefined {
  return step === 'recognitions' || step === 'sources' ? step : undefined;
}

/** Returns the items of numbered columns. */
function numberedItems(cells: readonly PlacedCell[]): Record<ItemList, ItemRow[]> {
  const itemsOf = (list: ItemList): ItemRow[] => {
    const own = cells.filter(({ column }) => column.path[0] === list);
    const byNumber = Map.groupBy(own, ({ column }) => column.number ?? 1);
    return [...byNumber]
      .toSorted(([a], [b]) => a - b)
      .map(([number, itemCells]): ItemRow => ({ number, cells: itemCells, ownRow: false }));
  };
  return { recognitions: itemsOf('recognitions'), sources: itemsOf('sources') };
}

function readItems(
  table: SourceTable,
  header: SheetHeader,
  { collection, list }: SheetRole & { readonly list: ItemList },
  read: ReadRows,
): void {
  const pages = read.rows.filter((row) => row.collection === collection);
  const byId = new Map(pages.filter(({ id }) => id !== '').map((row) => [row.id, row]));
  // A name alone speaks of a new page rather than of an old one of the same name.
  const newLast = pages.toSorted((a, b) => Number(a.id === '') - Number(b.id === ''));
  const byName = new Map(newLast.map((row) => [toFolded(row.name), row]));
  let count = 0;
  for (let row = header.firstRow; row < table.rows.length; row += 1) {
    const cells = cellsOf(table, header, row);
    if (cells === undefined) continue;
    count += 1;
    const own = cells.filter(({ column }) => column.path[0] === list);
    const textOf = (key: string): string => cells.find(({ column }) => column.key === key)?.text ?? '';
    const id = textOf('id');
    let page = id === '' ? byName.get(toFolded(textOf('name'))) : byId.get(id);
    if (page === undefined && id !== '') {
      // The sheet of pages may be missing: then a row of items speaks of a page of the catalogue.
      page = pageRow(
        collection,
        id,
        '',
        '',
        cells.filter(({ column }) => column.key === 'id'),
      );
      byId.set(id, page);
      read.rows.push(page);
    }
    const first = cells[0];
    if (page === undefined) {
      if (first !== undefined)
        read.faults.push({ place: first.place, code: 'item-without-page', params: { found: textOf('name') } });
      continue;
    }
    const number = /^\d{1,3}$/u.exec(textOf('no'))?.[0];
    page.items[list].push({ ...(number === undefined ? {} : { number: Number(number) }), cells: own, ownRow: true });
  }
  read.counts.push({ name: table.sheet ?? table.file, rows: count });
}

/** Reads the records of a JSON Lines file. */
export function readJsonRows({ file, records }: JsonFile, read: ReadRows): void {
  for (const { line, value } of records) {
    const place = { file, line };
    if (!isGroup(value) || (typeof value['id'] !== 'string' && typeof value['name'] !== 'string')) {
      read.faults.push({ place, code: 'json-not-a-page', params: {} });
      continue;
    }
    const textOf = (key: string): string => {
      const text = value[key];
      return typeof text === 'string' ? text : '';
    };
    const [id, name, version] = [textOf('id'), textOf('name'), textOf('version')];
    const collection =
      'kind' in value || (/producer|chu-the/u.test(file) && !('group' in value)) ? 'producers' : 'products';
    const items = { recognitions: [], sources: [] };
    read.rows.push({ collection, id, name, version, place, cells: [], items, json: value });
  }
  read.counts.push({ name: file, rows: records.length });
}
