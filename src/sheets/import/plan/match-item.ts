import { toFolded } from '../../../domain/vietnamese-text.ts';
import { plainText } from '../../columns/cell-kind.ts';
import type { ItemList } from '../../columns/item-columns.ts';
import type { SheetRecord } from '../../columns/sheet-page.ts';
import type { ItemRow } from '../rows/page-row.ts';
import type { Authority } from './authority.ts';

/** Returns the recognition or source of a page that a row speaks of, or nothing where the row adds one. */
export function findItem(
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
