/** What the full text of the pages says. */
export interface FullTextAnswer {
  /** Rows whose pages hold all words, best first. */
  readonly rows: readonly number[];
  /** Those of them whose pages hold the words next to each other and in this order. */
  readonly phrases: ReadonlySet<number>;
  /** Whether all words were looked up; texts of a partial answer may lack those that were not. */
  readonly completeness: 'complete' | 'partial';
}

/** The answer where no text holds the words. */
export const noTexts: FullTextAnswer = { rows: [], phrases: new Set(), completeness: 'complete' };

/** The texts that hold words that were all looked up. */
export type FoundTexts = Pick<FullTextAnswer, 'rows' | 'phrases'>;

/** A word of a query, and where texts hold it. */
export interface PlacedWord {
  /** Its place in the query. */
  readonly at: number;
  /** In order, counted through all texts. */
  readonly places: readonly number[];
}

/** Says about the facts of a row which words of the query they hold, one bit each. */
export type FactMasks = Uint16Array;

/**
 * Returns the rows that hold all the words, in their text or in their facts, and at least one of them in the text. Where
 * texts hold the words in this order, those that hold them scattered say nothing more. Words of the query that were not
 * looked up leave a gap, which the words around them keep.
 */
export function findTexts(
  words: readonly PlacedWord[],
  rowOf: (place: number) => number,
  facts: FactMasks = new Uint16Array(),
): FoundTexts {
  const phrases = findPhrases(words, rowOf);
  if (phrases.size > 0 && words.length > 1) return { rows: [...phrases], phrases };
  const rows = rowsWithAll(words, rowOf, facts);
  return { rows, phrases: new Set(words.length === 1 ? rows : []) };
}

/** Returns the rows whose texts hold the words in this order, one after the other. */
export function findPhrases(words: readonly PlacedWord[], rowOf: (place: number) => number): ReadonlySet<number> {
  const [first, ...rest] = words.map(({ at, places }) => places.map((place) => place - at));
  const starts = rest.reduce<readonly number[]>((left, places) => inBoth(left, places), first ?? []);
  return new Set(starts.map((start) => rowOf(Math.max(0, start + (words[0]?.at ?? 0)))));
}

/** Returns the numbers that two lists share; both are in order. */
function inBoth(some: readonly number[], others: readonly number[]): readonly number[] {
  let at = 0;
  return some.filter((number) => {
    while (at < others.length && (others[at] ?? 0) < number) at += 1;
    return others[at] === number;
  });
}

/** Rows in which more of the words are neighbours, as they are in the query, come first. */
function rowsWithAll(
  words: readonly PlacedWord[],
  rowOf: (place: number) => number,
  facts: FactMasks,
): readonly number[] {
  const asked = words.reduce((mask, { at }) => mask | (1 << at), 0);
  const inTexts = new Map<number, number>();
  for (const { at, places } of words) {
    for (const place of places) {
      const row = rowOf(place);
      inTexts.set(row, (inTexts.get(row) ?? 0) | (1 << at));
    }
  }
  const pairs = pairsOfRows(words, rowOf);
  return [...inTexts]
    .filter(([row, mask]) => ((mask | (facts[row] ?? 0)) & asked) === asked)
    .map(([row]) => ({ row, pairs: pairs.get(row) ?? 0 }))
    .toSorted((a, b) => b.pairs - a.pairs || a.row - b.row)
    .map(({ row }) => row);
}

function pairsOfRows(words: readonly PlacedWord[], rowOf: (place: number) => number): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const inOrder = words.toSorted((a, b) => a.at - b.at);
  for (const [index, word] of inOrder.entries()) {
    const before = inOrder[index - 1];
    if (before === undefined) continue;
    const starts = before.places.map((place) => place + word.at - before.at);
    for (const row of new Set(inBoth(starts, word.places).map(rowOf))) pairs.set(row, (pairs.get(row) ?? 0) + 1);
  }
  return pairs;
}
