import type { FactPath, Issue, TextPlace } from '../../domain/issue.ts';
import type { ContentPage, PageLocation } from '../../content-files/content-page.ts';
import type { PageTexts } from '../../content-files/parse-page.ts';
import type { Picture } from '../../content-files/picture-bytes.ts';
import type { CataloguePage } from '../rule.ts';

/** A page once its files were read and checked: what other pages are compared with, and what is wrong with it alone. */
export interface CheckedPage {
  readonly page: CataloguePage;
  readonly issues: readonly Issue[];
}

/** What a check asks of a memory, and tells it. Pages come in the order of collections and ids. */
export interface PageMemory {
  /** Returns what checking a page gave before, if none of its files has changed since. */
  readonly recall: (location: PageLocation) => CheckedPage | undefined;
  /** Takes what checking a page has given that could not be recalled; `content` is absent where its facts do not fit. */
  readonly keep: (checked: CheckedPage, texts: PageTexts, content: ContentPage | undefined) => void;
  /** Returns where a value of a file stands; `find` looks for it where that is not remembered. */
  readonly placeOf: (file: string, path: FactPath, find: () => TextPlace) => TextPlace;
  /** Returns what a photo is by its bytes. */
  readonly pictureOf: (path: string) => Picture;
}
