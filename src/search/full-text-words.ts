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

/** A word that stands so many thousand times in the texts is common. */
const commonFrom = 1;

/** One that stands so many thousand times is seldom worth loading. */
const heavyFrom = 8;

/** Whether a word that stands so many thousand times in the texts is common. */
export function isCommon(thousands: number): boolean {
  return thousands >= commonFrom;
}

/**
 * Whether two neighbours that stand so many thousand times have a word of their own: what a heavy word says together with
 * another common one is mostly rare, and loaded much sooner than all places where it stands.
 */
export function isPaired(first: number, second: number): boolean {
  return isCommon(first) && isCommon(second) && Math.max(first, second) >= heavyFrom;
}

/**
 * Returns a word as the index has it. Files of the index hold neighbours in the alphabet, so common words are opened too:
 * they go to its end, and no rare word has to be loaded together with one.
 */
export function closedWord({ written }: Pick<SearchWord, 'written'>, thousands = 0): string {
  return (isCommon(thousands) ? closing : '') + written.replaceAll('đ', `d${stroke}`) + closing;
}

/** Returns two neighbours as one word. It does not begin as any word does: that one would be loaded with it. */
export function toPair<Word extends Pick<SearchWord, 'written' | 'folded'>>(
  first: Word,
  second: Word,
): Pick<SearchWord, 'written' | 'folded'> {
  return {
    written: closing + closing + first.written + closing + second.written,
    folded: `${first.folded} ${second.folded}`,
  };
}

/**
 * Stands in texts of the index where words are no neighbours, and where nothing stands. It counts as a place, but cannot
 * be asked for, so it costs nothing.
 */
export const emptyPlace = '·';

/**
 * A word that cannot be asked for either, but is one to Pagefind. It keeps a page in the index that holds no other word:
 * Pagefind leaves such pages out, and writes no index at all where no page is left.
 */
export const unaskableWord = closing;

const beforeDecision = '000';

/** Returns a word as it stands in the list of words: numbers of decisions only once, as numbers. */
export function listedWord(folded: string): string {
  return folded.startsWith(beforeDecision) ? folded.slice(beforeDecision.length) : folded;
}

/**
 * Returns the word by which the number of a decision is found: `2361/QĐ-BNNMT` → `0002361`. The number alone may count
 * hectares or households. It has digits only, since Pagefind takes words apart where digits meet letters.
 */
export function decisionWord(words: readonly Pick<SearchWord, 'folded'>[]): string | undefined {
  const number = words.find(({ folded }) => /^\d+$/u.test(folded));
  const isDecision = words.some(({ folded }) => folded === 'qd');
  return number !== undefined && isDecision ? beforeDecision + number.folded : undefined;
}
