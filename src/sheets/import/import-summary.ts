import { isDeepStrictEqual } from 'node:util';
import type { SheetPages } from '../columns/read-pages.ts';
import type { SheetCollection, SheetPage } from '../columns/sheet-page.ts';
import { folderOf } from './plan/planned-page.ts';
import type { PageFiles, PlannedPage } from './plan/planned-page.ts';
import type { PageRow } from './rows/page-row.ts';

/** How many pages of a kind an import touches. */
export interface PageCounts {
  readonly new: number;
  readonly changed: number;
  readonly same: number;
  readonly gone: number;
}

/** What an import does to pages, for people to read. */
export interface ImportSummary {
  readonly counts: Readonly<Partial<Record<SheetCollection, PageCounts>>>;
  readonly added: readonly string[];
  readonly changed: readonly { readonly file: string; readonly keys: readonly string[] }[];
}

/** Pages that no row speaks of, in the collections that the rows are about. */
export type GonePages = Readonly<Record<SheetCollection, readonly SheetPage[]>>;

/** Returns how many pages of each kind the rows are about, and what becomes of them. */
export function summariseImport(
  rows: readonly PageRow[],
  planned: readonly PageFiles[],
  gone: GonePages,
): ImportSummary {
  const added = planned.filter(({ page }) => page.before === undefined);
  const changed = planned.filter(({ files, page }) => page.before !== undefined && files.length > 0);
  return {
    counts: countsOf(rows, { planned, added, changed }, gone),
    added: added.map(({ page }) => `${folderOf(page)}/index.md`),
    changed: changed.map(({ page }) => ({ file: `${folderOf(page)}/index.md`, keys: changedKeys(page) })),
  };
}

/** Returns the pages that are not in the sheets; none of a collection that the sheets do not have. */
export function goneFrom(pages: SheetPages, planned: readonly PlannedPage[], rows: readonly PageRow[]): GonePages {
  const named = new Set(planned.map(({ collection, id }) => `${collection} ${id}`));
  const gone = (collection: SheetCollection): readonly SheetPage[] =>
    rows.some((row) => row.collection === collection)
      ? pages[collection].filter(({ location }) => !named.has(`${collection} ${location.id}`))
      : [];
  return { products: gone('products'), producers: gone('producers') };
}

function countsOf(
  rows: readonly PageRow[],
  pages: Readonly<Record<'planned' | 'added' | 'changed', readonly PageFiles[]>>,
  gone: GonePages,
): Partial<Record<SheetCollection, PageCounts>> {
  const counts: Partial<Record<SheetCollection, PageCounts>> = {};
  for (const collection of ['products', 'producers'] as const) {
    const [planned, added, changed] = [pages.planned, pages.added, pages.changed].map(
      (list) => list.filter(({ page }) => page.collection === collection).length,
    ) as [number, number, number];
    if (planned === 0 && rows.every((row) => row.collection !== collection)) continue;
    counts[collection] = { new: added, changed, same: planned - added - changed, gone: gone[collection].length };
  }
  return counts;
}

function changedKeys({ before, record }: PlannedPage): string[] {
  const old = before?.record ?? {};
  const keys = new Set([...Object.keys(old), ...Object.keys(record)]);
  return [...keys].filter((key) => !isDeepStrictEqual(old[key], record[key]));
}
