import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { z } from 'zod';
import { toIssue } from '../domain/issue.ts';
import type { Issue } from '../domain/issue.ts';
import type { Locale } from '../i18n/locale.ts';
import { factsSchemas, wordsSchemas } from './content-page.ts';
import type { CollectionId, ContentPage, PageLocation, PageWords } from './content-page.ts';
import { judgeFacts } from './schema-findings.ts';
import { readSource } from './source-file.ts';
import { readTextSync } from './text-file.ts';
import type { SourceFile } from './source-file.ts';

/** The texts of a page's files. */
export interface PageTexts {
  readonly main: string;
  readonly translations: Readonly<Partial<Record<Locale, string>>>;
}

/** A page read from its texts: typed when its facts fit the schema, and in any case all that is wrong with its files. */
export interface ParsedPage<C extends CollectionId = CollectionId> {
  readonly page: ContentPage<C> | undefined;
  readonly main: SourceFile;
  readonly translations: Readonly<Partial<Record<Locale, SourceFile>>>;
  readonly issues: readonly Issue[];
}

/** Returns the texts of a page's files, as UTF-8; a byte that is none becomes U+FFFD, which the check reports. */
export function readPageTexts(contentDir: string, location: PageLocation): PageTexts {
  return readPageTextsWith(location, (file) => readTextSync(join(contentDir, file)));
}

/** Returns the texts of a page's files, each as a function gives it. */
export function readPageTextsWith(location: PageLocation, read: (file: string) => string): PageTexts {
  const translations: Partial<Record<Locale, string>> = {};
  for (const [locale, file] of filesOf(location.translations)) translations[locale] = read(file);
  return { main: read(location.main), translations };
}

/** Returns a short text that changes with any of the texts, to tell whether a page has to be read again. */
export function pageDigest(texts: PageTexts): string {
  return hash('sha256', JSON.stringify([texts.main, filesOf(texts.translations)])).slice(0, 32);
}

/** Returns a page from its texts, and every fault a single page can show. */
export function parsePage<C extends CollectionId>(location: PageLocation<C>, texts: PageTexts): ParsedPage<C> {
  const { collection, id, folder } = location;
  const main = readSource(location.main, texts.main);
  const judged = judge(main, factsSchemas[collection]);
  const issues = judged.issues;
  const sources: Partial<Record<Locale, SourceFile>> = {};
  const translations: Partial<Record<Locale, PageWords<C>>> = {};
  for (const [locale, text] of filesOf(texts.translations)) {
    const source = readSource(location.translations[locale] ?? location.main, text);
    const { facts: words, issues: faults } = judge(source, wordsSchemas[collection]);
    sources[locale] = source;
    issues.push(...faults);
    if (words !== undefined) translations[locale] = { words, body: source.body, bodyLine: source.bodyLine };
  }
  const { body, bodyLine } = main;
  const page: ContentPage<C> | undefined =
    judged.facts === undefined
      ? undefined
      : { collection, id, folder, facts: judged.facts, body, bodyLine, translations };
  return { page, main, translations: sources, issues };
}

function judge<T>(source: SourceFile, schema: z.ZodType<T>): { facts: T | undefined; issues: Issue[] } {
  const issues = source.findings.map((finding) => toIssue(finding, source.file, finding));
  if (source.raw === undefined) return { facts: undefined, issues };
  const { facts, findings } = judgeFacts(schema, source.raw, source.written);
  for (const { finding, path, part } of findings) {
    const place = part === 'key' ? source.placeOfKey(path) : source.placeOf(path);
    issues.push(toIssue(finding, source.file, place, path));
  }
  return { facts, issues };
}

/** Returns the entries of a record by locale; an object's own keys are typed as text only. */
function filesOf<T>(record: Readonly<Partial<Record<Locale, T>>>): [Locale, T][] {
  return Object.entries(record) as [Locale, T][];
}
