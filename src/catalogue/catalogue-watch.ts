import type { Catalogue } from './catalogue.ts';
import type { ProductLists } from './product-lists.ts';

/**
 * Notes what of the catalogue is read while a page is rendered, so that a test can compare it with what the key of the
 * page stands for (`watched-catalogue.ts`). There is none in a build: then the catalogue is handed out as it is.
 */
export interface CatalogueWatch {
  /** Returns the catalogue with every page in it watched. */
  readonly watchCatalogue: (catalogue: Catalogue) => Catalogue;
  /** Returns lists of watched products, their lengths watched too. */
  readonly watchLists: (lists: ProductLists) => ProductLists;
  /** Runs work of which only the outcome is shown: what it reads is not noted. */
  readonly derive: <T>(work: () => T) => T;
  /** Notes that something derived was read. */
  readonly note: (name: string) => void;
  /**
   * Takes down what a key stands for, pages, lists, the names of what is derived and other keys, and returns a key that no other page
   * has.
   */
  readonly declare: (key: string, parts: Iterable<object | string>) => string;
}

/** The program that renders is bundled, the one that watches it is not: they share no module. */
const place = Symbol.for('ocop-catalogue.catalogue-watch');

const offers = globalThis as { [place]?: CatalogueWatch | undefined };

/** Lets the catalogue of this process be watched, or no longer; to be called before it is first asked for. */
export function offerWatch(watch?: CatalogueWatch): void {
  offers[place] = watch;
}

/** Returns what watches the catalogue, which is nothing in a build. */
export function catalogueWatch(): CatalogueWatch | undefined {
  return offers[place];
}
