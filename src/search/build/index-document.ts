import { closedWord, decisionWord, emptyPlace } from '../full-text-words.ts';
import type { SearchRecord } from '../search-record.ts';
import { toSearchWords } from '../search-words.ts';
import type { SearchWord } from '../search-words.ts';
import { blocksFor, packBlocks, rowsPerPage, wordsPerBlock } from '../text-layout.ts';
import type { WordFile } from '../word-list.ts';

/**
 * What Pagefind indexes: what pages say beyond their facts, which are looked up in memory. It is never shown, so words
 * stand in the form in which queries ask for them.
 */

/** Returns the texts of the pages of the index, each the text of many rows. */
export function* toIndexPages(records: readonly SearchRecord[]): Generator<string> {
  for (let first = 0; first < records.length; first += rowsPerPage) {
    yield records.slice(first, first + rowsPerPage).flatMap(toBlocks).join(' ');
  }
}

/** Returns the words of a row and after them empty places, as far as its last block goes. */
function toBlocks(record: SearchRecord): readonly string[] {
  const words = toPlacedWords(record).map((word) => (word === undefined ? emptyPlace : closedWord(word)));
  const places = blocksFor(words.length) * wordsPerBlock;
  return [...words, ...Array.from({ length: places - words.length }, () => emptyPlace)];
}

/** Returns what has to be known of the index before it is asked, without the build. */
export function toIndexWords(records: readonly SearchRecord[]): Omit<WordFile, 'build'> {
  const counts = new Map<string, number>();
  const lengths = records.map((record) => {
    const words = toPlacedWords(record);
    for (const word of words) if (word !== undefined) counts.set(word.folded, (counts.get(word.folded) ?? 0) + 1);
    return words.length;
  });
  const words = [...counts.keys()].toSorted();
  const thousands = words.map((word) => [word, Math.round((counts.get(word) ?? 0) / 1000)] as const);
  return {
    words: words.join(' '),
    common: Object.fromEntries(thousands.filter(([, count]) => count > 1)),
    blocks: packBlocks(lengths),
  };
}

/**
 * Returns the words of a row in order, with nothing between parts that are not neighbours: what is written, numbers of
 * decisions (see `decisionWord`), and the other spellings that habit gives to words.
 */
function toPlacedWords({ body, numbers }: SearchRecord): readonly (SearchWord | undefined)[] {
  const parts = [body, ...numbers].map(toSearchWords).filter((part) => part.length > 0);
  const decisions = numbers.flatMap((number) => toSearchWords(decisionWord(toSearchWords(number)) ?? ''));
  const loose = new Set(parts.flat().flatMap((word) => (word.loose === word.folded ? [] : word.loose)));
  const others = [...decisions, ...[...loose].flatMap(toSearchWords)].map((word) => [word]);
  return [...parts, ...others].flatMap((part, at): (SearchWord | undefined)[] =>
    at === 0 ? [...part] : [undefined, ...part],
  );
}
