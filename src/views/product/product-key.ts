import type { CatalogueProduct } from '../../catalogue/catalogue.ts';
import { onceFor } from '../../catalogue/once-for.ts';
import type { ProductLists } from '../../catalogue/product-lists.ts';
import { relatedProducts } from '../../catalogue/related-products.ts';
import { keyOf, makersOf } from '../page-keys/page-keys.ts';
import { othersOfProducer, rarityOf } from './product-neighbours.ts';

/**
 * Returns the key of what the page of a product shows besides the product: its producer, the products shown below it and how
 * rare it is. It is the same in every language.
 */
export const surroundingsKey = onceFor((product: CatalogueProduct, lists: ProductLists) => {
  const related = relatedProducts(product, lists);
  return keyOf(product.producer, othersOfProducer(product), related, makersOf(related.value), rarityOf(product, lists));
});
