import type { SetId } from '../../domain/product-group.ts';
import { foodWords } from './food-words.ts';
import { otherWords } from './other-words.ts';
import type { ProductWords } from './set-words.ts';

/**
 * Words for each of the 26 sets. Shares follow what provinces report: food two thirds to four fifths of all, ornamental
 * plants and animals under one in a hundred.
 */
export const productWords: Readonly<Record<SetId, ProductWords>> = { ...foodWords, ...otherWords };
