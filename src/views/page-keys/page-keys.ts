import { hash } from 'node:crypto';
import { catalogueWatch } from '../../catalogue/catalogue-watch.ts';
import type { CatalogueProducer, CatalogueProduct } from '../../catalogue/catalogue.ts';
import { Derived } from '../../catalogue/derived.ts';

/**
 * Keys of pages: each stands for everything that its page shows besides what all pages share (the code, the day, the
 * settings), so that a build makes a page again only when its key is another one. A key is made from what the page depends
 * on, whole objects of the catalogue and no fields picked from them; a site test renders pages and fails when one reads an
 * object that its key was not made from (`page-dependencies.site.test.ts`). A page that shows much of the whole catalogue
 * has no key and is made every time. There are no keys while developing.
 */

/** A page of the content, with all that its files say: facts, translations, photos. */
interface VersionedPage {
  readonly version?: string | undefined;
  readonly facts: object;
}

/** What a page depends on. */
export type Dependency =
  VersionedPage | Derived<unknown> | Length | readonly Dependency[] | string | number | boolean | undefined;

/** The length of a list of which a page does not show more. */
export class Length {
  readonly list: readonly unknown[];

  constructor(list: readonly unknown[]) {
    this.list = list;
  }
}

/**
 * Returns the key of a page that depends on some things; other objects count by their values. There is none where the
 * version of a page is not known.
 */
export function keyOf(...dependencies: readonly unknown[]): string | undefined {
  let unknownPages = 0;
  const standFor = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(standFor);
    if (value instanceof Derived) return standFor(value.value);
    if (value instanceof Length) return value.list.length;
    if (!isPage(value)) return Object.entries(value).map(([name, part]) => [name, standFor(part)]);
    if (value.version === undefined) unknownPages += 1;
    return value.version;
  };
  const text = JSON.stringify(standFor(dependencies));
  if (unknownPages > 0) return undefined;
  const key = hash('md5', text, 'base64url');
  return catalogueWatch()?.declare(key, partsOf(dependencies)) ?? key;
}

/** Returns everything of the catalogue in what a page depends on: pages, lists, the names of what is derived, and keys. */
function partsOf(value: unknown): (object | string)[] {
  // A key may stand in another one, for what that was made from.
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return [value, ...value.flatMap(partsOf)];
  if (value instanceof Derived) return [value.name, ...partsOf(value.value)];
  if (value instanceof Length) return [value.list];
  return isPage(value) ? [value] : Object.values(value).flatMap(partsOf);
}

function isPage(value: object): value is VersionedPage {
  return 'facts' in value;
}

/** Returns the producers of products, whom every card of a product names. */
export function makersOf(products: readonly CatalogueProduct[]): readonly Dependency[] {
  return products.map(({ producer }) => producer);
}

/** Returns how many products producers have, as every row of a producer tells; they may be from elsewhere. */
export function productCounts(producers: readonly CatalogueProducer[]): readonly Dependency[] {
  return producers.map(({ products }) => new Length(products));
}

/** Returns lists of which only the lengths are shown. */
export function asCounts(lists: ReadonlyMap<string | number, readonly unknown[]>): readonly Dependency[] {
  return [...lists].map(([name, list]) => [name, new Length(list)]);
}
