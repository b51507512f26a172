import { hash } from 'node:crypto';
import type { CatalogueProducer, CatalogueProduct } from '../../catalogue/catalogue.ts';
import type { Slice } from '../list/pagination.ts';

/**
 * Keys of pages: each stands for everything that its page shows besides what all pages share (the code, the day, the
 * settings), so that a build makes a page again only when its key is another one. A page that shows much of the whole catalogue
 * has none and is made every time. There are no keys while developing.
 */

/** Returns the key of what is shown of some pages, each by its version, and of some values. */
export function keyOf(...parts: readonly (string | number | undefined)[]): string {
  return hash('md5', JSON.stringify(parts), 'base64url');
}

/** Returns what stands for a product as others show it: on a card, with the name of its producer. */
export function cardVersion({ producer, version }: CatalogueProduct): string | undefined {
  return version === undefined ? undefined : `${version} ${producer?.version ?? ''}`;
}

/** Returns the key of the page of a producer: itself and all its products. */
export function producerKey({ products, version }: CatalogueProducer): string | undefined {
  return version === undefined ? undefined : keyOf(version, ...products.map((product) => product.version));
}

/** What stands for all that pages of a list show besides their items. */
interface ListSurroundings {
  readonly onEvery?: string;
  /** Counts of narrower lists, for one. */
  readonly onFirst?: string | undefined;
}

/**
 * Returns the key of a page of a list: its items by what `versionOf` says stands for them, and which page of how many it
 * is.
 */
export function listKey<T>(
  { items, last, number, total }: Slice<T>,
  versionOf: (item: T) => string | undefined,
  { onEvery, onFirst }: ListSurroundings = {},
): string | undefined {
  const versions = items.map(versionOf);
  if (versions.includes(undefined)) return undefined;
  return keyOf(total, last, number, onEvery, number === 1 ? onFirst : undefined, ...versions);
}

/** Returns what stands for the numbers of products in narrower lists. */
export function countsKey(lists: Iterable<readonly [string | number, readonly unknown[]]>): string {
  return keyOf(...[...lists].flatMap(([name, { length }]) => [name, length]));
}
