import type { FactPart } from '../../components/page/fact.ts';
import { factKeys, textOf } from './product-facts.ts';
import type { FactKey, ProductFacts } from './product-facts.ts';

/** A fact of all compared products, side by side. */
export interface ComparisonRow {
  readonly key: FactKey;
  /** One cell a product; an empty one is not known. */
  readonly cells: readonly (readonly FactPart[])[];
  /** Whether the products differ in it. */
  readonly differs: boolean;
}

/** Few products have these; where none of the compared ones does, a row of “not known” would only be in the way. */
const rare: ReadonlySet<FactKey> = new Set(['set', 'standards', 'rights', 'season', 'capacity', 'exports', 'email']);

/** Returns the facts of products row by row, and which of them differ. */
export function toComparison(products: readonly ProductFacts[]): readonly ComparisonRow[] {
  return factKeys
    .map((key) => {
      const cells = products.map((facts) => facts[key]);
      return { key, cells, differs: new Set(cells.map(textOf)).size > 1 };
    })
    .filter(({ key, cells }) => !rare.has(key) || cells.some((cell) => cell.length > 0));
}
