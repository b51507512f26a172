import type { FactsIndex } from './facts-index.ts';
import { nearestNames, nearestWords } from './nearest.ts';
import { toSearchWords } from './search-words.ts';
import { searchInMemory } from './text-search.ts';

/** Another query that finds something where the one asked finds nothing. */
export interface Suggestion {
  readonly query: string;
  readonly count: number;
}

/** Words tried in the place of one that the catalogue does not have, and names tried in the place of the query. */
const mostWords = 3;
const mostNames = 3;

/**
 * Returns queries near to one that found nothing: with a word in its nearest spelling, the names that look most like it,
 * and the query without one of its words. Only those that find something; `countOf` says how many of the rows found fit
 * what else is asked for.
 */
export function suggestQueries(
  index: FactsIndex,
  names: readonly string[],
  query: string,
  countOf: (rows: readonly number[]) => number,
  most: number,
): readonly Suggestion[] {
  const asked = toSearchWords(query);
  const same = asked.map(({ written }) => written).join(' ');
  const near = [...respelled(index, query), ...nearestNames(query, names, mostNames)];
  const suggestions: Suggestion[] = [];
  for (const candidates of [near, shorter(query)]) {
    const found = [...new Set(candidates)]
      .filter((text) => text !== same && !suggestions.some((other) => other.query === text))
      .map((text) => ({ query: text, answer: searchInMemory(index, text) }))
      .filter(({ answer }) => !answer.near)
      .map(({ query: text, answer }) => ({ query: text, count: countOf(answer.rows) }))
      .filter(({ count }) => count > 0);
    suggestions.push(...(candidates === near ? found : found.toSorted((a, b) => b.count - a.count)));
  }
  return suggestions.slice(0, most);
}

/** The query with each word that the catalogue does not have in the spellings that come nearest. */
function respelled({ vocabulary }: FactsIndex, query: string): readonly string[] {
  const words = toSearchWords(query);
  return words.flatMap(({ folded }, at) => {
    if (vocabulary.withFolded(folded).length > 0) return [];
    const nearest = nearestWords(folded, vocabulary, mostWords);
    return nearest.map((near) => words.map(({ written }, place) => (place === at ? near : written)).join(' '));
  });
}

/** The query without each of its words. */
function shorter(query: string): readonly string[] {
  const words = toSearchWords(query);
  if (words.length < 2) return [];
  return words.map((_, left) =>
    words
      .filter((_word, at) => at !== left)
      .map(({ written }) => written)
      .join(' '),
  );
}
