import { isDeepStrictEqual } from 'node:util';
import { isGroup } from '../../../content-files/facts.ts';
import { toSourceList } from '../../columns/sheet-page.ts';
import type { SheetRecord } from '../../columns/sheet-page.ts';
import { conflictOf } from './authority.ts';
import type { Authority } from './authority.ts';
import type { Fault } from '../findings/fault.ts';
import type { PageRow } from '../rows/page-row.ts';
import { setAt, shownValue } from './record-edit.ts';

interface Target {
  readonly record: SheetRecord;
  readonly authority: Authority;
  readonly faults: Fault[];
}

/** Takes a page over that stands in a file as JSON: key by key, as far as the row may change it. */
export function applyJson(
  row: PageRow,
  json: Readonly<Record<string, unknown>>,
  { authority, faults, record }: Target,
): void {
  for (const [key, given] of Object.entries(json)) {
    if (key === 'id' || key === 'version') continue;
    const value =
      key === 'sources' && isGroup(given) ? toSourceList(given) : given === null || given === '' ? undefined : given;
    if (isDeepStrictEqual(record[key], value) || (record[key] === undefined && value === undefined)) continue;
    const conflict = conflictOf(record, [key], value, authority);
    if (conflict === undefined) setAt(record, [key], value);
    else {
      const params = { key, found: shownValue(value), current: shownValue(record[key]) };
      faults.push({ place: { ...row.place, key }, code: conflict, params });
    }
  }
}
