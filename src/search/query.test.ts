import { expect, test } from 'vitest';
import { toFixtureIndex } from './facts-fixture.ts';
import { parseQuery, toQueryPlans } from './query.ts';
import type { QueryPlan, SplitOptions } from './query.ts';
import { toSearchWords } from './search-words.ts';
import { Vocabulary } from './vocabulary.ts';

const { vocabulary } = toFixtureIndex([{ name: 'Bánh tráng phơi sương Tây Ninh' }, { name: 'Hợp tác xã Mường Lò' }]);
const textOf = ({ words }: QueryPlan): string => words.map(({ written }) => written).join(' ');
const plans = (query: string, options?: SplitOptions, known = vocabulary): readonly string[] =>
  toQueryPlans(parseQuery(query), known, options).map(textOf);
const toVocabulary = (text: string): Vocabulary => {
  const words = new Vocabulary();
  for (const word of toSearchWords(text)) words.add(word);
  return words;
};

test('the last word may go on until something is typed after it', () => {
  expect(parseQuery('banh tra').map(({ open }) => open)).toEqual([false, true]);
  expect(parseQuery('banh tra ').map(({ open }) => open)).toEqual([false, false]);
  expect(parseQuery('banh tra.').map(({ open }) => open)).toEqual([false, false]);
  expect(parseQuery('')).toEqual([]);
});

test('a word knows what its keys would have meant with the keyboard on', () => {
  expect(parseQuery('maatj ong').map(({ meant }) => meant?.written)).toEqual(['mật', undefined]);
});

test('words typed as one are taken apart into words of the catalogue', () => {
  expect(plans('banhtrang tayninh')).toContain('banh trang tay ninh');
  expect(plans('bánhtrángphơisương')).toContain('bánh tráng phơi sương');
  expect(plans('banhtrang')).toEqual(['banhtrang', 'banh trang']);
});

test('a reading knows whether it takes words apart', () => {
  expect(toQueryPlans(parseQuery('htx banhtrang '), vocabulary).map((plan) => [textOf(plan), plan.split])).toEqual([
    ['htx banhtrang', false],
    ['htx banh trang', true],
    ['hợp tác xã banhtrang', false],
  ]);
});

test('the last of joined words may be unfinished, those before it not', () => {
  expect(plans('tayni')).toContain('tay ni');
  expect(plans('tayni ')).toEqual(['tayni']);
  expect(plans('tanin')).toEqual(['tanin']);
  const [, apart] = toQueryPlans(parseQuery('tayni'), vocabulary);
  expect(apart?.words.map(({ open }) => open)).toEqual([false, true]);
});

test('a word of the catalogue stays whole, unless it is long and stands alone, or words are all to be taken apart', () => {
  const known = toVocabulary('longan long an bánh bá nh');
  expect(plans('bánh ', {}, known)).toEqual(['bánh']);
  expect(plans('longan ', {}, known)).toEqual(['longan', 'long an']);
  expect(plans('longan bánh ', {}, known)).toEqual(['longan bánh']);
  expect(plans('bánh ', { splitsKnown: true }, known)).toEqual(['bánh', 'bá nh']);
});

test('a word that habit spells in another way stays whole too', () => {
  expect(plans('coffees ong ', {}, toVocabulary('coffee cof fees ong'))).toEqual(['coffees ong']);
});

test('words of three letters are not taken apart, words of four are', () => {
  const known = toVocabulary('bo an bo ca');
  expect(plans('ban ', {}, toVocabulary('b an'))).toEqual(['ban']);
  expect(plans('boan ', {}, known)).toEqual(['boan', 'bo an']);
});

test('one part may be a single letter, two may not; digits may be as many as there are', () => {
  expect(plans('olau ', {}, toVocabulary('o lau'))).toEqual(['olau', 'o lau']);
  expect(plans('oulau ', {}, toVocabulary('o u lau'))).toEqual(['oulau']);
  expect(plans('st25 ', {}, toVocabulary('st 2 5'))).toEqual(['st25', 'st 2 5']);
});

test('the fewest parts come first, then those with one part more, and no others', () => {
  const known = toVocabulary('hat macca mac ca hatmac m a c');
  expect(plans('hatmacca ', {}, known)).toEqual(['hatmacca', 'hat macca', 'hatmac ca', 'hat mac ca']);
});

test('a word has six parts at most, and six readings', () => {
  const known = toVocabulary('ba be bi bo bu da de');
  expect(plans('babebibobuda ', {}, known)).toContain('ba be bi bo bu da');
  expect(plans('babebibobudade ', {}, known)).toEqual(['babebibobudade']);
  const many = toVocabulary('aa aaa aaaa aaaaa aaaaaa');
  expect(plans('aaaaaaaa ', {}, many)).toHaveLength(6);
});

test('parts keep the marks that were typed on their letters', () => {
  expect(plans('tâyninh ')).toEqual(['tâyninh', 'tây ninh']);
});

test('a part may hold a slip where slips are asked for', () => {
  expect(plans('maltong ', {}, toVocabulary('mật ong'))).toEqual(['maltong']);
  expect(plans('maltong ', { withSlips: true }, toVocabulary('mật ong'))).toEqual(['maltong', 'malt ong']);
});

test('abbreviations are read written out as well', () => {
  expect(plans('htx muong lo')).toEqual(['htx muong lo', 'hợp tác xã muong lo']);
  const [, out] = toQueryPlans(parseQuery('lò htx'), vocabulary);
  expect(out?.words.map(({ open, meant }) => [open, meant])).toEqual([
    [false, undefined],
    [false, undefined],
    [false, undefined],
    [false, undefined],
  ]);
});

test('a very long query is cut, not refused, and a reading that is too long is left out', () => {
  expect(parseQuery('a '.repeat(100))).toHaveLength(12);
  expect(plans('htx '.repeat(6))).toHaveLength(1);
  expect(plans('htx htx htx htx a b c d ')).toContain(`${'hợp tác xã '.repeat(4)}a b c d`);
  expect(plans('htx htx htx htx a b c d e ')).toHaveLength(1);
});

test('where slips may be, three readings without any leave room for those with one', () => {
  const known = toVocabulary('aa aaa aaaa aaaaa aaaaaa');
  const found = plans('aaaaaaaa ', { withSlips: true }, known);
  expect(found).toHaveLength(6);
  expect(found.slice(1, 4)).toEqual(plans('aaaaaaaa ', {}, known).slice(1, 4));
  expect(found.slice(4)).not.toEqual(plans('aaaaaaaa ', {}, known).slice(4));
});
