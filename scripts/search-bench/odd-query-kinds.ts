import { isOneSlipApart } from '../../src/search/spelling.ts';
import type { BenchProduct } from './built-catalogue.ts';
import { byName, head, holds, holdsAll, holdsMarked, wordsOf } from './query-parts.ts';
import type { MakeQuery } from './query-parts.ts';
import type { Random } from '../../src/testing/random.ts';
import { asTelexAtOnce, slips, withoutMarks } from './spoil.ts';

/** Queries as people type them who are in a hurry, read from paper, or know another language. */

/** Returns a name with one of its longer words changed. */
function changeWord(name: string, random: Random, change: (word: string) => string | undefined): string | undefined {
  const words = wordsOf(name);
  const long = words.flatMap((word, at) => (word.length >= 4 && /^\p{L}+$/u.test(word) ? [at] : []));
  const at = random.pick(long);
  const changed = at === undefined ? undefined : change(words[at] ?? '');
  return changed === undefined ? undefined : words.map((word, place) => (place === at ? changed : word)).join(' ');
}

const slipKinds = Object.fromEntries(
  Object.entries(slips).map(([name, slip]): [string, MakeQuery] => [
    `slip: letter ${name}`,
    byName((text, random) =>
      changeWord(withoutMarks(text), random, (word) => {
        const letters = Array.from(word);
        return slip(letters, 1 + random.below(letters.length - 2), random).join('');
      }),
    ),
  ]),
);

/** Syllables that many names hold; a slip that gives one of them looks like another word. */
const commonSyllables =
  'banh trang mat ong gao nep ca phe tra che khoai lang sen muc tom nam nuoc mam bun mien ruou dua chuoi buoi cam'.split(
    ' ',
  );

/** What cards and buyers call things in English, with the words of names that mean it. */
const english: readonly (readonly [query: string, names: readonly string[]])[] = [
  ['honey', ['mật ong']],
  ['coffee', ['cà phê', 'coffee']],
  ['tea', ['trà', 'chè', 'tea']],
  ['rice', ['gạo']],
  ['fish sauce', ['nước mắm']],
  ['rice paper', ['bánh tráng']],
  ['cashew nuts', ['hạt điều']],
  ['dried fish', ['cá khô', 'khô cá']],
  ['pepper', ['tiêu']],
  ['dragon fruit', ['thanh long']],
];

const numberOf = (product: BenchProduct): RegExpExecArray | null =>
  /(?<![\d/])(\d{2,5}) (qđ ubnd|qđ bnn)(?= )/u.exec(product.text);

/** Decisions are meant that have all of what is asked for: where only the number is, those of every issuer. */
const byNumber =
  (write: (number: string, rest: string) => string, meant = (found: string): string => found): MakeQuery =>
  (product) => {
    const found = numberOf(product);
    return found === null
      ? undefined
      : { query: write(found[1] ?? '', found[2] ?? ''), means: (other) => holds(other.text, meant(found[0])) };
  };

const anyIssuer = (found: string): string => found.split(' ').slice(0, 2).join(' ');
const numberIn = (found: string): string => found.split(' ')[0] ?? '';

const isGoods = (product: BenchProduct, names: readonly string[]): boolean =>
  names.some((name) => holdsMarked(product.name, name)) || names.some((name) => holds(product.translation, name));

export const oddQueryKinds: Readonly<Record<string, MakeQuery>> = {
  ...slipKinds,
  'slip that is a word itself': byName((name, random) =>
    changeWord(withoutMarks(name), random, (word) =>
      random.pick(commonSyllables.filter((syllable) => isOneSlipApart(syllable, word.toLowerCase()))),
    ),
  ),
  'all words joined': byName((name) => {
    const words = wordsOf(name);
    return words.length < 2 || words.length > 5 ? undefined : withoutMarks(words.join('')).toLowerCase();
  }),
  'Telex, tones at once': byName(asTelexAtOnce),
  'i for y and y for i': byName((name) => {
    const swapped = name.replace(/(?<=(?:^|\s)[hklmstvHKLMSTV])([yỳýỷỹỵiìíỉĩị])(?=\s|$)/gu, (vowel) => {
      const plain = 'yỳýỷỹỵiìíỉĩị';
      return plain[(plain.indexOf(vowel) + 6) % 12] ?? vowel;
    });
    return swapped === name ? undefined : swapped;
  }),
  'decision: number and letters without signs': byNumber((number, rest) => withoutMarks(`${number} ${rest}`)),
  'decision: QĐ first': byNumber((number) => `QĐ ${number}`, anyIssuer),
  'decision: in words': byNumber((number) => `quyết định số ${number}`, anyIssuer),
  'decision: number alone': byNumber((number) => number, numberIn),
  'producer, then product': (product) =>
    product.producer === ''
      ? undefined
      : {
          query: withoutMarks(`${product.producer} ${head(product)}`),
          means: (other) => holdsAll(other.producer, product.producer) && holds(other.name, head(product)),
        },
  'product, then producer, shuffled': (product, random) =>
    product.producer === ''
      ? undefined
      : {
          query: random.shuffle([...wordsOf(product.producer), ...wordsOf(head(product))]).join(' '),
          means: (other) => holdsAll(other.producer, product.producer) && holdsAll(other.name, head(product)),
        },
  'commune alone': (product) => {
    const place = product.places[0]?.replace(/^(?:xã|phường|thị trấn|huyện|thị xã|thành phố) /iu, '');
    return place === undefined || /\d/u.test(place) || wordsOf(place).length < 2
      ? undefined
      : {
          query: withoutMarks(place),
          means: (other) =>
            other.places.some((one) => holds(one, place)) ||
            holds(other.name, place) ||
            holds(other.producer, place) ||
            holds(other.former, place) ||
            holds(other.province, place),
        };
  },
  'English kind': (_product, random) => {
    const [query = '', names = []] = random.pick(english) ?? [];
    return { query, means: (other) => isGoods(other, names) || holds(other.translation, query) };
  },
  'English kind and province': (product, random) => {
    const [query = '', names = []] = random.pick(english.filter(([, of]) => isGoods(product, of))) ?? [];
    return query === ''
      ? undefined
      : {
          query: withoutMarks(`${query} ${product.former}`).toLowerCase(),
          means: (other) =>
            (other.former === product.former ||
              other.province === product.former ||
              holds(other.name, product.former)) &&
            (isGoods(other, names) || holds(other.translation, query)),
        };
  },
  'kind in province, as a sentence': (product) => ({
    query: `sản phẩm ${head(product).toLowerCase()} của tỉnh ${product.former}`,
    means: (other) =>
      (other.former === product.former || other.province === product.former) && holds(other.name, head(product)),
  }),
};
