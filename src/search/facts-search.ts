import { scoreFacts } from './fact-score.ts';
import type { FactPart, FactScore } from './fact-score.ts';
import type { FactField, FactsIndex, IndexedField } from './facts-index.ts';
import type { QueryPlan, QueryWord } from './query.ts';
import { matchText, toMasks, toTextMasks } from './text-match.ts';
import type { TextMatch } from './text-match.ts';
import { firmFrom, matchWords } from './word-matches.ts';
import type { QueryMatches } from './word-matches.ts';

/** A product whose facts answer a query. */
export interface FactsMatch extends FactScore {
  readonly row: number;
}

/** Which products count as found. */
export type Strictness =
  /** All words as typed. */
  | 'typed'
  /** All words, each with one slip. */
  | 'slips'
  /** As many of the telling words as any product has. */
  | 'closest';

/** Returns the products whose facts answer a plan, best first. */
export function searchFacts(index: FactsIndex, plan: QueryPlan, strictness: Strictness): readonly FactsMatch[] {
  const count = plan.words.length;
  if (count === 0) return [];
  const matches = matchWords(plan.words, index.vocabulary, strictness !== 'typed');
  const masks = toMasks(matches, index.vocabulary.words.length);
  const lookups = index.fields.map((field) => new FieldLookup(field, matches, masks));
  const rowMasks = Uint16Array.from({ length: index.rows }, (_, row) =>
    lookups.reduce((mask, of) => mask | of.maskOf(row), 0),
  );
  const all = 2 ** count - 1;
  const weights = strictness === 'closest' ? tellingWeights(rowMasks, count) : Array.from({ length: count }, () => 1);
  const found: FactsMatch[] = [];
  for (const [row, mask] of rowMasks.entries()) {
    if (strictness === 'closest' ? !isClose(mask, weights) : mask !== all) continue;
    const parts = lookups.flatMap((lookup) => lookup.partOf(row));
    const scored = scoreFacts(parts, weights);
    found.push({ ...scored, score: scored.score - (plan.split ? 0.02 : 0), row });
  }
  return found.toSorted((a, b) => b.score - a.score || a.row - b.row);
}

/** Says for each row which words its facts hold, one bit each; with `exactMarks` only words with the marks typed. */
export function factMasks(index: FactsIndex, words: readonly QueryWord[], exactMarks: boolean): Uint16Array {
  const matches = matchWords(words, index.vocabulary, false);
  const masks = toMasks(matches, index.vocabulary.words.length, exactMarks ? firmFrom : 0);
  const ofRows = new Uint16Array(index.rows);
  for (const field of index.fields) {
    const ofTexts = toTextMasks(field, masks);
    for (let row = 0; row < index.rows; row += 1) {
      ofRows[row] = (ofRows[row] ?? 0) | (ofTexts[field.textOfRow[row] ?? -1] ?? 0);
    }
  }
  return ofRows;
}

/** A rare word says more about what is meant than a common one. The weights have 1 as their average. */
function tellingWeights(rowMasks: Uint16Array, count: number): readonly number[] {
  const weights = Array.from({ length: count }, (_, word) => {
    const rows = rowMasks.reduce((sum, mask) => sum + ((mask >> word) & 1), 0);
    return Math.log(1 + rowMasks.length / Math.max(1, rows));
  });
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => (weight * count) / sum);
}

/** Whether a product has more than half of what the query says. */
function isClose(mask: number, weights: readonly number[]): boolean {
  const has = weights.reduce((sum, weight, word) => sum + ((mask >> word) & 1) * weight, 0);
  return has > weights.length / 2;
}

/** What is named in full was meant, so it counts nearly as much as the name of the product; a province more than a commune. */
const wholeWeights: Readonly<Partial<Record<FactField, number>>> = {
  former: 0.95,
  producer: 0.9,
  otherWords: 0.9,
  place: 0.85,
};

/** The texts of one field under a query. Texts that many products share are judged once. */
class FieldLookup {
  readonly #field: IndexedField;
  readonly #matches: QueryMatches;
  readonly #masks: Uint16Array;
  readonly #textMasks: Uint16Array;
  readonly #known = new Map<number, TextMatch>();

  constructor(field: IndexedField, matches: QueryMatches, masks: Uint16Array) {
    this.#field = field;
    this.#matches = matches;
    this.#masks = masks;
    this.#textMasks = toTextMasks(field, masks);
  }

  maskOf(row: number): number {
    return this.#textMasks[this.#field.textOfRow[row] ?? -1] ?? 0;
  }

  partOf(row: number): readonly FactPart[] {
    const text = this.#field.textOfRow[row] ?? -1;
    if ((this.#textMasks[text] ?? 0) === 0) return [];
    const match = this.#known.get(text) ?? matchText(this.#field, text, this.#matches, this.#masks);
    this.#known.set(text, match);
    const { weight, field } = this.#field;
    const isName = field === 'name' || field === 'translation';
    const isHeading = field === 'set' || field === 'group';
    return [{ weight, wholeWeight: wholeWeights[field], isName, isHeading, isKind: field === 'otherWords', match }];
  }
}
