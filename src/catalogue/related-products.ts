import type { CatalogueProduct } from './catalogue.ts';
import { Derived } from './derived.ts';
import { onceFor } from './once-for.ts';
import type { ProductLists } from './product-lists.ts';

/** Most products shown as related to another one. */
const limit = 4;

/**
 * Returns products a reader of one may want next: the same set in the same province first, then the same set
 * elsewhere, then the same province. Those of the same producer stand in a list of their own on the page.
 * The neighbours in browse order are taken, so the work does not grow with the catalogue. They are the same in every
 * language.
 */
export const relatedProducts = onceFor(
  (product: CatalogueProduct, lists: ProductLists) =>
    new Derived(`products related to ${product.id}`, () => findRelated(product, lists)),
);

function findRelated(product: CatalogueProduct, lists: ProductLists): readonly CatalogueProduct[] {
  const related = new Map<string, CatalogueProduct>();
  const add = (
    candidates: readonly CatalogueProduct[] | undefined,
    accept: (other: CatalogueProduct) => boolean,
  ): void => {
    for (const other of candidates ?? []) {
      if (related.size >= limit) return;
      if (other.id === product.id || isOfSameProducer(other, product) || !accept(other)) continue;
      related.set(other.id, other);
    }
  };
  const ofSet = product.facts.set === undefined ? undefined : lists.bySet.get(product.facts.set);
  add(neighbours(lists.byFormer.get(product.former.id), product), (other) => other.facts.set === product.facts.set);
  add(neighbours(ofSet, product), (other) => other.province.id === product.province.id);
  add(neighbours(ofSet, product), () => true);
  add(neighbours(lists.byFormer.get(product.former.id), product), () => true);
  return [...related.values()];
}

const window = 60;

/** Where products stand in a list, worked out once a list, so that looking one up costs the same in any list. */
const places = new WeakMap<readonly CatalogueProduct[], ReadonlyMap<CatalogueProduct, number>>();

function neighbours(
  list: readonly CatalogueProduct[] | undefined,
  product: CatalogueProduct,
): readonly CatalogueProduct[] {
  if (list === undefined || list.length <= window) return list ?? [];
  const placeOf = places.get(list) ?? new Map(list.map((other, place) => [other, place]));
  places.set(list, placeOf);
  const at = placeOf.get(product) ?? -1;
  return list.slice(at + 1, at + 1 + window);
}

function isOfSameProducer(a: CatalogueProduct, b: CatalogueProduct): boolean {
  return a.producer !== undefined && a.producer.id === b.producer?.id;
}
