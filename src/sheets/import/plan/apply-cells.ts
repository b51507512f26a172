import { isDeepStrictEqual } from 'node:util';
import { factAt } from '../../../content-files/facts.ts';
import type { FactPath } from '../../../domain/issue.ts';
import { toInertText } from '../../../open-data/csv.ts';
import { cellText } from '../../columns/cell-kind.ts';
import { sheetText } from '../../columns/column.ts';
import type { SheetRecord } from '../../columns/sheet-page.ts';
import type { Fault } from '../findings/fault.ts';
import type { PlacedCell } from '../rows/page-row.ts';
import { conflictOf, mayTakeAway } from './authority.ts';
import type { Authority } from './authority.ts';
import { setAt, shownValue } from './record-edit.ts';

/** Does what a cell says where it says something else than the record. `path` leads into the record. */
export function applyCell(
  record: SheetRecord,
  { cell, path, authority, faults }: { cell: PlacedCell; path: FactPath; authority: Authority; faults: Fault[] },
): void {
  const { column, header, place, text } = cell;
  const old = factAt(record, path);
  if (saysTheSame(cell, old)) return;
  if (text === '') {
    if (mayTakeAway(authority)) setAt(record, path, undefined);
    return;
  }
  const parsed = column.kind.parse(text, header);
  if ('finding' in parsed) {
    faults.push({ place, code: parsed.finding.code, params: parsed.finding.params });
    return;
  }
  const value = Array.isArray(parsed.value) && parsed.value.length === 0 ? undefined : parsed.value;
  if (isDeepStrictEqual(old, value)) return;
  const conflict = conflictOf(record, path, value, authority);
  if (conflict === undefined) setAt(record, path, value);
  else
    faults.push({ place, code: conflict, params: { key: header, found: shownValue(text), current: shownValue(old) } });
}

/** Whether a cell holds what an export writes for a value, as ids or in words; then there is nothing to understand. */
function saysTheSame({ column, text }: PlacedCell, value: unknown): boolean {
  if (text === sheetText('sheet.tooLong')) return true;
  return (['codes', 'words'] as const).some(
    (style) => cellText(toInertText(column.kind.toText(value, style))) === text,
  );
}
