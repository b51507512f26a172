import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { producerNames } from '../columns/producer-names.ts';
import { readSheetPages } from '../columns/read-pages.ts';
import type { SheetPages } from '../columns/read-pages.ts';
import type { SheetCollection, SheetPage } from '../columns/sheet-page.ts';
import { compareFaults, placeText } from './fault.ts';
import type { Fault } from './fault.ts';
import { judgeChanges } from './judge.ts';
import type { PageRow } from './page-row.ts';
import { planPages } from './plan-pages.ts';
import { fileChanges, folderOf } from './planned-page.ts';
import type { FileChange } from '../../processes/content-journal/write-changes.ts';
import type { PlannedPage } from './planned-page.ts';
import { readSheetFile } from './read-file.ts';
import { readJsonRows, readRows } from './read-rows.ts';
import type { Notice, ReadRows } from './read-rows.ts';
import type { SourceTable, UnreadableFile } from './source-table.ts';
import { unreadFiles } from './unread-files.ts';

export interface ImportOptions {
  readonly today: string;
  readonly todayIsSet?: boolean;
  readonly overwrite: boolean;
  readonly deleteMissing: boolean;
  /** Source of rows that name none: title, publisher and address between bars. */
  readonly source: string | undefined;
  readonly say: (key: 'reading' | 'comparing' | 'checking' | 'writing') => void;
}

/** How many pages of a kind an import touches. */
export interface PageCounts {
  readonly new: number;
  readonly changed: number;
  readonly same: number;
  readonly gone: number;
}

/** All that an import would do, worked out before anything is written. */
export interface PreparedImport {
  readonly faults: readonly Fault[];
  readonly notices: readonly Notice[];
  readonly changes: readonly FileChange[];
  readonly counts: Readonly<Partial<Record<SheetCollection, PageCounts>>>;
  readonly sheets: ReadRows['counts'];
  readonly added: readonly string[];
  readonly changed: readonly { readonly file: string; readonly keys: readonly string[] }[];
  readonly deleted: readonly string[];
  readonly deleteRefused: boolean;
}

/** Reads files and works out what they would change in the content. */
export async function prepareImport(
  contentDir: string,
  files: readonly { readonly name: string; readonly path: string }[],
  options: ImportOptions,
): Promise<PreparedImport> {
  options.say('reading');
  const pages = readSheetPages(contentDir);
  const read = await readAll(files, producerNames(pages));
  options.say('comparing');
  const plan = planPages(read.rows, pages, options);
  const touched = plan.pages.map((page) => ({ page, files: fileChanges(page) }));
  const gone = goneFrom(pages, plan.pages, read.rows);
  const mayDelete = options.deleteMissing && read.rows.every(({ version }) => version !== '');
  const deleted = mayDelete ? [...gone.products, ...gone.producers] : [];
  const changes = [...touched.flatMap((one) => one.files), ...deleted.flatMap((page) => deletion(contentDir, page))];
  options.say('checking');
  const { today, todayIsSet = false } = options;
  const judged = await judgeChanges({ contentDir, today, todayIsSet, changes, pages: plan.pages });
  const early = [...read.faults, ...plan.faults];
  const changed = touched.filter(({ files: own, page }) => own.length > 0 && page.before !== undefined);
  return {
    faults: withoutConsequences(early, judged.faults).toSorted(compareFaults),
    notices: [...read.notices, ...plan.notices, ...judged.alike],
    changes,
    counts: countsOf(read.rows, touched, gone),
    sheets: read.counts,
    added: touched.filter(({ page }) => page.before === undefined).map(({ page }) => `${folderOf(page)}/index.md`),
    changed: changed.map(({ page }) => ({ file: `${folderOf(page)}/index.md`, keys: changedKeys(page) })),
    deleted: deleted.map(({ location }) => location.main),
    deleteRefused: options.deleteMissing && !mayDelete,
  };
}

const unreadableCodes = {
  empty: 'file-empty',
  tcvn3: 'file-tcvn3',
  tooLarge: 'file-too-large',
  zipBroken: 'file-broken',
  bomb: 'file-bomb',
  quote: 'file-quote',
  encrypted: 'file-old-excel',
  oldExcel: 'file-old-excel',
  notText: 'file-not-text',
  json: 'file-json',
} as const satisfies Readonly<Record<UnreadableFile['unreadable'], Fault['code']>>;

async function readAll(
  files: readonly { readonly name: string; readonly path: string }[],
  nameOf: (id: string) => string,
): Promise<ReadRows> {
  const tables: SourceTable[] = [];
  const faults: Fault[] = [];
  const json = [];
  for (const { name, path } of files) {
    const file = await readSheetFile(path, basename(name));
    if ('unreadable' in file) {
      faults.push({ place: { file: name }, code: unreadableCodes[file.unreadable], params: { found: file.found } });
    } else if ('json' in file) json.push(file.json);
    else tables.push(...file.tables);
  }
  const read = readRows(tables, nameOf);
  faults.push(...unreadFiles(tables, read));
  for (const file of json) readJsonRows(file, read);
  // A file with a fault of its own is not passed over besides.
  const notices = read.notices.filter(
    ({ code, params }) => code !== 'sheetIgnored' || read.readFiles.has(params['file'] ?? ''),
  );
  return { ...read, notices, faults: [...faults, ...read.faults] };
}

/**
 * A cell that cannot be understood leaves its field empty; that it is missing then goes without saying. And a cell has
 * each kind of fault once.
 */
function withoutConsequences(early: readonly Fault[], judged: readonly Fault[]): Fault[] {
  const known = new Set(early.map(({ place }) => placeText(place)));
  const faults = [...early, ...judged.filter(({ place }) => !known.has(placeText(place)))];
  return [...new Map(faults.map((fault) => [`${placeText(fault.place)} ${fault.code}`, fault])).values()];
}

function changedKeys({ before, record }: PlannedPage): string[] {
  const old = before?.record ?? {};
  const keys = new Set([...Object.keys(old), ...Object.keys(record)]);
  return [...keys].filter((key) => !isDeepStrictEqual(old[key], record[key]));
}

function goneFrom(
  pages: SheetPages,
  planned: readonly PlannedPage[],
  rows: readonly PageRow[],
): Record<SheetCollection, readonly SheetPage[]> {
  const named = new Set(planned.map(({ collection, id }) => `${collection} ${id}`));
  const gone = (collection: SheetCollection): readonly SheetPage[] =>
    rows.some((row) => row.collection === collection)
      ? pages[collection].filter(({ location }) => !named.has(`${collection} ${location.id}`))
      : [];
  return { products: gone('products'), producers: gone('producers') };
}

function deletion(contentDir: string, { location }: SheetPage): FileChange[] {
  return readdirSync(join(contentDir, location.folder), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => ({ path: `${location.folder}/${entry.name}`, text: undefined }));
}

function countsOf(
  rows: readonly PageRow[],
  touched: readonly { page: PlannedPage; files: readonly FileChange[] }[],
  gone: Readonly<Record<SheetCollection, readonly SheetPage[]>>,
): Partial<Record<SheetCollection, PageCounts>> {
  const counts: Partial<Record<SheetCollection, PageCounts>> = {};
  for (const collection of ['products', 'producers'] as const) {
    const own = touched.filter(({ page }) => page.collection === collection);
    if (own.length === 0 && rows.every((row) => row.collection !== collection)) continue;
    const added = own.filter(({ page }) => page.before === undefined).length;
    const changed = own.filter(({ files, page }) => page.before !== undefined && files.length > 0).length;
    counts[collection] = { new: added, changed, same: own.length - added - changed, gone: gone[collection].length };
  }
  return counts;
}
