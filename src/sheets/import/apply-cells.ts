import { isDeepStrictEqual } from 'node:util';
import { factAt } from '../../content-files/facts.ts';
import type { FactPath } from '../../domain/issue.ts';
import { toInertText } from '../../open-data/csv.ts';
import { cellText } from '../columns/cell-kind.ts';
import { sheetText } from '../columns/column.ts';
import type { SheetRecord } from '../columns/sheet-page.ts';
import type { Fault } from './fault.ts';
import type { PlacedCell } from './page-row.ts';
import { differs, setAt, shownValue } from './record-edit.ts';

/** How far a row may change a page that exists. */
export type Authority =
  /** The row was exported from the page as it is now: whatever differs was changed in the sheet. */
  | 'current'
  /** The page was edited since the export: nothing that has a value is touched. */
  | 'outdated'
  /** The sheet was not exported from here: facts may be corrected, words of editors are not touched. */
  | 'foreign'
  /** The editor said that the sheet wins. */
  | 'overwrite';

/** Prose that somebody wrote by hand, as against facts that stand in documents. */
const handWritten: ReadonlySet<unknown> = new Set(['body', 'translations', 'editorNotes']);

/** Returns whether a cell says something else than the record, and does what it says. `path` leads into the record. */
export function applyCell(
  record: SheetRecord,
  { cell, path, authority, faults }: { cell: PlacedCell; path: FactPath; authority: Authority; faults: Fault[] },
): void {
  const { column, header, place, text } = cell;
  const old = factAt(record, path);
  if (saysTheSame(cell, old)) return;
  if (text === '') {
    // An empty cell of a form means “not known”, not “delete”; only a sheet made from the page itself can take away.
    if (authority === 'current' || authority === 'overwrite') setAt(record, path, undefined);
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

/** Returns why a value may not take the place of the one that stands there. */
export function conflictOf(
  record: SheetRecord,
  path: FactPath,
  value: unknown,
  authority: Authority,
): 'page-edited' | 'words-exist' | undefined {
  if (!differs(record, path, value)) return undefined;
  if (authority === 'outdated') return 'page-edited';
  return authority === 'foreign' && handWritten.has(path[0]) ? 'words-exist' : undefined;
}

/** Whether a cell holds what an export writes for a value, as ids or in words; then there is nothing to understand. */
function saysTheSame({ column, text }: PlacedCell, value: unknown): boolean {
  if (text === sheetText('sheet.tooLong')) return true;
  return (['codes', 'words'] as const).some(
    (style) => cellText(toInertText(column.kind.toText(value, style))) === text,
  );
}
