import type { CatalogueProduct } from '../../catalogue/catalogue.ts';
import type { ProductLists } from '../../catalogue/product-lists.ts';
import { relatedProducts } from '../../catalogue/related-products.ts';
import { cardVersion, keyOf } from '../page-keys/page-keys.ts';
import { othersOfProducer, rarityOf } from './product-neighbours.ts';

const known = new WeakMap<CatalogueProduct, string>();

/** Returns the key of the page of a product: itself, its producer, the products shown below it and how rare it is. */
export function productKey(product: CatalogueProduct, lists: ProductLists): string | undefined {
  const own = cardVersion(product);
  if (own === undefined) return undefined;
  // The same in every language.
  const key = known.get(product) ?? makeKey(own, product, lists);
  known.set(product, key);
  return key;
}

function makeKey(own: string, product: CatalogueProduct, lists: ProductLists): string {
  const rarity = rarityOf(product, lists);
  return keyOf(
    own,
    ...othersOfProducer(product).map(cardVersion),
    '',
    ...relatedProducts(product, lists).map(cardVersion),
    rarity?.five,
    rarity?.total,
  );
}
