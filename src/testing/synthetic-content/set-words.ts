/** Kinds of goods of a product set: what a synthetic product is called before its brand, and the same in English. */
export interface ProductWords {
  /** Out of a thousand products, how many belong to the set. */
  readonly share: number;
  readonly kinds: readonly (readonly [vietnamese: string, english: string])[];
  /** What may follow the kind. */
  readonly qualities: readonly (readonly [vietnamese: string, english: string])[];
}
