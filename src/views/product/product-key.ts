import type { CatalogueProduct } from '../../catalogue/catalogue.ts';
import { onceFor } from '../../catalogue/once-for.ts';
import type { ProductLists } from '../../catalogue/product-lists.ts';
import { relatedProducts } from '../../catalogue/related-products.ts';
import { asCards } from '../page-keys/page-keys.ts';
import type { Dependency } from '../page-keys/page-keys.ts';
import { othersOfProducer, rarityOf } from './product-neighbours.ts';

/**
 * Returns what the page of a product depends on besides the product: its producer, the products shown below it and how rare
 * it is. It is the same in every language.
 */
export const productDependencies = onceFor((product: CatalogueProduct, lists: ProductLists): readonly Dependency[] => {
  const [others, related] = [othersOfProducer(product), relatedProducts(product, lists)];
  return [product.producer, others, asCards(others.value), related, asCards(related.value), rarityOf(product, lists)];
});
