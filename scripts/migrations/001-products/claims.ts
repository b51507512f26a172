import type { Product } from '../../../src/domain/product.ts';

/** Facts beside the recognitions that the sources state for the very product. */
export type Claims = Pick<Product, 'aliases' | 'standards' | 'rights' | 'packs' | 'season' | 'capacity' | 'exports'>;

/** Claims read by hand, by product id; `source` is a key of the product's page. */
export const claimsOfProduct: Readonly<Record<string, Claims>> = {};
