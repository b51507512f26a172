import { toSearchWords } from './search-words.ts';
import type { SearchWord } from './search-words.ts';

/** Abbreviations that documents, labels and buyers use, in both directions. */

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

interface Abbreviation {
  readonly short: SearchWord;
  readonly long: readonly SearchWord[];
}

const abbreviations: readonly Abbreviation[] = pairs.flatMap(([short, long]) => {
  const [word] = toSearchWords(short);
  return word === undefined ? [] : [{ short: word, long: toSearchWords(long) }];
});

/**
 * Returns the other ways of writing the abbreviations in a text: the long form for each short one and the short form
 * for each long one. `HTX Mường Lò` → [hợp tác xã]. Indexing both forms answers queries written either way.
 */
export function otherForms(words: readonly SearchWord[]): readonly (readonly SearchWord[])[] {
  const folded = ` ${words.map((word) => word.folded).join(' ')} `;
  return abbreviations.flatMap(({ short, long }): readonly (readonly SearchWord[])[] => {
    const hasShort = folded.includes(` ${short.folded} `);
    const hasLong = folded.includes(` ${long.map((word) => word.folded).join(' ')} `);
    if (hasShort === hasLong) return [];
    return [hasShort ? long : [short]];
  });
}
