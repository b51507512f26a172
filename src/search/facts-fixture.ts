import { toFactsIndex } from './facts-index.ts';
import type { FactField, FactsIndex } from './facts-index.ts';

/** A product of a small catalogue for tests. */
export type FixtureProduct = Readonly<Partial<Record<FactField, string>>> & { readonly name: string };

/** Returns the index of a small catalogue; row numbers are places in the list. */
export function toFixtureIndex(products: readonly FixtureProduct[]): FactsIndex {
  const fields: readonly FactField[] = ['name', 'translation', 'otherWords', 'producer', 'former', 'place', 'set'];
  return toFactsIndex(
    products.length,
    fields.map((field) => ({
      field,
      texts: products.map((product) => product[field] ?? ''),
      textOfRow: products.map((_, row) => row),
    })),
  );
}
