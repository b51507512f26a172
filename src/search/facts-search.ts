import type { FactsIndex, IndexedField } from './facts-index.ts';
import type { QueryPlan } from './query.ts';
import { matchWords, repairedBelow } from './word-matches.ts';
import type { WordMatches } from './word-matches.ts';

/** A product whose facts hold all words of a query. */
export interface FactsMatch {
  readonly row: number;
  /** Higher is better; comparable between the plans of one query only. */
  readonly score: number;
  /** Words that were taken for others because of a slip. */
  readonly repaired: number;
  /** Whether one fact (one name, one producer, one place) holds all words next to each other. */
  readonly together: boolean;
}

/** What one text has of the words of a query. */
interface TextMatch {
  /** Best match of each word, 0 where the text has none. */
  readonly values: Float32Array;
  /** Neighbouring words of the query that are neighbours in the text too. */
  readonly pairs: number;
  /** Share of the text's own words that the query asked for. */
  readonly coverage: number;
  readonly full: boolean;
}

/** Returns the products whose facts hold all words of a plan, best first. */
export function searchFacts(index: FactsIndex, plan: QueryPlan, withSlips: boolean): readonly FactsMatch[] {
  const count = plan.words.length;
  if (count === 0) return [];
  const matches = matchWords(plan.words, index.vocabulary, withSlips);
  const masks = toMasks(matches, index.vocabulary.words.length);
  const all = 2 ** count - 1;
  const fields = index.fields.map((field) => ({
    field,
    masks: textMasks(field, masks),
    known: new Map<number, TextMatch>(),
  }));
  const found: FactsMatch[] = [];
  for (let row = 0; row < index.rows; row += 1) {
    let mask = 0;
    for (const { field, masks: ofTexts } of fields) mask |= ofTexts[field.textOfRow[row] ?? -1] ?? 0;
    if (mask !== all) continue;
    const parts: { field: IndexedField; match: TextMatch }[] = [];
    for (const { field, masks: ofTexts, known } of fields) {
      const text = field.textOfRow[row] ?? -1;
      if ((ofTexts[text] ?? 0) === 0) continue;
      const match = known.get(text) ?? matchText(field, text, matches, masks);
      known.set(text, match);
      parts.push({ field, match });
    }
    found.push(judge(row, count, parts, plan.split));
  }
  return found.toSorted((a, b) => b.score - a.score || a.row - b.row);
}

/** For each word of the catalogue, which words of the query it answers, one bit each. */
function toMasks(matches: readonly WordMatches[], words: number): Uint16Array {
  const masks = new Uint16Array(words);
  for (const [at, ids] of matches.entries()) {
    for (const id of ids.keys()) masks[id] = (masks[id] ?? 0) | (1 << at);
  }
  return masks;
}

function textMasks({ words, starts }: IndexedField, masks: Uint16Array): Uint16Array {
  const ofTexts = new Uint16Array(starts.length - 1);
  for (let text = 0; text < ofTexts.length; text += 1) {
    let mask = 0;
    for (let at = starts[text] ?? 0; at < (starts[text + 1] ?? 0); at += 1) mask |= masks[words[at] ?? -1] ?? 0;
    ofTexts[text] = mask;
  }
  return ofTexts;
}

function matchText(field: IndexedField, text: number, matches: readonly WordMatches[], masks: Uint16Array): TextMatch {
  const values = new Float32Array(matches.length);
  const start = field.starts[text] ?? 0;
  const end = field.starts[text + 1] ?? 0;
  const own = field.ownWords[text] ?? 0;
  let pairs = 0;
  let asked = 0;
  let before = 0;
  for (let at = start; at < end; at += 1) {
    const id = field.words[at] ?? -1;
    const mask = masks[id] ?? 0;
    if (mask !== 0 && at < start + own) asked += 1;
    for (const [word, ids] of matches.entries()) {
      const value = ids.get(id) ?? 0;
      if (value > (values[word] ?? 0)) values[word] = value;
    }
    // A pair is a word whose neighbour before it answers the word before; one joined word answers both.
    pairs |= ((before | mask) << 1) & mask;
    before = mask;
  }
  return {
    values,
    pairs: bitCount(pairs & ~1),
    coverage: own === 0 ? 0 : asked / own,
    full: values.every((value) => value > 0),
  };
}

function bitCount(bits: number): number {
  let rest = bits;
  let count = 0;
  while (rest !== 0) {
    rest &= rest - 1;
    count += 1;
  }
  return count;
}

/**
 * Puts a number on a match. Three things make a product likely to be the one that is meant: the words stand in telling
 * facts, they stand together in one fact, and that fact says little else.
 */
function judge(
  row: number,
  count: number,
  parts: readonly { readonly field: IndexedField; readonly match: TextMatch }[],
  split: boolean,
): FactsMatch {
  let words = 0;
  let repaired = 0;
  for (let word = 0; word < count; word += 1) {
    let best = 0;
    let bestValue = 0;
    for (const { field, match } of parts) {
      const value = match.values[word] ?? 0;
      best = Math.max(best, value * field.weight);
      bestValue = Math.max(bestValue, value);
    }
    words += best;
    if (bestValue < repairedBelow) repaired += 1;
  }
  const neighbours = Math.max(1, count - 1);
  let together = 0;
  let isTogether = false;
  for (const { field, match } of parts) {
    const pairs = count === 1 ? 0.5 : match.pairs / neighbours;
    const value =
      field.weight * (0.4 * pairs + (match.full ? 0.3 : 0) + 0.25 * match.coverage * (match.full ? 1 : 0.4));
    together = Math.max(together, value);
    isTogether ||= match.full && match.pairs === count - 1;
  }
  const score = words / count + together - 0.12 * repaired - (split ? 0.02 : 0);
  return { row, score, repaired, together: isTogether };
}
