import type { CollectionId } from './content-page.ts';
import { pageStoreFolder, readPageStore } from './page-store.ts';
import type { PageLine } from './page-store.ts';

/** Where the pages of the site come from: the store of a build, or a server that reads them again when they change. */
export interface PageSource {
  /** Changes with every page that changes; what was made from the pages of another revision is out of date. */
  readonly revision: number;
  /** Returns the pages of a collection in the order of their ids. */
  readonly pagesOf: <C extends CollectionId>(collection: C) => Promise<readonly PageLine<C>[]>;
}

/** A server for development loads modules afresh when they change; what it offers must outlast them. */
const place = Symbol.for('ocop-catalogue.page-source');

const offers = globalThis as { [place]?: PageSource };

/** Lets the pages come from a source of this process. */
export function offerPages(source: PageSource): void {
  offers[place] = source;
}

/** Returns the source of the pages. */
export function pageSource(): PageSource {
  return offers[place] ?? stored;
}

const stored: PageSource = {
  revision: 0,
  pagesOf: (collection) => {
    const folder = pageStoreFolder();
    if (folder === undefined) return Promise.reject(new Error('npm run build, npm run dev'));
    return Promise.resolve(readPageStore(folder, collection));
  },
};
