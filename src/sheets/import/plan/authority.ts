import type { FactPath } from '../../../domain/issue.ts';
import type { SheetPage, SheetRecord } from '../../columns/sheet-page.ts';
import { differs } from './record-edit.ts';

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

/** Returns how far a row of a version may change a page; `overwrite` is what the editor said. */
export function authorityOf(version: string, before: SheetPage | undefined, overwrite: boolean): Authority {
  if (before === undefined) return 'current';
  if (overwrite) return version === '' ? 'overwrite' : 'current';
  if (version === '') return 'foreign';
  return version === before.version ? 'current' : 'outdated';
}

/** An empty cell of a form means “not known”, not “delete”; only a sheet made from the page itself can take away. */
export function mayTakeAway(authority: Authority): boolean {
  return authority === 'current' || authority === 'overwrite';
}

/** Prose that somebody wrote by hand, as against facts that stand in documents. */
const handWritten: ReadonlySet<unknown> = new Set(['body', 'translations', 'editorNotes']);

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
