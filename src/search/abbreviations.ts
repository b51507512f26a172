import { toSearchWords } from './search-words.ts';
import type { SearchWord } from './search-words.ts';

/** Abbreviations that documents, labels and buyers use. */

const pairs: readonly (readonly [short: string, long: string])[] = [
  ['HTX', 'hợp tác xã'],
  ['THT', 'tổ hợp tác'],
  ['TNHH', 'trách nhiệm hữu hạn'],
  ['CP', 'cổ phần'],
  ['CTCP', 'công ty cổ phần'],
  ['DNTN', 'doanh nghiệp tư nhân'],
  ['DN', 'doanh nghiệp'],
  ['Cty', 'công ty'],
  ['MTV', 'một thành viên'],
  ['HKD', 'hộ kinh doanh'],
  ['CSSX', 'cơ sở sản xuất'],
  ['SX', 'sản xuất'],
  ['KD', 'kinh doanh'],
  ['SXKD', 'sản xuất kinh doanh'],
  ['TM', 'thương mại'],
  ['DV', 'dịch vụ'],
  ['XNK', 'xuất nhập khẩu'],
  ['XK', 'xuất khẩu'],
  ['NN', 'nông nghiệp'],
  ['UBND', 'ủy ban nhân dân'],
  ['TP', 'thành phố'],
  ['TX', 'thị xã'],
  ['TT', 'thị trấn'],
  ['TPHCM', 'thành phố hồ chí minh'],
  ['HCM', 'hồ chí minh'],
  ['BRVT', 'bà rịa vũng tàu'],
];

const writtenForms: ReadonlyMap<string, readonly SearchWord[]> = new Map(
  pairs.map(([short, long]) => [toSearchWords(short)[0]?.folded ?? short, toSearchWords(long)]),
);

/**
 * Returns words with all abbreviations written out, or nothing where there is none: `HTX Mường Lò` → hợp tác xã mường
 * lò. Facts are indexed in this form too and queries are read in it too, so it does not matter who writes which.
 */
export function writeOut<Word extends SearchWord>(
  words: readonly Word[],
  toWord: (word: SearchWord) => Word,
): readonly Word[] | undefined {
  if (!words.some((word) => writtenForms.has(word.folded))) return undefined;
  return words.flatMap((word) => writtenForms.get(word.folded)?.map(toWord) ?? [word]);
}
