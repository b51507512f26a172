import { closedWord, isPaired, toPair } from './full-text-words.ts';
import type { QueryWord } from './query.ts';
import type { WordList } from './word-list.ts';

/**
 * A word of a query as the full-text index can be asked for it. `at` is its place in the query, `weight` what its posting
 * lists weigh, in thousands of positions.
 */
export type AskedWord = ListedWord | BegunWord | UnlistedWord;

/** The index has the word itself, as typed, as meant with the keyboard off, or in another spelling. */
export interface ListedWord {
  readonly kind: 'listed';
  readonly at: number;
  readonly term: string;
  readonly weight: number;
  readonly word: WrittenWord;
}

/** The index has words that begin like this one, which is still being typed. */
export interface BegunWord {
  readonly kind: 'begun';
  readonly at: number;
  readonly terms: readonly string[];
  readonly weight: number;
}

/** The index does not have the word: only facts can hold it. */
export interface UnlistedWord {
  readonly kind: 'unlisted';
  readonly at: number;
}

type WrittenWord = Pick<QueryWord, 'written' | 'folded'>;

/** Posting lists of rare words come in files of some kilobytes too. */
const leastWeight = 2;

/** A prefix is expanded to so many words at most. */
const mostEndings = 4;

/** Returns the terms of the index that stand for a word. */
export function termsOf(word: AskedWord): readonly string[] {
  switch (word.kind) {
    case 'listed':
      return [word.term];
    case 'begun':
      return word.terms;
    case 'unlisted':
      return [];
  }
}

/** Returns what the posting lists of a word weigh, in thousands of positions. */
export function weightOf(word: AskedWord): number {
  return word.kind === 'unlisted' ? 0 : word.weight;
}

/** Returns what the index has of a word: the word itself, or else, where the word is still open, what begins like it. */
export function toAskedWord(list: WordList, word: QueryWord, at: number): AskedWord {
  const { folded, loose, meant } = word;
  if (list.has(folded)) return toListed(list, word, at);
  if (meant !== undefined && list.has(meant.folded)) return toListed(list, meant, at);
  if (list.has(loose)) return toListed(list, { written: loose, folded: loose }, at);
  return word.open ? toBegunWord(list, word, at) : { kind: 'unlisted', at };
}

/** Returns the words of the index that begin like a word, that word among them, the most common ones only. */
export function toBegunWord(list: WordList, { folded }: WrittenWord, at: number): BegunWord | UnlistedWord {
  const endings = folded.length > 1 ? list.withPrefix(folded).slice(0, mostEndings) : [];
  if (endings.length === 0) return { kind: 'unlisted', at };
  const words = endings.map((ending) => toListed(list, { written: ending, folded: ending }, at));
  return {
    kind: 'begun',
    at,
    terms: words.map(({ term }) => term),
    weight: words.reduce((sum, { weight }) => sum + weight, 0),
  };
}

/** Returns the rarest pairs of neighbours that have all words that have a pair; all other words as they are. */
export function withPairs(list: WordList, asked: readonly AskedWord[]): readonly AskedWord[] {
  const pairs = asked.flatMap((first, place) => {
    const second = asked[place + 1];
    return first.kind === 'listed' && second?.kind === 'listed' ? (pairOf(list, first, second) ?? []) : [];
  });
  const paired = new Set<number>();
  const needed = pairs
    .toSorted((a, b) => a.weight - b.weight)
    .filter(({ at }) => {
      const isNeeded = !paired.has(at) || !paired.has(at + 1);
      paired.add(at).add(at + 1);
      return isNeeded;
    });
  return [...needed, ...asked.filter(({ at }) => !paired.has(at))];
}

function pairOf(list: WordList, first: ListedWord, second: ListedWord): ListedWord | undefined {
  return isPaired(list.thousandsOf(first.word.folded), list.thousandsOf(second.word.folded))
    ? toListed(list, toPair(first.word, second.word), first.at)
    : undefined;
}

function toListed(list: WordList, word: WrittenWord, at: number): ListedWord {
  const thousands = list.thousandsOf(word.folded);
  return { kind: 'listed', at, term: closedWord(word, thousands), weight: Math.max(leastWeight, thousands), word };
}
