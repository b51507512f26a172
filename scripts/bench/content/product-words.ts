import type { SetId } from '../../../src/domain/product-group.ts';
import { foodWords } from './food-words.ts';
import { otherWords } from './other-words.ts';

/** Kinds of goods of a product set: what a synthetic product is called before its brand, and the same in English. */
export interface ProductWords {
  /** Out of a thousand products, how many belong to the set. */
  readonly share: number;
  readonly kinds: readonly (readonly [vietnamese: string, english: string])[];
  /** What may follow the kind. */
  readonly qualities: readonly (readonly [vietnamese: string, english: string])[];
}

/**
 * Words for each of the 26 sets. Shares follow what provinces report: food two thirds to four fifths of all, ornamental
 * plants and animals under one in a hundred.
 */
export const productWords: Readonly<Record<SetId, ProductWords>> = { ...foodWords, ...otherWords };
