import { isGroup, listAt } from '../../../content-files/facts.ts';
import { isCalendarDate } from '../../../domain/calendar-date.ts';
import type { ItemList } from '../../columns/item-columns.ts';
import type { SheetRecord } from '../../columns/sheet-page.ts';
import { applyCell } from './apply-cells.ts';
import type { Authority } from './authority.ts';
import type { Fault } from '../findings/fault.ts';
import type { ItemRow, PlacedCell } from '../rows/page-row.ts';
import { completeSource, sourceFrom } from './complete-source.ts';
import { findItem } from './match-item.ts';
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
    setAt(record, ['sources'], [sourceFrom(context.source, context.today)]);
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
