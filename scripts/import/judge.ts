import type { Issue, IssueValue } from '../../src/domain/issue.ts';
import type { FactPath } from '../../src/domain/issue.ts';
import { isGroup, factAt } from '../../src/content-files/facts.ts';
import { checkContent } from '../checks/check-content.ts';
import type { Fault, FaultPlace } from './fault.ts';
import { cellAt } from './page-row.ts';
import type { PlacedCell } from './page-row.ts';
import { folderOf } from './planned-page.ts';
import type { FileChange, PlannedPage } from './planned-page.ts';

/** The content with the changes of an import. */
export interface JudgedChanges {
  readonly contentDir: string;
  readonly today: string;
  readonly changes: readonly FileChange[];
  readonly pages: readonly PlannedPage[];
}

/**
 * Returns what `npm run check` would say of the content if the changes were written, each fault at the cell it comes
 * from. Faults that other pages already have are not the sheet's.
 */
export async function judgeChanges({ changes, contentDir, pages, today }: JudgedChanges): Promise<Fault[]> {
  if (changes.length === 0) return [];
  const overlay = new Map(changes.map(({ path, text }) => [path, text]));
  const { issues } = await checkContent({ contentDir, today, overlay });
  const errors = issues.filter(({ severity }) => severity === 'error');
  const elsewhere = errors.filter(({ file }) => !overlay.has(file));
  const known = elsewhere.length === 0 ? new Set<string>() : await knownFaults(contentDir, today);
  const byFile = new Map(pages.map((page) => [folderOf(page), page]));
  return errors
    .filter((issue) => overlay.has(issue.file) || !known.has(signatureOf(issue)))
    .map((issue) =>
      toFault(issue, byFile.get(issue.file.slice(0, issue.file.lastIndexOf('/'))), overlay.get(issue.file) ?? ''),
    );
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
  const params = cell === undefined ? issue.params : { ...issue.params, ...keyName(issue, cell) };
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
function keyName({ params }: Issue, { header }: PlacedCell): { key?: string } {
  return 'key' in params ? { key: header } : {};
}

function withKey(place: FaultPlace, path: FactPath): FaultPlace {
  return 'table' in place || path.length === 0 ? place : { ...place, key: path.join('.') };
}
