import type { Catalogue, CatalogueProduct } from '../../catalogue/catalogue.ts';
import type { ProvinceId } from '../../domain/province.ts';
import { cardVersion, keyOf } from '../page-keys/page-keys.ts';
import { plansIn, producersIn } from './province-page.ts';

/** Returns what stands for all that the first page of a province shows besides its first products. */
export function provinceKey(id: ProvinceId, products: readonly CatalogueProduct[], catalogue: Catalogue): string {
  const producers = producersIn(id, catalogue);
  return keyOf(
    catalogue.regionById.get(id)?.version,
    ...products.map(cardVersion),
    '',
    // A producer's products may be from elsewhere, and only their number is shown.
    ...producers.flatMap(({ products: its, version }) => [version, its.length]),
    '',
    ...plansIn(id, catalogue).map(({ version }) => version),
  );
}
