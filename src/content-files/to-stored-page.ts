import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderMarkdown, summaryOf } from './markdown.ts';
import type { CollectionId, ContentPage } from './content-page.ts';
import type { Photo } from '../domain/photo.ts';
import type { StoredPage } from './stored-page.ts';

/** Longest summary shown on a card, in characters; it ends with a whole sentence or word. */
const summaryLength = 160;

/** Returns a page as the site is made from it, but for its photos: bodies rendered, a summary in every language. */
export function toStoredPage<C extends CollectionId>(page: ContentPage<C>): StoredPage<C> {
  const words: Record<string, unknown> = {};
  for (const [locale, translation] of Object.entries({ vi: { words: {}, body: page.body }, ...page.translations })) {
    words[locale] = {
      ...translation.words,
      summary: summaryIn(translation) ?? summaryOf(translation.body, summaryLength),
      ...(page.collection === 'news' ? { body: translation.body } : { html: renderMarkdown(translation.body).html }),
    };
  }
  return { facts: page.facts, words: words as StoredPage<C>['words'], folder: page.folder };
}

/** Reads the photos that a page names and returns what is made of their bytes. */
export async function readPhotos<T>(
  contentDir: string,
  folder: string,
  facts: object,
  look: (bytes: Buffer) => T | Promise<T>,
): Promise<readonly T[]> {
  return Promise.all(photosIn(facts).map(async ({ src }) => look(await readFile(join(contentDir, folder, src)))));
}

/** Returns the photos that facts name; many kinds of pages have none. */
export function photosIn(facts: object): readonly Photo[] {
  return 'photos' in facts ? ((facts.photos ?? []) as readonly Photo[]) : [];
}

function summaryIn({ words }: { words: object }): string | undefined {
  return 'summary' in words && typeof words.summary === 'string' ? words.summary : undefined;
}
