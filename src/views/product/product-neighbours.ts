import type { CatalogueProduct } from '../../catalogue/catalogue.ts';
import { Derived } from '../../catalogue/derived.ts';
import type { ProductLists } from '../../catalogue/product-lists.ts';

/** Most other products of a producer that are shown on a product's page; the producer's page has all. */
const producerLimit = 8;

/** Returns the other products of the producer that the page of a product shows. */
export function othersOfProducer({ id, producer }: CatalogueProduct): Derived<readonly CatalogueProduct[]> {
  return new Derived(`other products of the producer of ${id}`, () =>
    (producer?.products ?? [])
      .slice(0, producerLimit + 1)
      .filter((other) => other.id !== id)
      .slice(0, producerLimit),
  );
}

/** How many products of how many have five stars. */
export interface Rarity {
  readonly five: number;
  readonly total: number;
}

/** Returns the share of five stars among what this catalogue holds, for a product that has them. */
export function rarityOf(
  { recognition, state }: CatalogueProduct,
  { byStars }: ProductLists,
): Derived<Rarity> | undefined {
  if (recognition.stars !== 5 || state === 'revoked') return undefined;
  return new Derived('share of five stars', () => {
    const total = [...byStars.values()].reduce((sum, products) => sum + products.length, 0);
    return { five: byStars.get(5)?.length ?? 0, total };
  });
}
