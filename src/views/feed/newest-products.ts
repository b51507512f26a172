import type { CatalogueProduct } from '../../catalogue/catalogue.ts';

/** Returns the products recognised last, newest first. Where neither day nor year is known, nothing can be new. */
export function newestProducts<P extends Pick<CatalogueProduct, 'id' | 'recognition'>>(
  products: readonly P[],
  length: number,
): readonly P[] {
  return products
    .flatMap((product) => {
      const made = madeAt(product);
      return made === undefined ? [] : [{ product, made }];
    })
    .toSorted((a, b) => compare(b.made, a.made) || (a.product.id < b.product.id ? -1 : 1))
    .slice(0, length)
    .map(({ product }) => product);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Days as text sort like days. A year alone stands before the days of that year. */
function madeAt({ recognition: { date, year } }: Pick<CatalogueProduct, 'recognition'>): string | undefined {
  return date ?? (year === undefined ? undefined : String(year));
}
