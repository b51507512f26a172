import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { compareIssues, toIssue } from '../domain/issue.ts';
import type { FactPath, Finding, Issue, TextPlace } from '../domain/issue.ts';
import { readWith, treeWith } from '../content-files/content-overlay.ts';
import type { ContentOverlay } from '../content-files/content-overlay.ts';
import { collectionIds } from '../content-files/content-page.ts';
import type { CollectionId, PageLocation } from '../content-files/content-page.ts';
import { locatePages, readTree } from '../content-files/content-tree.ts';
import { readNewsBody } from '../content-files/news-body.ts';
import { readPicture } from '../content-files/picture-bytes.ts';
import type { Picture } from '../content-files/picture-bytes.ts';
import { parsePage, readPageTextsWith } from '../content-files/parse-page.ts';
import { readSource } from '../content-files/source-file.ts';
import type { SourceFile } from '../content-files/source-file.ts';
import type { CatalogueContext, CataloguePage, PageContext, PlacedComponent, Rule } from './rule.ts';
import { rules } from './rules.ts';
import { comparedFacts } from './compared-facts.ts';
import type { CheckedPage, PageMemory } from './memory/page-memory.ts';

/** What to check, and the day to judge it on. */
export interface CheckInput {
  /** Absolute path of the content folder. It is only read. */
  readonly contentDir: string;
  readonly today: CalendarDate;
  /** Whether the variable TODAY chose that day; faults then say so. */
  readonly todayIsSet?: boolean;
  /** Files to check as they are going to be, before they are written. */
  readonly overlay?: ContentOverlay;
  /** What an earlier check has found; not together with an overlay, which it knows nothing of. */
  readonly memory?: PageMemory;
}

/** All that is wrong with the content, in the order of files and places, and how many pages there are of each kind. */
export interface CheckResult {
  readonly issues: readonly Issue[];
  readonly pages: Readonly<Record<CollectionId, number>>;
}

/** Returns every fault of the content in one run. */
export function checkContent(input: CheckInput): Promise<CheckResult> {
  try {
    return Promise.resolve(judge(input, rules));
  } catch (error) {
    return Promise.reject(error instanceof Error ? error : new Error(String(error)));
  }
}

function judge(input: CheckInput, all: readonly Rule[]): CheckResult {
  const { contentDir, today } = input;
  if (!statSync(contentDir).isDirectory()) throw new Error(`CONTENT_DIR: ${contentDir}`);
  const tree = treeWith(readTree(contentDir), input.overlay);
  const issues: Issue[] = [];
  const pages = perCollection((collection) => {
    const entries = tree.filter(({ path }) => path.startsWith(`${collection}/`));
    return locatePages(collection, entries).map((location) => readPage(location, input, all, issues));
  });
  const ids = perCollection((collection) => new Set(pages[collection].map(({ location }) => location.id)));
  const files = {
    sizeOf: (path: string): number => statSync(join(contentDir, path)).size,
    pictureOf: (path: string): Picture =>
      input.memory === undefined ? readPicture(readFileSync(join(contentDir, path))) : input.memory.pictureOf(path),
  };
  issues.push(...compareContent({ pages, ids, tree, today, ...files }, input, all));
  return {
    issues: withoutRepeats(issues.toSorted(compareIssues)),
    pages: perCollection((collection) => pages[collection].length),
  };
}

function readText({ contentDir, overlay }: CheckInput, file: string): string {
  return readWith(contentDir, file, overlay);
}

function perCollection<T>(make: (collection: CollectionId) => T): Record<CollectionId, T> {
  return Object.fromEntries(collectionIds.map((id) => [id, make(id)])) as Record<CollectionId, T>;
}

/** Returns a page as it was checked before, or reads and checks it. */
function readPage(location: PageLocation, input: CheckInput, all: readonly Rule[], issues: Issue[]): CataloguePage {
  const checked = input.memory?.recall(location) ?? checkPage(location, input, all);
  issues.push(...checked.issues);
  return checked.page;
}

/** Reads and checks one page; only what other pages may refer to is kept, so that memory does not grow with the words. */
function checkPage(location: PageLocation, input: CheckInput, all: readonly Rule[]): CheckedPage {
  const texts = readPageTextsWith(location, (file) => readText(input, file));
  const { issues, main, page: content, translations } = parsePage(location, texts);
  const found = [...issues];
  const components = [main, ...Object.values(translations)].flatMap(componentsIn);
  const { today, todayIsSet = false } = input;
  const page: PageContext = { location, main, translations, components, today, todayIsSet };
  for (const rule of all) {
    if (rule.scope !== 'page') continue;
    rule.check(page, (finding, source, at) => {
      found.push(issueAt(finding, source, at));
    });
  }
  const checked = { page: { location, raw: comparedFacts(main.raw), components }, issues: found };
  input.memory?.keep(checked, texts, content);
  return checked;
}

function componentsIn(source: SourceFile): PlacedComponent[] {
  if (source.markup !== 'mdx') return [];
  const { file, bodyLine } = source;
  return readNewsBody(source.body).components.map((use) => ({ ...use, file, line: use.line + bodyLine - 1 }));
}

/** Judges the content as a whole; files with faults are read once more, because places were not kept for all of them. */
function compareContent(catalogue: CatalogueContext, input: CheckInput, all: readonly Rule[]): Issue[] {
  const sources = new Map<string, SourceFile>();
  const sourceOf = (file: string): SourceFile => {
    const source = sources.get(file) ?? readSource(file, readText(input, file));
    sources.set(file, source);
    return source;
  };
  const placeOf = (file: string, path: FactPath): TextPlace => {
    const find = (): TextPlace => sourceOf(file).placeOf(path);
    return input.memory === undefined ? find() : input.memory.placeOf(file, path, find);
  };
  const issues: Issue[] = [];
  for (const rule of all) {
    if (rule.scope !== 'catalogue') continue;
    rule.check(catalogue, (finding, file, at) => {
      issues.push(isPath(at) ? toIssue(finding, file, placeOf(file, at), at) : toIssue(finding, file, at));
    });
  }
  return issues;
}

function issueAt(finding: Finding, source: SourceFile, at: TextPlace | FactPath): Issue {
  return isPath(at) ? toIssue(finding, source.file, source.placeOf(at), at) : toIssue(finding, source.file, at);
}

function isPath(at: TextPlace | FactPath): at is FactPath {
  return Array.isArray(at);
}

/** Two rules may notice the same fault; readers want it once. The list is sorted. */
function withoutRepeats(issues: readonly Issue[]): Issue[] {
  const keyOf = ({ file, line, column, code, params }: Issue): string =>
    JSON.stringify([file, line, column, code, params['found']]);
  return issues.filter((issue, index) => index === 0 || keyOf(issue) !== keyOf(issues[index - 1] ?? issue));
}
