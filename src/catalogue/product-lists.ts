import type { GroupId, SetId } from '../domain/product-group.ts';
import type { FormerProvinceId, ProvinceId } from '../domain/province.ts';
import type { StarRating } from '../domain/star-rating.ts';
import { catalogueWatch } from './catalogue-watch.ts';
import { getCatalogue } from './catalogue.ts';
import type { Catalogue, CatalogueProduct } from './catalogue.ts';

/** Products by everything they are listed under, each list in browse order. Made in one pass over the catalogue. */
export interface ProductLists {
  readonly byProvince: ReadonlyMap<ProvinceId, readonly CatalogueProduct[]>;
  readonly byFormer: ReadonlyMap<FormerProvinceId, readonly CatalogueProduct[]>;
  readonly byStars: ReadonlyMap<StarRating, readonly CatalogueProduct[]>;
  readonly byGroup: ReadonlyMap<GroupId, readonly CatalogueProduct[]>;
  readonly bySet: ReadonlyMap<SetId, readonly CatalogueProduct[]>;
}

const known = new WeakMap<Catalogue, ProductLists>();

/** Returns the lists of the catalogue. */
export async function getProductLists(): Promise<ProductLists> {
  const catalogue = await getCatalogue();
  const lists = known.get(catalogue) ?? watchedLists(catalogue.products);
  known.set(catalogue, lists);
  return lists;
}

function watchedLists(products: readonly CatalogueProduct[]): ProductLists {
  const watch = catalogueWatch();
  return watch === undefined ? makeLists(products) : watch.watchLists(watch.derive(() => makeLists(products)));
}

function makeLists(products: readonly CatalogueProduct[]): ProductLists {
  return {
    byProvince: groupBy(products, (product) => product.province.id),
    byFormer: groupBy(products, (product) => product.former.id),
    byStars: groupBy(products, (product) => product.recognition.stars),
    byGroup: groupBy(products, (product) => product.facts.group),
    bySet: groupBy(products, (product) => product.facts.set),
  };
}

function groupBy<Key>(
  products: readonly CatalogueProduct[],
  keyOf: (product: CatalogueProduct) => Key | undefined,
): ReadonlyMap<Key, readonly CatalogueProduct[]> {
  const groups = new Map<Key, CatalogueProduct[]>();
  for (const product of products) {
    const key = keyOf(product);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [product]);
    else group.push(product);
  }
  return groups;
}
