import { isGroup, listAt } from '../../../content-files/facts.ts';
import { toSlug } from '../../../domain/slug.ts';
import { plainText, tidy } from '../../columns/cell-kind.ts';
import type { SheetRecord } from '../../columns/sheet-page.ts';
import type { PlacedCell } from '../rows/page-row.ts';

/** Returns the source that the editor named for all rows: title, publisher and address between bars. */
export function sourceFrom(source: string, today: string): SheetRecord {
  const [title = '', publisher = '', url = ''] = source.split('|').map(tidy);
  return { key: keyFor(publisher), title, publisher, ...(url === '' ? {} : { url }), read: today };
}

function keyFor(publisher: string): string {
  const key = toSlug(publisher).slice(0, 40).replace(/-+$/u, '');
  return key === '' ? 'nguon' : key;
}

/** A source needs a key, which people do not make up, and the day it was read: at the latest the day it is written down. */
export function completeSource(
  record: SheetRecord,
  source: SheetRecord,
  cells: readonly PlacedCell[],
  { onReadToday, today }: { readonly onReadToday: () => void; readonly today: string },
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
