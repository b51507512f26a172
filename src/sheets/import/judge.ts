import type { Issue, IssueValue } from '../../domain/issue.ts';
import type { FactPath } from '../../domain/issue.ts';
import { isGroup, factAt } from '../../content-files/facts.ts';
import { checkContent } from '../../checks/check-content.ts';
import { placeText } from './findings/fault.ts';
import type { Fault, FaultPlace } from './findings/fault.ts';
import { labelOf } from '../columns/column.ts';
import { cellAt, pathKey } from './rows/page-row.ts';
import type { PlacedCell } from './rows/page-row.ts';
import { folderOf } from './plan/planned-page.ts';
import type { FileChange } from '../../processes/content-journal/write-changes.ts';
import type { PlannedPage } from './plan/planned-page.ts';
import type { Notice } from './findings/notice.ts';
import { columnsOf } from './rows/sheet-role.ts';

/** The content with the changes of an import. */
export interface JudgedChanges {
  readonly contentDir: string;
  readonly today: string;
  readonly todayIsSet: boolean;
  readonly changes: readonly FileChange[];
  readonly pages: readonly PlannedPage[];
}

/** What is wrong with the changes, and what people should look at again. */
export interface Verdict {
  readonly faults: readonly Fault[];
  readonly alike: readonly Notice[];
}

/**
 * Returns what `npm run check` would say of the content if the changes were written, each fault at the cell it comes
 * from. Faults that other pages already have are not the sheet's.
 */
export async function judgeChanges({ changes, contentDir, pages, ...day }: JudgedChanges): Promise<Verdict> {
  if (changes.length === 0) return { faults: [], alike: [] };
  const overlay = new Map(changes.map(({ path, text }) => [path, text]));
  const { issues } = await checkContent({ contentDir, ...day, overlay });
  const errors = issues.filter(({ severity }) => severity === 'error');
  const elsewhere = errors.filter(({ file }) => !overlay.has(file));
  const known = elsewhere.length === 0 ? new Set<string>() : await knownFaults(contentDir, day.today);
  const byFile = new Map(pages.map((page) => [folderOf(page), page]));
  const pageOf = ({ file }: Issue): PlannedPage | undefined => byFile.get(file.slice(0, file.lastIndexOf('/')));
  const faults = errors
    .filter((issue) => overlay.has(issue.file) || !known.has(signatureOf(issue)))
    .filter((issue) => !followsFromNoSources(issue, errors))
    .map((issue) => toFault(issue, pageOf(issue), overlay.get(issue.file) ?? ''));
  const alike = issues.flatMap((issue) =>
    issue.code === 'product-looks-repeated' ? alikeNew(issue, pageOf(issue)) : [],
  );
  return { faults, alike };
}

/** A product that looks like another one is told where the sheet would add it; both may be right. */
function alikeNew({ params }: Issue, page: PlannedPage | undefined): Notice[] {
  if (page === undefined || page.before !== undefined) return [];
  const [found, other] = [String(params['found']), String(params['other'])];
  return [{ code: 'productSimilar', params: { found, other, place: placeText(page.place) } }];
}

/** A recognition cannot name its source where the page has none; that one is missing is said once. */
function followsFromNoSources({ code, file, path }: Issue, issues: readonly Issue[]): boolean {
  if (code !== 'key-missing' || path?.length !== 3 || path[2] !== 'source') return false;
  return issues.some((other) => other.file === file && other.code === 'key-missing' && other.path?.[0] === 'sources');
}

async function knownFaults(contentDir: string, today: string): Promise<ReadonlySet<string>> {
  const { issues } = await checkContent({ contentDir, today });
  return new Set(issues.map(signatureOf));
}

function signatureOf({ code, file, params }: Issue): string {
  return JSON.stringify([file, code, params]);
}

function toFault(issue: Issue, page: PlannedPage | undefined, text: string): Fault {
  const { code } = issue;
  if (page === undefined) return { place: { file: issue.file, line: issue.line }, code, params: issue.params };
  const inWords =
    issue.path === undefined &&
    text
      .split('\n')
      .slice(1, issue.line - 1)
      .includes('---');
  const path = recordPath(inWords ? { ...issue, path: ['body'] } : issue, page);
  const cell = path.length === 0 ? cellWith(page, issue.params['found']) : cellAt(page.cells, path);
  const params = { ...issue.params, ...keyName(issue, cell, path, page) };
  return { place: cell?.place ?? withKey(page.place, path), code, params };
}

/** Returns where a fact stands in the record: translations have files of their own, sources are a list there. */
function recordPath({ file, path = [] }: Issue, { record }: PlannedPage): FactPath {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/u, '');
  if (name !== 'index') return ['translations', name, ...path];
  const [first, key, ...rest] = path;
  if (first !== 'sources' || key === undefined) return path;
  const sources = factAt(record, ['sources']);
  const at = Array.isArray(sources) ? sources.findIndex((source) => isGroup(source) && source['key'] === key) : -1;
  return at < 0 ? ['sources'] : ['sources', at, ...rest];
}

/** Faults of characters and of bodies have a line of the file only; the cell is the one that holds what was found. */
function cellWith({ cells }: PlannedPage, found: IssueValue | undefined): PlacedCell | undefined {
  const text = typeof found === 'string' ? found : '';
  return text === '' ? undefined : [...cells.values()].find((cell) => cell.text.includes(text));
}

/** People know the headers of their sheet, not the keys of a page. */
function keyName({ params }: Issue, cell: PlacedCell | undefined, path: FactPath, page: PlannedPage): { key?: string } {
  if (!('key' in params)) return {};
  if (!('table' in page.place)) return {};
  if (cell !== undefined && pathKey(cell.column.path).startsWith(pathKey(path))) return { key: cell.header };
  // The sheet has no such column, and the cell is only the nearest one: name the column that is missing.
  const wanted = pathKey(path.length === 1 && path[0] === 'sources' ? ['sources', 0, 'title'] : path);
  const missing = columnsOf({ collection: page.collection }, String).find(
    (candidate) => pathKey(candidate.path) === wanted,
  );
  return missing === undefined ? {} : { key: labelOf(missing) };
}

function withKey(place: FaultPlace, path: FactPath): FaultPlace {
  return 'table' in place || path.length === 0 ? place : { ...place, key: path.join('.') };
}
