import type { FactsIndex } from './facts-index.ts';
import type { QueryPlan } from './query.ts';
import { toSearchWords } from './search-words.ts';
import { matchWords, repairedBelow } from './word-matches.ts';

/** A part of a text: plain, or a word that the query asked for. */
export type TextPart = string | { readonly marked: string };

/** Returns the parts of a text. */
export type MarkText = (text: string) => readonly TextPart[];

/** Marks nothing. */
export const markNothing: MarkText = (text) => [text];

/** Returns a function that marks the words a plan found. */
export function toMarker(index: FactsIndex, plan: QueryPlan, near: boolean): MarkText {
  const found = new Set<string>();
  for (const matches of matchWords(plan.words, index.vocabulary, near).ofWords) {
    // A word that stands in the catalogue as it was typed was not meant to be another one.
    const least = Math.max(0, ...matches.values()) < repairedBelow ? 0 : repairedBelow;
    for (const [id, value] of matches) if (value >= least) found.add(index.vocabulary.words[id]?.written ?? '');
  }
  return (text) => {
    const parts: TextPart[] = [];
    for (const [piece] of text.matchAll(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu)) {
      const [word] = toSearchWords(piece);
      const before = parts.at(-1);
      if (word !== undefined && found.has(word.written)) parts.push({ marked: piece });
      else if (typeof before === 'string') parts[parts.length - 1] = before + piece;
      else parts.push(piece);
    }
    return parts;
  };
}
