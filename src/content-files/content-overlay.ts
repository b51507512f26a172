import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageLocation } from './content-page.ts';
import type { TreeEntry } from './content-tree.ts';
import { readPageTextsSync } from './parse-page.ts';
import type { PageTexts } from './parse-page.ts';

/** Files as they are going to be, by their path in the content folder; nothing where a file goes. */
export type ContentOverlay = ReadonlyMap<string, string | undefined>;

/** Returns the files of the content with those of an overlay laid over them, in code unit order as before. */
export function treeWith(tree: readonly TreeEntry[], overlay: ContentOverlay | undefined): readonly TreeEntry[] {
  if (overlay === undefined || overlay.size === 0) return tree;
  const kept = tree.filter(({ path }) => !overlay.has(path));
  const laid = [...overlay].flatMap(([path, text]): TreeEntry[] =>
    text === undefined ? [] : [{ path, kind: 'file' }],
  );
  return [...kept, ...laid].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Returns the text of a file, from the overlay where it has one. */
export function readWith(contentDir: string, file: string, overlay: ContentOverlay | undefined): string {
  return overlay?.get(file) ?? readFileSync(join(contentDir, file), 'utf8');
}

/** Returns the texts of a page, from the overlay where it has them. */
export function readPageTextsWith(
  contentDir: string,
  page: PageLocation,
  overlay: ContentOverlay | undefined,
): PageTexts {
  const files = [page.main, ...Object.values(page.translations)];
  if (overlay === undefined || !files.some((file) => overlay.has(file))) return readPageTextsSync(contentDir, page);
  const translations = Object.entries(page.translations).map(([locale, file]) => [
    locale,
    readWith(contentDir, file, overlay),
  ]);
  return {
    main: readWith(contentDir, page.main, overlay),
    translations: Object.fromEntries(translations) as PageTexts['translations'],
  };
}
