import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defaultLocale, isLocale } from '../i18n/locale.ts';
import type { Locale } from '../i18n/locale.ts';
import { isPlainYaml } from './content-page.ts';
import type { CollectionId, PageLocation } from './content-page.ts';

/** Something that lies in the content folder. Links are never followed: what they show may lie anywhere. */
export interface TreeEntry {
  /** Relative to the content folder, with forward slashes. */
  readonly path: string;
  readonly kind: 'file' | 'link' | 'other';
}

/**
 * Returns all files below a folder of the content, folders and files in code unit order. Reading is synchronous on
 * purpose: with tens of thousands of small folders, waiting for each costs several times the processor time.
 */
export function readTree(contentDir: string, below = ''): TreeEntry[] {
  const entries: TreeEntry[] = [];
  const walk = (folder: string): void => {
    const names = readdirSync(join(contentDir, folder), { withFileTypes: true });
    for (const entry of names.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else entries.push({ path, kind: kindOf(entry) });
    }
  };
  walk(below);
  return entries;
}

function kindOf(entry: { isFile(): boolean; isSymbolicLink(): boolean }): TreeEntry['kind'] {
  if (entry.isFile()) return 'file';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

/**
 * Returns the pages of a collection, or of a folder in it, sorted by the code units of their ids; none when the folder is
 * missing.
 */
export function listPages<C extends CollectionId>(
  contentDir: string,
  collection: C,
  folder: string = collection,
): Promise<PageLocation<C>[]> {
  try {
    return Promise.resolve(locatePages(collection, readTree(contentDir, folder)));
  } catch (error) {
    if (isMissing(error)) return Promise.resolve([]);
    return Promise.reject(error instanceof Error ? error : new Error(String(error)));
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

/** Returns the pages that files make up, sorted by the code units of their ids. */
export function locatePages<C extends CollectionId>(collection: C, entries: readonly TreeEntry[]): PageLocation<C>[] {
  const pages = isPlainYaml(collection) ? yamlPages(collection, entries) : folderPages(collection, entries);
  return pages.toSorted((a, b) => compare(a.id, b.id) || compare(a.folder, b.folder));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

const folderShapes: Readonly<Record<string, RegExp>> = {
  products: /^products(?:\/[^/]+)*\/[^/]+$/u,
  producers: /^producers\/[^/]+$/u,
  regions: /^regions\/[^/]+$/u,
  news: /^news\/\d{4}\/[^/]+$/u,
};

/** Returns the ending of the files of a collection: `.md`, `.mdx` for news, `.yml` for plans and documents. */
export function endingOf(collection: CollectionId): '.md' | '.mdx' | '.yml' {
  if (isPlainYaml(collection)) return '.yml';
  return collection === 'news' ? '.mdx' : '.md';
}

function folderPages<C extends CollectionId>(collection: C, entries: readonly TreeEntry[]): PageLocation<C>[] {
  const ending = endingOf(collection);
  const shape = folderShapes[collection];
  const pages: PageLocation<C>[] = [];
  const folders = Map.groupBy(
    entries.filter((entry) => entry.kind === 'file' && entry.path.endsWith(ending)),
    (entry) => entry.path.slice(0, entry.path.lastIndexOf('/')),
  );
  for (const [folder, files] of folders) {
    const names = new Set(files.map(({ path }) => path.slice(folder.length + 1)));
    if (!names.has(`index${ending}`) || shape?.test(folder) !== true) continue;
    const translations: Partial<Record<Locale, string>> = {};
    for (const name of names) {
      const locale = name.slice(0, -ending.length);
      if (isTranslationLocale(locale)) translations[locale] = `${folder}/${name}`;
    }
    const id = folder.slice(folder.lastIndexOf('/') + 1);
    pages.push({ collection, id, folder, main: `${folder}/index${ending}`, translations });
  }
  return pages;
}

function yamlPages<C extends CollectionId>(collection: C, entries: readonly TreeEntry[]): PageLocation<C>[] {
  const pages: PageLocation<C>[] = [];
  const translated = new Map<string, Partial<Record<Locale, string>>>();
  const names = entries
    .filter((entry) => entry.kind === 'file' && entry.path.endsWith('.yml'))
    .map((entry) => entry.path.slice(collection.length + 1, -'.yml'.length))
    .filter((name) => !name.includes('/'));
  for (const name of names) {
    const dot = name.indexOf('.');
    if (dot < 0) continue;
    const locale = name.slice(dot + 1);
    if (!isTranslationLocale(locale)) continue;
    const id = name.slice(0, dot);
    const known = translated.get(id) ?? {};
    known[locale] = `${collection}/${name}.yml`;
    translated.set(id, known);
  }
  for (const id of names.filter((name) => !name.includes('.'))) {
    pages.push({
      collection,
      id,
      folder: collection,
      main: `${collection}/${id}.yml`,
      translations: translated.get(id) ?? {},
    });
  }
  return pages;
}

function isTranslationLocale(text: string): text is Locale {
  return isLocale(text) && text !== defaultLocale;
}
