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
  readonly short: readonly SearchWord[];
  readonly long: readonly SearchWord[];
}

const abbreviations: readonly Abbreviation[] = pairs.map(([short, long]) => ({
  short: toSearchWords(short),
  long: toSearchWords(long),
}));

const longestFirst = abbreviations.toSorted((a, b) => b.long.length - a.long.length);
const shortestFirst = longestFirst.toReversed();

/** Words with which something begins that can be written in another way: most texts have none, and are done at once. */
const beginnings = new Set(abbreviations.flatMap(({ short, long }) => [short[0]?.folded ?? '', long[0]?.folded ?? '']));

/**
 * Returns the other ways of writing a text in which something can be abbreviated or written out: “Công ty Cổ phần X” →
 * “CTCP X” and “Cty CP X”. Having all of them in the index answers queries written either way.
 */
export function otherForms(words: readonly SearchWord[]): readonly (readonly SearchWord[])[] {
  if (!words.some((word) => beginnings.has(word.folded))) return [];
  const forms = [
    replaceAll(words, longestFirst, 'long', 'short'),
    replaceAll(words, shortestFirst, 'long', 'short'),
    replaceAll(words, longestFirst, 'short', 'long'),
  ];
  const seen = new Set([toKey(words)]);
  return forms.filter((form) => {
    const key = toKey(form);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function replaceAll(
  words: readonly SearchWord[],
  known: readonly Abbreviation[],
  from: keyof Abbreviation,
  to: keyof Abbreviation,
): readonly SearchWord[] {
  const result: SearchWord[] = [];
  for (let at = 0; at < words.length;) {
    const found = known.find((abbreviation) => standsAt(words, at, abbreviation[from]));
    result.push(...(found?.[to] ?? words.slice(at, at + 1)));
    at += found?.[from].length ?? 1;
  }
  return result;
}

function standsAt(words: readonly SearchWord[], at: number, wanted: readonly SearchWord[]): boolean {
  return wanted.every((word, offset) => words[at + offset]?.folded === word.folded);
}

function toKey(words: readonly SearchWord[]): string {
  return words.map((word) => word.folded).join(' ');
}
