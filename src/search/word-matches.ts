import type { QueryWord } from './query.ts';
import { hasMarks } from './search-words.ts';
import type { SearchWord } from './search-words.ts';
import { isOneSlipApart } from './spelling.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How well words of the catalogue answer a word of a query: 1 is the same word, marks included. */
export type WordMatches = ReadonlyMap<number, number>;

/** Values between 0 and 1, best first. Only their order and rough distance matter. */
const quality = {
  same: 1,
  /** Typed without marks, found with marks. */
  unmarked: 0.97,
  /** Meant as typed with the keyboard off. */
  leftover: 0.92,
  /** Two words typed for one, or the other way round. */
  joined: 0.9,
  /** Other marks than those typed. */
  otherMarks: 0.6,
  habit: 0.58,
  /** The typed part is all of the word; less for each missing letter. */
  prefix: 0.88,
  slip: 0.45,
} as const;

/** The value of a word with other marks than those typed, as a list of matches keeps it. */
export const otherMarks = Math.fround(quality.otherMarks);

/** A match from here on is the word that was typed, marks included, or one that begins with it. */
export const firmFrom = 0.65;

/** A match from here on is the word itself, not one that goes on from what was typed. */
const typedFrom = quality.joined;

/** A match below this was repaired: the word is not what was typed, nor does it begin like it. */
export const repairedBelow = 0.5;

/** The words that answer a query. */
export interface QueryMatches {
  readonly ofWords: readonly WordMatches[];
  /** Words of the catalogue that stand for two neighbours of the query at once. */
  readonly joined: ReadonlySet<number>;
}

/** Returns the words that answer each word of a query; `withSlips` allows one slip a word. */
export function matchWords(words: readonly QueryWord[], vocabulary: Vocabulary, withSlips: boolean): QueryMatches {
  const joined = new Set(
    words.flatMap((word, at) => vocabulary.withFolded(word.folded + (words[at + 1]?.folded ?? ' '))),
  );
  const ofWords = words.map((word, at) => {
    const matches = new Map<number, number>();
    const offer: Offer = (ids, value) => {
      for (const id of ids) matches.set(id, Math.max(matches.get(id) ?? 0, value(id)));
    };
    if (withSlips) offerSlips(word, vocabulary, offer);
    offer(vocabulary.withLoose(word.loose), () => quality.habit);
    offer(vocabulary.withFolded(word.folded), (id) => folded(word, vocabulary.words[id]));
    const { meant } = word;
    if (meant !== undefined && vocabulary.withFolded(word.folded).length === 0) {
      offer(vocabulary.withFolded(meant.folded), (id) => quality.leftover * folded(meant, vocabulary.words[id]));
    }
    for (const both of [word.folded + (words[at + 1]?.folded ?? ' '), (words[at - 1]?.folded ?? ' ') + word.folded]) {
      offer(vocabulary.withFolded(both), () => quality.joined);
    }
    if (word.open) offerLonger(word, vocabulary, offer);
    return matches;
  });
  if (withSlips) dropSlipsOfFirmWords(ofWords);
  return { ofWords, joined };
}

/** A word that is one of those typed is no slip of another: in “đắk lắk”, Đắk does not stand for both. */
function dropSlipsOfFirmWords(ofWords: readonly Map<number, number>[]): void {
  for (const matches of ofWords) {
    for (const [id, value] of matches) {
      if (value < repairedBelow && ofWords.some((others) => (others.get(id) ?? 0) >= typedFrom)) matches.delete(id);
    }
  }
}

type Offer = (ids: readonly number[], value: (id: number) => number) => void;

function folded(typed: SearchWord, found: SearchWord | undefined): number {
  if (found?.written === typed.written) return quality.same;
  return hasMarks(typed) ? quality.otherMarks : quality.unmarked;
}

/** Words that go on from what was typed. Marks that were typed count: “trà” does not go on to “trang”. */
function offerLonger(word: QueryWord, vocabulary: Vocabulary, offer: Offer): void {
  const marked = hasMarks(word);
  // What is a whole word already goes on less often.
  const most = vocabulary.withFolded(word.folded).length > 0 ? quality.prefix * 0.88 : quality.prefix;
  for (const [id, candidate] of vocabulary.words.entries()) {
    const begins = marked ? candidate.written.startsWith(word.written) : candidate.folded.startsWith(word.folded);
    if (!begins || candidate.folded.length === word.folded.length) continue;
    const share = word.folded.length / candidate.folded.length;
    offer([id], () => most * (0.9 + 0.1 * share));
  }
}

function offerSlips(word: QueryWord, vocabulary: Vocabulary, offer: Offer): void {
  if (word.folded.length < 2) return;
  for (const [id, candidate] of vocabulary.words.entries()) {
    if (Math.abs(candidate.folded.length - word.folded.length) > 1) continue;
    if (isOneSlipApart(word.folded, candidate.folded)) offer([id], () => slipValue(word, candidate));
  }
  offer(vocabulary.withSound(word.folded), () => quality.slip);
}

/** A slip in a short word says less, and few people miss the first letter. */
function slipValue(word: QueryWord, candidate: SearchWord): number {
  const short = Math.min(word.folded.length, candidate.folded.length) < 3 ? 0.15 : 0;
  const first = candidate.folded.startsWith(word.folded.slice(0, 1)) ? 0 : 0.04;
  const marks = candidate.written.startsWith(word.written.slice(0, 2)) ? 0.02 : 0;
  return quality.slip - short - first + marks;
}
