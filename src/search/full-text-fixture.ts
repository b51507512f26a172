import { listedWord } from './full-text-words.ts';
import { FullText } from './full-text.ts';
import type { TextIndex } from './postings-reader.ts';
import { toSearchWords } from './search-words.ts';
import { packBlocks, wordsPerBlock } from './text-layout.ts';
import type { WordFile } from './word-list.ts';

/** Texts by their rows. */
export type FixtureTexts = Readonly<Record<number, string>>;

/** Returns what is known of the index of a few texts. */
export function toFixtureWords(texts: FixtureTexts, common: WordFile['common'] = {}): WordFile {
  const words = Object.values(texts).flatMap(toSearchWords);
  const all = new Set(words.flatMap(({ folded, loose }) => [folded, loose].map(listedWord)));
  const rows = Math.max(...Object.keys(texts).map(Number)) + 1;
  const blocks = packBlocks(Array.from({ length: rows }, (_, row) => toSearchWords(texts[row] ?? '').length));
  return { build: '', index: '', words: [...all].toSorted().join(' '), common, blocks };
}

/** Returns an index of a few texts, all of one page and shorter than a block. */
export function toFixtureTextIndex(texts: FixtureTexts, onAsked: (word: string) => void = () => undefined): TextIndex {
  const places = new Map<number, string>();
  for (const [row, text] of Object.entries(texts)) {
    for (const [at, word] of toSearchWords(text).entries()) places.set(Number(row) * wordsPerBlock + at, word.written);
  }
  return {
    loadWords: () => Promise.resolve(),
    placesOf: (asked, exactMarks) => {
      const [word] = toSearchWords(asked.replaceAll('d\u0335', 'đ'));
      onAsked(word?.written ?? '');
      const isAsked = (written: string): boolean =>
        exactMarks ? written === word?.written : toSearchWords(written)[0]?.folded === word?.folded;
      const found = [...places].flatMap(([place, written]) => (isAsked(written) ? place : []));
      return Promise.resolve(found.length === 0 ? [] : [{ page: 0, places: found }]);
    },
  };
}

/** Returns the full text of a few texts. */
export function toFixtureText(texts: FixtureTexts, onAsked?: (word: string) => void): FullText {
  return new FullText(toFixtureWords(texts), () => Promise.resolve(toFixtureTextIndex(texts, onAsked)));
}
