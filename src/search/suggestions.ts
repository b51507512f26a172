import type { FactsIndex } from './facts-index.ts';
import { toSearchWords } from './search-words.ts';
import { searchInMemory } from './text-search.ts';

/** A shorter query that finds something where the whole one finds nothing. */
export interface Suggestion {
  readonly query: string;
  readonly count: number;
}

/**
 * Returns the query without each of its words, as far as that finds something; what finds most comes first. `countOf`
 * says how many of the rows found fit what else is asked for.
 */
export function suggestShorter(
  index: FactsIndex,
  query: string,
  countOf: (rows: readonly number[]) => number,
  most: number,
): readonly Suggestion[] {
  const words = toSearchWords(query);
  if (words.length < 2) return [];
  const shorter = words.map((_, left) =>
    words
      .filter((_word, at) => at !== left)
      .map(({ written }) => written)
      .join(' '),
  );
  return [...new Set(shorter)]
    .map((text) => ({ query: text, answer: searchInMemory(index, text) }))
    .filter(({ answer }) => !answer.near)
    .map(({ query: text, answer }) => ({ query: text, count: countOf(answer.rows) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, most);
}
