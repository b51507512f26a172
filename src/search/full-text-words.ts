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

/** Returns a word as the index has it. */
export function closedWord({ written }: Pick<SearchWord, 'written'>): string {
  return written.replaceAll('đ', `d${stroke}`) + closing;
}

/**
 * Stands in texts of the index where words are no neighbours, and where nothing stands. It counts as a place, but cannot
 * be asked for, so it costs nothing.
 */
export const emptyPlace = '·';

/**
 * Returns the word by which the number of a decision is found: `2361/QĐ-BNNMT` → `qđ2361`. Beside it the number alone may
 * count hectares or households.
 */
export function decisionWord(words: readonly Pick<SearchWord, 'folded'>[]): string | undefined {
  const number = words.find(({ folded }) => /^\d+$/u.test(folded));
  const isDecision = words.some(({ folded }) => folded === 'qd');
  return number !== undefined && isDecision ? `qđ${number.folded}` : undefined;
}
