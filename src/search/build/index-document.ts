import { closedWord, commonFrom, decisionWord, emptyPlace } from '../full-text-words.ts';
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
  const counts = countWords(records);
  const toForm = (word: SearchWord | undefined): string =>
    word === undefined ? emptyPlace : closedWord(word, (counts.get(word.folded) ?? 0) >= commonFrom);
  for (let first = 0; first < records.length; first += rowsPerPage) {
    const rows = records.slice(first, first + rowsPerPage);
    yield rows.flatMap((record) => toBlocks(toPlacedWords(record).map(toForm))).join(' ');
  }
}

/** Returns the words of a row and after them empty places, as far as its last block goes. */
function toBlocks(words: readonly string[]): readonly string[] {
  const places = blocksFor(words.length) * wordsPerBlock;
  return [...words, ...Array.from({ length: places - words.length }, () => emptyPlace)];
}

/** Returns what has to be known of the index before it is asked, without the build. */
export function toIndexWords(records: readonly SearchRecord[]): Omit<WordFile, 'build'> {
  const counts = countWords(records);
  const words = [...counts.keys()].toSorted();
  const common = words
    .map((word) => [word, counts.get(word) ?? 0] as const)
    .filter(([, count]) => count >= commonFrom)
    .map(([word, count]) => [word, Math.round(count / 1000)] as const);
  return {
    words: words.join(' '),
    common: Object.fromEntries(common),
    blocks: packBlocks(records.map((record) => toPlacedWords(record).length)),
  };
}

/** Returns how often words stand in the texts, whatever their marks. */
function countWords(records: readonly SearchRecord[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const record of records) {
    for (const word of toPlacedWords(record)) {
      if (word !== undefined) counts.set(word.folded, (counts.get(word.folded) ?? 0) + 1);
    }
  }
  return counts;
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
