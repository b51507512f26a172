import {
  closedWord,
  decisionWord,
  emptyPlace,
  isCommon,
  isPaired,
  listedWord,
  toPair,
  unaskableWord,
} from '../search/full-text-words.ts';
import type { SearchRecord } from '../search/search-record.ts';
import { toSearchWords } from '../search/search-words.ts';
import type { SearchWord } from '../search/search-words.ts';
import { blocksFor, packBlocks, rowsPerPage, wordsPerBlock } from '../search/text-layout.ts';
import type { WordFile } from '../search/word-list.ts';

/**
 * What Pagefind indexes: what pages say beyond their facts, which are looked up in memory. It is never shown, so words
 * stand in the form in which queries ask for them.
 */

/** The full-text index of a language as it is handed to Pagefind, and what browsers know of it beforehand. */
export interface TextIndexParts {
  /**
   * The texts of the pages of the index, each the text of many rows: first those with the words, then as many with the
   * pairs of common words (see `isPaired`), each in the place of its first word. They are made as they are asked for, once:
   * together they are large.
   */
  readonly pages: Iterable<string>;
  readonly words: Pick<WordFile, 'words' | 'common' | 'blocks'>;
}

/** Returns the index of the texts of all products, in the order of the records. */
export function toTextIndex(records: readonly SearchRecord[]): TextIndexParts {
  const rows = records.map(toPlacedWords);
  const counts = new Map<string, number>();
  for (const row of rows) countWords(row, counts);
  const known: KnownPairs = new Map();
  const pairs = rows.map((row) => toPairs(row, counts, known));
  const hasPairs = pairs.some((row) => row.some((pair) => pair !== undefined));
  for (const row of pairs) countWords(row, counts);
  return { pages: toPages(hasPairs ? [rows, pairs] : [rows], counts), words: toWords(rows, counts) };
}

function* toPages(layers: readonly (readonly Row[])[], counts: WordCounts): Generator<string> {
  // Words come again and again as the same objects, and to close one is slow.
  const forms = new Map<IndexedWord | undefined, string>([[undefined, emptyPlace]]);
  const formOf = (word: IndexedWord | undefined): string => {
    const form = forms.get(word) ?? (word === undefined ? emptyPlace : closedWord(word, thousandsOf(word, counts)));
    forms.set(word, form);
    return form;
  };
  let page = 0;
  for (const rows of layers) {
    // A catalogue without products has a page too: browsers open its index as any other.
    for (let first = 0; first === 0 || first < rows.length; first += rowsPerPage) {
      const ofPage = first < rows.length ? rows.slice(first, first + rowsPerPage) : [[]];
      const places = ofPage.flatMap((row) => toBlocks(row.map(formOf)));
      const hasWords = ofPage.some((row) => row.some((word) => word !== undefined));
      // The last place is empty. It tells pages apart that hold nothing else: Pagefind would take them for one.
      page += 1;
      places[places.length - 1] = (hasWords ? emptyPlace : unaskableWord).repeat(page);
      yield places.join(' ');
    }
  }
}

type IndexedWord = Pick<SearchWord, 'written' | 'folded'>;

/** Returns the words of a row and after them empty places, as far as its last block goes. */
function toBlocks(words: readonly string[]): readonly string[] {
  const places = blocksFor(words.length) * wordsPerBlock;
  return [...words, ...Array.from({ length: places - words.length }, () => emptyPlace)];
}

function toWords(rows: readonly Row[], counts: WordCounts): TextIndexParts['words'] {
  const all = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const common = all.map(([word, count]) => [word, toThousands(count)] as const).filter(([, of]) => isCommon(of));
  return {
    words: [...new Set(all.flatMap(([word]) => (word.includes(' ') ? [] : listedWord(word))))].toSorted().join(' '),
    common: Object.fromEntries(common),
    blocks: packBlocks(rows.map((row) => row.length)),
  };
}

/** The words of a row, each in its place. */
type Row = readonly (IndexedWord | undefined)[];

/** How often words stand in the texts, whatever their marks, and how often pairs do. */
type WordCounts = ReadonlyMap<string, number>;

function countWords(row: Row, counts: Map<string, number>): void {
  for (const word of row) if (word !== undefined) counts.set(word.folded, (counts.get(word.folded) ?? 0) + 1);
}

function toThousands(count: number): number {
  return Math.floor(count / 1000);
}

function thousandsOf({ folded }: IndexedWord, counts: WordCounts): number {
  return toThousands(counts.get(folded) ?? 0);
}

/** Pairs by their words: as many stand in the texts as there are words, but only a tenth of them are different. */
type KnownPairs = Map<IndexedWord, Map<IndexedWord, IndexedWord>>;

/** Returns the pairs that words make with the word after them, each in the place of its first word. */
function toPairs(row: Row, counts: WordCounts, known: KnownPairs): Row {
  return row.map((word, at) => {
    const next = row[at + 1];
    if (word === undefined || next === undefined) return undefined;
    return isPaired(thousandsOf(word, counts), thousandsOf(next, counts)) ? pairOf(word, next, known) : undefined;
  });
}

function pairOf(first: IndexedWord, second: IndexedWord, known: KnownPairs): IndexedWord {
  const withFirst = known.get(first) ?? new Map<IndexedWord, IndexedWord>();
  const pair = withFirst.get(second) ?? toPair(first, second);
  known.set(first, withFirst.set(second, pair));
  return pair;
}

/**
 * Returns the words of a row in order, with nothing between parts that are not neighbours: what is written, numbers of
 * decisions (see `decisionWord`), and the other spellings that habit gives to words.
 */
function toPlacedWords({ body, numbers }: SearchRecord): Row {
  const parts = [body, ...numbers].map(toSearchWords).filter((part) => part.length > 0);
  const decisions = numbers.flatMap((number) => toSearchWords(decisionWord(toSearchWords(number)) ?? ''));
  const loose = new Set(parts.flat().flatMap((word) => (word.loose === word.folded ? [] : word.loose)));
  const others = [...decisions, ...[...loose].flatMap(toSearchWords)].map((word) => [word]);
  return [...parts, ...others].flatMap((part, at): (SearchWord | undefined)[] =>
    at === 0 ? [...part] : [undefined, ...part],
  );
}
