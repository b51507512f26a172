import { drinkWords } from './kind-words-drinks.ts';
import { foodWords } from './kind-words-food.ts';
import { otherWords } from './kind-words-other.ts';
import { tourismWords } from './kind-words-tourism.ts';

/** What a sentence calls a product whose recorded kind is too coarse, by product id. */
export const kindWords: Readonly<Record<string, string>> = {
  ...foodWords,
  ...otherWords,
  ...drinkWords,
  ...tourismWords,
};
