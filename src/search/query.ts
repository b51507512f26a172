import { writeOut } from './abbreviations.ts';
import { fromKeyboardLeftovers } from './keyboard-leftovers.ts';
import { toSearchWords } from './search-words.ts';
import type { SearchWord } from './search-words.ts';
import { splitWithSlip } from './slipped-splits.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word of a query. */
export interface QueryWord extends SearchWord {
  /** Whether the word may still be going on: only the last one, while nothing was typed after it. */
  readonly open: boolean;
  /** What the keys meant if the Vietnamese keyboard was off. */
  readonly meant: SearchWord | undefined;
}

/** One way to read a query. */
export interface QueryPlan {
  readonly words: readonly QueryWord[];
  /** Whether the reading splits words that were typed as one (`tayninh`). */
  readonly split: boolean;
}

/** Longer queries are sentences; their first words say enough. */
const mostWords = 12;

/** Ways to read a query that are tried. */
const mostPlans = 6;

/** Parts a joined word can have: “bánh tráng phơi sương” has four. */
const mostParts = 6;

/** Returns the words of a query. */
export function parseQuery(query: string): readonly QueryWord[] {
  const words = toSearchWords(query).slice(0, mostWords);
  const ended = /[\s\p{P}]$/u.test(query);
  return words.map((word, at) => ({ ...word, open: !ended && at === words.length - 1, meant: meantBy(word) }));
}

function meantBy(word: SearchWord): SearchWord | undefined {
  const text = fromKeyboardLeftovers(word.written);
  return text === undefined ? undefined : toSearchWords(text)[0];
}

/** A word this long that stands alone may be several even if it is one too: “longan” is a fruit, and Long An. */
const longWord = 6;

/** More words than this do not fit the bit masks of the search. */
const mostWordsOfPlan = 16;

/** How far words are taken apart. */
export interface SplitOptions {
  /** Whether also words that the catalogue has as they are. */
  readonly splitsKnown?: boolean;
  /** Whether a part may hold a slip. */
  readonly withSlips?: boolean;
}

/** Returns the ways to read a query: as typed, with abbreviations written out, and with words taken apart. */
export function toQueryPlans(
  words: readonly QueryWord[],
  vocabulary: Vocabulary,
  { splitsKnown = false, withSlips = false }: SplitOptions = {},
): readonly QueryPlan[] {
  const written = writeOut(words, (word): QueryWord => ({ ...word, open: false, meant: undefined }));
  const splitsAll = splitsKnown || (words.length === 1 && (words[0]?.folded.length ?? 0) >= longWord);
  let plans: QueryPlan[] = [{ words: [], split: false }];
  for (const word of words) {
    const splits =
      !splitsAll && isKnown(word, vocabulary) ? [] : splitWord(word, vocabulary, withSlips, words.length === 1);
    plans = plans
      .flatMap((plan) => [
        { words: [...plan.words, word], split: plan.split },
        ...splits.map((parts) => ({ words: [...plan.words, ...parts], split: true })),
      ])
      .slice(0, mostPlans);
  }
  const all = written === undefined ? plans : [...plans, { words: written, split: false }];
  return all.filter((plan) => plan.words.length <= mostWordsOfPlan);
}

/** Whether the catalogue has the word as it is, apart from marks and habits of spelling. */
function isKnown(word: QueryWord, vocabulary: Vocabulary): boolean {
  return vocabulary.withFolded(word.folded).length > 0 || vocabulary.withLoose(word.loose).length > 0;
}

/** Returns the ways to take a word apart into known words, those with the fewest parts first. */
function splitWord(
  word: QueryWord,
  vocabulary: Vocabulary,
  withSlips: boolean,
  isAlone: boolean,
): readonly (readonly QueryWord[])[] {
  const letters = word.folded;
  if (letters.length < 4) return [];
  let partial: readonly (readonly number[])[] = [[]];
  let found: readonly (readonly number[])[] = [];
  for (let parts = 1; parts <= mostParts; parts += 1) {
    const complete: number[][] = [];
    const longer: number[][] = [];
    for (const ends of partial) {
      const from = ends.at(-1) ?? 0;
      for (let end = from + 1; end <= letters.length; end += 1) {
        const part = letters.slice(from, end);
        // Few words have one letter (“Ô Lâu”), so a word is not taken apart into two of them.
        if (part.length < 2 && !/\d/u.test(part) && hasLetterAlone(letters, ends)) continue;
        const isLast = end === letters.length;
        const fits = vocabulary.withFolded(part).length > 0 || (isLast && word.open && vocabulary.hasPrefix(part));
        if (!fits) continue;
        (isLast ? complete : longer).push([...ends, end]);
      }
    }
    // The fewest parts, and those with one more: “hatmacca” may be hạt macca or hạt mắc ca.
    const isSecond = found.length > 0;
    if (parts > 1) found = [...found, ...complete];
    if (isSecond) break;
    partial = longer.slice(0, 40);
  }
  const ends = withSlips ? [...found.slice(0, mostPlans / 2), ...splitWithSlip(letters, vocabulary, isAlone)] : found;
  return ends.slice(0, mostPlans).map((of) => partsOf(word, of));
}

function hasLetterAlone(letters: string, ends: readonly number[]): boolean {
  return ends.some((end, at) => end - (ends[at - 1] ?? 0) === 1 && !/\d/u.test(letters[end - 1] ?? ''));
}

function partsOf(word: QueryWord, ends: readonly number[]): readonly QueryWord[] {
  // Marks stay with their letters: written and folded forms have equally many letters in NFC.
  const written = Array.from(word.written);
  const keepsMarks = written.length === word.folded.length;
  return ends.flatMap((end, part) => {
    const from = ends[part - 1] ?? 0;
    const text = keepsMarks ? written.slice(from, end).join('') : word.folded.slice(from, end);
    return toSearchWords(text).map((made) => ({
      ...made,
      open: word.open && end === word.folded.length,
      meant: undefined,
    }));
  });
}
