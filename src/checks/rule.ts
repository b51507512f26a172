import type { CalendarDate } from '../domain/calendar-date.ts';
import type { FactPath, Finding, TextPlace } from '../domain/issue.ts';
import type { CollectionId, PageLocation } from '../content-files/content-page.ts';
import type { TreeEntry } from '../content-files/content-tree.ts';
import type { ComponentUse } from '../content-files/news-body.ts';
import type { Picture } from '../content-files/picture-bytes.ts';
import type { SourceFile } from '../content-files/source-file.ts';
import type { Locale } from '../i18n/locale.ts';

/** Rules report; they neither throw nor print. Each looks for one kind of fault and lies in a file of its own. */
export type Rule = PageRule | CatalogueRule;

/** A rule about one page. */
export interface PageRule {
  readonly id: string;
  readonly scope: 'page';
  readonly check: (page: PageContext, report: PageReport) => void;
}

/** A page with its files at hand, whether or not its facts fit their schema. */
export interface PageContext {
  readonly location: PageLocation;
  readonly main: SourceFile;
  readonly translations: Readonly<Partial<Record<Locale, SourceFile>>>;
  /** The components of a post, placed in its files. */
  readonly components: readonly PlacedComponent[];
  readonly today: CalendarDate;
  /** Whether somebody chose that day, instead of the one it is. */
  readonly todayIsSet: boolean;
}

export interface PlacedComponent extends ComponentUse {
  readonly file: string;
}

/** Reports a finding at a place of a file, or at the value that a path of its facts leads to. */
export type PageReport = (finding: Finding, source: SourceFile, at: TextPlace | FactPath) => void;

/** A rule that compares pages with each other, or with the files around them. */
export interface CatalogueRule {
  readonly id: string;
  readonly scope: 'catalogue';
  readonly check: (catalogue: CatalogueContext, report: CatalogueReport) => void;
}

/** What is remembered of a page once its files have been read. */
export interface CataloguePage {
  readonly location: PageLocation;
  /** The facts of `comparedFacts` as plain values, which may not fit their schema; absent when they could not be read. */
  readonly raw: unknown;
  readonly components: readonly PlacedComponent[];
}

/** The whole content. Reading facts that may be faulty keeps one fault from hiding another. */
export interface CatalogueContext {
  readonly pages: Readonly<Record<CollectionId, readonly CataloguePage[]>>;
  /** The ids of each collection, those of pages with faults included. */
  readonly ids: Readonly<Record<CollectionId, ReadonlySet<string>>>;
  readonly tree: readonly TreeEntry[];
  readonly today: CalendarDate;
  /** Returns how many bytes a file of the tree has, without reading it. */
  readonly sizeOf: (path: string) => number;
  /** Returns what a photo of the tree is by its bytes. */
  readonly pictureOf: (path: string) => Picture;
}

/** Reports a finding in a file, at a place or at the value that a path of its facts leads to. */
export type CatalogueReport = (finding: Finding, file: string, at: TextPlace | FactPath) => void;

/** The beginning of a file, for faults of the file as a whole. */
export const fileStart: TextPlace = { line: 1, column: 1 };

/** Returns the files of a page, the one with the facts first. */
export function sourcesOf(page: PageContext): readonly SourceFile[] {
  return [page.main, ...Object.values(page.translations)];
}
