import type { TextMatch } from './text-match.ts';
import { firmFrom, otherMarks, repairedBelow } from './word-matches.ts';

/** A text of a product that answers words of a query. */
export interface FactPart {
  readonly weight: number;
  /** The weight where the query holds a whole name of it, such as a province’s. */
  readonly wholeWeight?: number | undefined;
  readonly isName: boolean;
  /** Whether the text is a heading under which many different products stand, such as a set. */
  readonly isHeading: boolean;
  /** Whether the text says in other words what kind of thing the product is. */
  readonly isKind: boolean;
  readonly match: TextMatch;
}

/** How well the facts of a product answer a query. */
export interface FactScore {
  /** Higher is better; about 1 for a name asked for in full. */
  readonly score: number;
  /** Words that were taken for others because of a slip. */
  readonly repaired: number;
  /** Whether a word is answered by a heading only. */
  readonly byHeading: boolean;
  /** Whether one fact (one name, one producer, one place) holds all words next to each other. */
  readonly together: boolean;
  /**
   * Whether the words make sense as they stand in the facts: all in one fact, or each in the name, or next to its
   * neighbour in the query. Otherwise it may be by chance that a product has them all.
   */
  readonly coherent: boolean;
}

/** What two neighbours in the query are worth when they are neighbours in the fact, compared with a word. */
const pairValue = 0.9;

const repairedCost = 0.1;

/** A kind of thing named in full was meant: rice before rice noodles. */
const kindValue = 0.02;

/** Settles between products that are equal otherwise. */
const beginningValue = 0.02;

/**
 * Returns the score of a product. Each word of the query is read as one of the facts so that the reading as a whole is
 * worth most: words in telling facts count more, and words that follow each other in the same fact count more still.
 * `wordWeights` are the shares of the words in the meaning of the query; their average is 1.
 */
export function scoreFacts(found: readonly FactPart[], wordWeights: readonly number[]): FactScore {
  const parts = found.map((part) => ({ ...part, weight: weightOf(part) }));
  const count = wordWeights.length;
  let best = new Float64Array(parts.length);
  let repaired = 0;
  let byHeading = false;
  let coherent = true;
  for (let word = 0; word < count; word += 1) {
    const weight = wordWeights[word] ?? 1;
    const highest = best.reduce((a, b) => Math.max(a, b), 0);
    const next = new Float64Array(parts.length);
    let value = 0;
    let ofProduct = 0;
    for (const [at, part] of parts.entries()) {
      const own = part.match.values[word] ?? 0;
      const isPair = (part.match.pairs & (1 << word)) !== 0;
      const stay = (best[at] ?? 0) + (isPair ? pairValue * part.weight * weight : 0);
      next[at] = Math.max(highest, stay) + own * part.weight * weight;
      value = Math.max(value, own);
      if (!part.isHeading) ofProduct = Math.max(ofProduct, own);
    }
    coherent &&= parts.some(({ isKind, isName, match }) => {
      const pairs = match.pairs | (match.pairs >> 1);
      const together = isName || isKind || match.full || (pairs & (1 << word)) !== 0;
      return together && (match.values[word] ?? 0) >= firmFrom;
    });
    if (value > 0 && value < repairedBelow) repaired += 1;
    if (value > 0 && ofProduct === 0) byHeading = true;
    best = next;
  }
  const reading = best.reduce((a, b) => Math.max(a, b), 0) / (count + pairValue * (count - 1));
  const allPairs = 2 ** count - 2;
  const shape = parts.reduce((best, part) => Math.max(best, shapeOf(part, count)), 0);
  const beginning = parts.some(beginsAsAsked) ? beginningValue : 0;
  const together = parts.some(({ match }) => match.full && match.pairs === allPairs);
  const kind = parts.some(({ isKind, match }) => isKind && match.anyWhole) ? kindValue : 0;
  return {
    score: reading + shape + beginning + kind - repairedCost * repaired,
    repaired,
    byHeading,
    together,
    coherent,
  };
}

function weightOf({ weight, wholeWeight, match }: FactPart): number {
  return match.whole ? Math.max(weight, wholeWeight ?? 0) : weight;
}

/** Of facts that hold equally many words, the one is meant that says little else. Other marks than typed are no such fact. */
function shapeOf({ weight, isName, match }: FactPart, count: number): number {
  const isFull = match.full && !match.values.some((value) => value === otherMarks);
  if (isFull) return weight * (0.05 + 0.2 * match.coverage) * orderShare(match.pairs, count);
  return isName ? 0.05 * match.coverage : 0;
}

/** Whether a name begins with what was asked, or asks for the first name of something else in full. */
function beginsAsAsked({ isName, match }: FactPart): boolean {
  return isName ? match.full && match.begins : match.firstWhole;
}

/** Words in another order may be there by chance: “Nước mắm Nam Quang” does not say that it is of Quảng Nam. */
function orderShare(pairs: number, count: number): number {
  if (count < 2) return 1;
  let kept = 0;
  for (let word = 1; word < count; word += 1) kept += (pairs >> word) & 1;
  return 0.5 + (0.5 * kept) / (count - 1);
}
