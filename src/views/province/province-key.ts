import type { Catalogue, CatalogueProduct } from '../../catalogue/catalogue.ts';
import type { ProvinceId } from '../../domain/province.ts';
import { makersOf, productCounts } from '../page-keys/page-keys.ts';
import type { Dependency } from '../page-keys/page-keys.ts';
import { plansIn, producersIn } from './province-page.ts';

/** Returns what the first page of a province depends on besides its first products. */
export function provinceDependencies(
  id: ProvinceId,
  products: readonly CatalogueProduct[],
  catalogue: Catalogue,
): readonly Dependency[] {
  const [plans, producers] = [plansIn(id, catalogue), producersIn(id, catalogue)];
  return [catalogue.regionById.get(id), products, makersOf(products), producers, productCounts(producers.value), plans];
}
