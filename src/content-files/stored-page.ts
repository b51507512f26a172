import type { CollectionFacts, CollectionId, CollectionWords } from './content-page.ts';
import type { PhotoFile } from '../domain/photo.ts';
import type { Locale } from '../i18n/locale.ts';

/** The body of a page in one language. */
interface StoredBodies extends Record<Exclude<CollectionId, 'news'>, { readonly html: string }> {
  /** As it is written, in MDX. */
  readonly news: { readonly body: string };
}

/** The words of a page in one language, its body as HTML that holds no raw HTML of its author. */
export type StoredWords<C extends CollectionId> = Partial<CollectionWords[C]> & {
  readonly summary: string;
} & StoredBodies[C];

/** A page as the site is made from it: facts once, words per language, Vietnamese always. */
export interface StoredPage<C extends CollectionId> {
  readonly facts: CollectionFacts[C];
  readonly words: { readonly vi: StoredWords<C> } & Readonly<Partial<Record<Locale, StoredWords<C>>>>;
  /** The files of its photos, in the order of the facts. */
  readonly photos?: readonly PhotoFile[] | undefined;
  readonly folder: string;
}
