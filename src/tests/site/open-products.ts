import type { OpenProduct } from '../../open-data/open-product.ts';
import type { FacetKey } from '../../search/facet-keys.ts';
import { facetKeys } from '../../search/facet-keys.ts';
import type { Selection } from '../../search/finder-request.ts';
import { readSiteFile } from '../../../scripts/shots/built-site.ts';

/** The products of the open data, and what the finder must say of them, counted one by one. */
export const openProducts = (JSON.parse(readSiteFile('data/products.json')) as { products: readonly OpenProduct[] })
  .products;

/** Returns the values a product has in a facet. */
export function valuesOf(product: OpenProduct, key: FacetKey): readonly string[] {
  const values: Readonly<Record<FacetKey, readonly (string | null | undefined)[]>> = {
    stars: [String(product.stars)],
    province: [product.origin.province],
    former: [product.origin.former],
    group: [product.group],
    set: [product.set],
    status: [product.status],
    kind: [product.producer?.kind],
    standard: product.standards.map(({ id }) => id),
  };
  return values[key].flatMap((value) => value ?? []);
}

/** Whether a product fits a selection: any of the values of a facet, all of the facets, `except` one. */
export function fitsSelection(product: OpenProduct, selection: Selection, except?: FacetKey): boolean {
  return facetKeys.every(
    (key) =>
      key === except ||
      selection[key].length === 0 ||
      valuesOf(product, key).some((value) => selection[key].includes(value)),
  );
}

/** Returns all values of a facet that products have. */
export function allValues(key: FacetKey): readonly string[] {
  return [...new Set(openProducts.flatMap((product) => valuesOf(product, key)))].toSorted();
}
