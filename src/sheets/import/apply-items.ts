import { isGroup, listAt } from '../../content-files/facts.ts';
import { isCalendarDate } from '../../domain/calendar-date.ts';
import { toSlug } from '../../domain/slug.ts';
import { toFolded } from '../../domain/vietnamese-text.ts';
import { plainText, tidy } from '../columns/cell-kind.ts';
import type { ItemList } from '../columns/item-columns.ts';
import type { SheetRecord } from '../columns/sheet-page.ts';
import { applyCell } from './apply-cells.ts';
import type { Authority } from './apply-cells.ts';
import type { Fault } from './fault.ts';
import type { ItemRow, PlacedCell } from './page-row.ts';
import { setAt } from './record-edit.ts';

/** What is needed to put recognitions and sources into a record. */
export interface ItemContext {
  readonly authority: Authority;
  readonly today: string;
  /** Source of pages that name none: title, publisher and address between bars. */
  readonly source: string | undefined;
  readonly faults: Fault[];
  /** Called for each source without a day of reading. */
  readonly onReadToday: () => void;
}

/** Puts the sources and recognitions of a row into a record; returns the cells of each item by its place in the list. */
export function applyItems(
  record: SheetRecord,
  rows: Readonly<Record<ItemList, readonly ItemRow[]>>,
  context: ItemContext,
): Readonly<Record<ItemList, ReadonlyMap<unknown, readonly PlacedCell[]>>> {
  const sources = applyList(record, 'sources', rows.sources, context);
  for (const [source, cells] of sources) if (isGroup(source)) completeSource(record, source, cells, context);
  if (listAt(record, ['sources']).length === 0 && context.source !== undefined)
    setAt(record, ['sources'], [sourceFrom(context)]);
  const recognitions = applyList(record, 'recognitions', rows.recognitions, context);
  const [firstNew] = sources.keys();
  const known = listAt(record, ['sources']);
  const fallback = isGroup(firstNew)
    ? firstNew['key']
    : known.length === 1 && isGroup(known[0])
      ? known[0]['key']
      : undefined;
  for (const recognition of recognitions.keys()) {
    if (isGroup(recognition) && recognition['source'] === undefined && fallback !== undefined) {
      (recognition as SheetRecord)['source'] = fallback;
    }
  }
  return { sources, recognitions };
}

function sourceFrom({ source = '', today }: ItemContext): SheetRecord {
  const [title = '', publisher = '', url = ''] = source.split('|').map(tidy);
  return { key: keyFor(publisher), title, publisher, ...(url === '' ? {} : { url }), read: today };
}

function keyFor(publisher: string): string {
  const key = toSlug(publisher).slice(0, 40).replace(/-+$/u, '');
  return key === '' ? 'nguon' : key;
}

/** Returns the items that rows speak of, with their cells. */
function applyList(
  record: SheetRecord,
  list: ItemList,
  rows: readonly ItemRow[],
  { authority, faults }: ItemContext,
): Map<unknown, readonly PlacedCell[]> {
  const old = [...listAt(record, [list])].filter(isGroup).map((item) => item as SheetRecord);
  const kept: (SheetRecord | undefined)[] = [...old];
  const added: SheetRecord[] = [];
  const touched = new Map<unknown, readonly PlacedCell[]>();
  for (const row of rows) {
    if (row.cells.every(({ text }) => text === '')) {
      // Columns of an item that the page does not have are empty; those of one that it has were emptied.
      const at = (row.number ?? 0) - 1;
      const item = old[at];
      if (authority !== 'current' || row.ownRow || item === undefined) continue;
      if (holdsAllOf(row, item)) kept[at] = undefined;
      else for (const cell of row.cells) applyCell(item, { cell, path: pathOf(cell), authority, faults });
      continue;
    }
    const found = findItem(list, old, row, authority);
    const item = found ?? {};
    if (found === undefined) added.push(item);
    for (const cell of row.cells) {
      // An item may be new or not; its cells obey the rules of the page all the same.
      applyCell(item, { cell, path: pathOf(cell), authority: found === undefined ? 'current' : authority, faults });
    }
    touched.set(item, row.cells);
  }
  const items = kept.filter((item) => item !== undefined);
  for (const item of added)
    if (list === 'sources') items.push(item);
    else insertByTime(items, item);
  const filled = items.filter((item) => Object.keys(item).length > 0);
  setAt(record, [list], filled.length === 0 ? undefined : filled);
  return touched;
}

function pathOf({ column }: PlacedCell): readonly string[] {
  return column.name.split('.');
}

/** Whether a row has a column for all that an item says; without one, empty cells do not mean that the item is gone. */
function holdsAllOf({ cells }: ItemRow, item: SheetRecord): boolean {
  const columns = new Set(cells.map((cell) => pathOf(cell)[0]));
  return Object.keys(item).every((key) => columns.has(key));
}

function findItem(
  list: ItemList,
  items: readonly SheetRecord[],
  row: ItemRow,
  authority: Authority,
): SheetRecord | undefined {
  const textOf = (name: string): string => row.cells.find(({ column }) => column.name === name)?.text ?? '';
  if (list === 'sources') {
    const byKey = items.find((item) => textOf('key') !== '' && item['key'] === textOf('key'));
    if (byKey !== undefined) return byKey;
    if (authority === 'current' && row.number !== undefined) return items[row.number - 1];
    if (authority === 'current' && textOf('key') !== '') return undefined;
    return items.find((item) => sameSource(item, textOf)) ?? itemByNumber(list, items, row);
  }
  const byNumber = row.number === undefined ? undefined : items[row.number - 1];
  if (authority === 'current' && row.number !== undefined) return byNumber;
  // Two recognitions may look alike in the columns that are left; the one in the same place is meant.
  if (byNumber !== undefined && sameRecognition(byNumber, row)) return byNumber;
  return items.find((item) => sameRecognition(item, row)) ?? itemByNumber(list, items, row);
}

/** What nobody can make a new item without. */
const needed: Readonly<Record<ItemList, readonly string[]>> = {
  recognitions: ['stars'],
  sources: ['title', 'publisher'],
};

/** A sheet without the columns that a new item needs can only speak of the item that has the same number. */
function itemByNumber(list: ItemList, items: readonly SheetRecord[], row: ItemRow): SheetRecord | undefined {
  if (row.number === undefined) return undefined;
  const isWhole = needed[list].every((name) => row.cells.some(({ column }) => column.name === name));
  return isWhole ? undefined : items[row.number - 1];
}

function sameSource(item: SheetRecord, textOf: (name: string) => string): boolean {
  if (textOf('url') !== '') return item['url'] === textOf('url');
  return ['title', 'publisher'].every((key) => toFolded(plainText(item[key])) === toFolded(textOf(key)));
}

/** The same decision, or the same stars of the same time where one of the two has no decision. */
function sameRecognition(item: SheetRecord, { cells }: ItemRow): boolean {
  const valueOf = (name: string): unknown => {
    const cell = cells.find(({ column }) => column.name === name);
    const parsed = cell === undefined || cell.text === '' ? undefined : cell.column.kind.parse(cell.text, cell.header);
    return parsed !== undefined && 'value' in parsed ? parsed.value : undefined;
  };
  const agrees = (key: string): boolean | undefined => {
    const [mine, theirs] = [item[key], valueOf(key)];
    if (mine === undefined || theirs === undefined) return undefined;
    return toFolded(plainText(mine)) === toFolded(plainText(theirs));
  };
  if (agrees('decision') === false || agrees('date') === false) return false;
  if (agrees('decision') === true) return true;
  return agrees('stars') === true && agrees('year') !== false;
}

/** New recognitions go before the first older one; those that are there keep their order. */
function insertByTime(items: SheetRecord[], item: SheetRecord): void {
  const time = timeOf(item);
  const at = items.findIndex((other) => timeOf(other) < time);
  items.splice(at < 0 ? items.length : at, 0, item);
}

function timeOf({ date, year }: SheetRecord): string {
  if (typeof date === 'string' && isCalendarDate(date)) return date;
  return typeof year === 'number' ? String(year) : '';
}

/** A source needs a key, which people do not make up, and the day it was read: at the latest the day it is written down. */
function completeSource(
  record: SheetRecord,
  source: SheetRecord,
  cells: readonly PlacedCell[],
  { onReadToday, today }: ItemContext,
): void {
  if (source['key'] === undefined) {
    const taken = new Set(listAt(record, ['sources']).map((other) => (isGroup(other) ? other['key'] : undefined)));
    source['key'] = freeKey(keyFor(plainText(source['publisher'])), taken);
  }
  if (source['read'] !== undefined || cells.every(({ text }) => text === '')) return;
  source['read'] = today;
  onReadToday();
}

function freeKey(base: string, taken: ReadonlySet<unknown>): string {
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
