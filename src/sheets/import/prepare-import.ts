import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FileChange } from '../../processes/content-journal/write-changes.ts';
import { producerNames } from '../columns/producer-names.ts';
import { readSheetPages } from '../columns/read-pages.ts';
import type { SheetPage } from '../columns/sheet-page.ts';
import { readFiles } from './files/read-files.ts';
import type { NamedFile } from './files/read-files.ts';
import { compareFaults, placeText } from './findings/fault.ts';
import type { Fault } from './findings/fault.ts';
import type { Findings } from './findings/notice.ts';
import { goneFrom, summariseImport } from './import-summary.ts';
import type { ImportSummary } from './import-summary.ts';
import { judgeChanges } from './judge.ts';
import type { DraftOptions } from './plan/draft-page.ts';
import { planPages } from './plan/plan-pages.ts';
import { fileChanges } from './plan/planned-page.ts';
import { readRows } from './rows/read-rows.ts';
import type { SheetCount } from './rows/page-row.ts';

export interface ImportOptions extends DraftOptions {
  readonly todayIsSet?: boolean;
  readonly deleteMissing: boolean;
  readonly say: (key: 'reading' | 'comparing' | 'checking' | 'writing') => void;
}

/** All that an import would do, worked out before anything is written. */
export interface PreparedImport extends Findings, ImportSummary {
  readonly changes: readonly FileChange[];
  readonly sheets: readonly SheetCount[];
  readonly deleted: readonly string[];
  readonly deleteRefused: boolean;
}

/**
 * Reads files and works out what they would change in the content, step by step: files → tables and records → rows of
 * pages → planned pages → changed files → the verdict of the check on them.
 */
export async function prepareImport(
  contentDir: string,
  named: readonly NamedFile[],
  options: ImportOptions,
): Promise<PreparedImport> {
  options.say('reading');
  const pages = readSheetPages(contentDir);
  const files = await readFiles(named);
  const read = readRows(files.tables, files.json, producerNames(pages));
  options.say('comparing');
  const plan = planPages(read.rows, pages, options);
  const planned = plan.pages.map((page) => ({ page, files: fileChanges(page) }));
  const gone = goneFrom(pages, plan.pages, read.rows);
  const mayDelete = options.deleteMissing && read.rows.every(({ version }) => version !== '');
  const deleted = mayDelete ? [...gone.products, ...gone.producers] : [];
  const changes = [...planned.flatMap((one) => one.files), ...deleted.flatMap((page) => deletion(contentDir, page))];
  options.say('checking');
  const { today, todayIsSet = false } = options;
  const judged = await judgeChanges({ contentDir, today, todayIsSet, changes, pages: plan.pages });
  const early = [...files.faults, ...read.faults, ...plan.faults];
  return {
    faults: withoutConsequences(early, judged.faults).toSorted(compareFaults),
    notices: [...read.notices, ...plan.notices, ...judged.alike],
    changes,
    ...summariseImport(read.rows, planned, gone),
    sheets: read.counts,
    deleted: deleted.map(({ location }) => location.main),
    deleteRefused: options.deleteMissing && !mayDelete,
  };
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

function deletion(contentDir: string, { location }: SheetPage): FileChange[] {
  return readdirSync(join(contentDir, location.folder), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => ({ path: `${location.folder}/${entry.name}`, text: undefined }));
}
