import type { SearchWord } from './search-words.ts';

/**
 * How words are written in the full-text index and in queries to it. Pagefind takes every word for the beginning of
 * longer ones, which with short syllables finds far too much, so each word is closed with a letter that nothing else
 * contains. It does not fold đ either, since Unicode gives that letter no decomposition; as d and a combining stroke it does.
 */
const closing = '\u02BC';
const stroke = '\u0335';

/** Combining stroke, which has to be declared to Pagefind as part of words. */
export const extraWordCharacters = stroke;

/** A word that stands so often in the texts is common. */
export const commonFrom = 1000;

/**
 * Returns a word as the index has it. Files of the index hold neighbours in the alphabet, so common words are opened too:
 * they go to its end, and no rare word has to be loaded together with one.
 */
export function closedWord({ written }: Pick<SearchWord, 'written'>, isCommon = false): string {
  return (isCommon ? closing : '') + written.replaceAll('đ', `d${stroke}`) + closing;
}

/**
 * Stands in texts of the index where words are no neighbours, and where nothing stands. It counts as a place, but cannot
 * be asked for, so it costs nothing.
 */
export const emptyPlace = '·';

/**
 * Returns the word by which the number of a decision is found: `2361/QĐ-BNNMT` → `0002361`. The number alone may count
 * hectares or households. It has digits only, since Pagefind takes words apart where digits meet letters.
 */
export function decisionWord(words: readonly Pick<SearchWord, 'folded'>[]): string | undefined {
  const number = words.find(({ folded }) => /^\d+$/u.test(folded));
  const isDecision = words.some(({ folded }) => folded === 'qd');
  return number !== undefined && isDecision ? `000${number.folded}` : undefined;
}
