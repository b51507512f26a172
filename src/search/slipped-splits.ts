import { isOneSlipApart } from './spelling.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Shorter parts than this resemble too many words. */
const leastLetters = 2;

/** Shorter words are no two words with a slip; alone, without other words that have to fit, they have to be longer. */
const leastJoined = { alone: 7, amongOthers: 5 };

/**
 * Returns the ends of the parts of a word that was typed for two, of which one holds a slip, such as “maltong” for “mật
 * ong”. Those with the longer known part come first: it is the surer one.
 */
export function splitWithSlip(
  letters: string,
  vocabulary: Vocabulary,
  isAlone: boolean,
): readonly (readonly number[])[] {
  if (letters.length < leastJoined[isAlone ? 'alone' : 'amongOthers']) return [];
  const isKnown = (part: string): boolean => part.length > 1 && vocabulary.withFolded(part).length > 0;
  const found: { readonly end: number; readonly known: number }[] = [];
  for (let end = 2; end <= letters.length - 2; end += 1) {
    const [first, second] = [letters.slice(0, end), letters.slice(end)];
    if (isKnown(first) && resemblesKnown(second, vocabulary)) found.push({ end, known: first.length });
    if (isKnown(second) && resemblesKnown(first, vocabulary)) found.push({ end, known: second.length });
  }
  return found.toSorted((a, b) => b.known - a.known).map(({ end }) => [end, letters.length]);
}

function resemblesKnown(part: string, vocabulary: Vocabulary): boolean {
  if (part.length < leastLetters) return false;
  return vocabulary.words.some(
    ({ folded }) => Math.abs(folded.length - part.length) < 2 && isOneSlipApart(folded, part),
  );
}
