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

/** Returns a whole word. */
export function closedWord(word: Pick<SearchWord, 'written'>): string {
  return openWord(word) + closing;
}

/** Returns the beginning of a word. */
export function openWord({ written }: Pick<SearchWord, 'written'>): string {
  return written.replaceAll('đ', `d${stroke}`);
}
