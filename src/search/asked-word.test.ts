import fc from 'fast-check';
import { expect, test } from 'vitest';
import { termsOf, toAskedWord, toBegunWord, weightOf, withPairs } from './asked-word.ts';
import type { AskedWord } from './asked-word.ts';
import { parseQuery } from './query.ts';
import { WordList } from './word-list.ts';

const list = new WordList({
  words: 'dac ky ma mat matcha matrix mau may nghe ong',
  common: { ong: 12, matcha: 3, mau: 1, nghe: 8, 'nghe ong': 2, 'ong mau': 5, 'mau nghe': 9 },
});

/** Returns the words of a query as the index can be asked for them; a space at the end closes the last one. */
const asked = (query: string): readonly AskedWord[] => parseQuery(query).map((word, at) => toAskedWord(list, word, at));

test('a word that the index has is asked for as it was typed, and rare ones weigh two', () => {
  expect(asked('mật ')).toMatchObject([{ kind: 'listed', at: 0, term: 'mậtʼ', weight: 2 }]);
});

test('a common word is opened as well as closed, and weighs what it stands for', () => {
  expect(asked('ong ')).toMatchObject([{ kind: 'listed', term: 'ʼongʼ', weight: 12 }]);
});

test('a word typed with the keyboard off is asked for as it was meant, unless the index has it as typed', () => {
  expect(asked('ddawcj ')).toMatchObject([{ kind: 'listed', term: 'd\u0335ặcʼ' }]);
  expect(asked('maax ')).toMatchObject([{ kind: 'listed', term: 'mẫʼ' }]);
  expect(asked('mas ')).toMatchObject([{ kind: 'listed', term: 'máʼ' }]);
});

test('a word that habit spells in another way is asked for as the index spells it', () => {
  const plural = new WordList({ words: 'noodle', common: {} });
  const [word] = parseQuery('noodles ');
  expect(word === undefined ? undefined : toAskedWord(plural, word, 3)).toMatchObject({
    kind: 'listed',
    at: 3,
    term: 'noodleʼ',
  });
});

test('a word that the index does not have is asked for by its endings while it is open, and not at all after that', () => {
  expect(asked('matc')).toMatchObject([{ kind: 'begun', terms: ['ʼmatchaʼ'], weight: 3 }]);
  expect(asked('matc ')).toEqual([{ kind: 'unlisted', at: 0 }]);
  expect(asked('xyz')).toEqual([{ kind: 'unlisted', at: 0 }]);
});

test('the four most common endings stand for a beginning, and their weights add up', () => {
  const begun = toBegunWord(list, { written: 'ma', folded: 'ma' }, 1);
  expect(begun).toEqual({ kind: 'begun', at: 1, terms: ['ʼmatchaʼ', 'ʼmauʼ', 'maʼ', 'matʼ'], weight: 3 + 2 + 2 + 2 });
});

test('a single letter begins too many words to be asked for', () => {
  expect(toBegunWord(list, { written: 'm', folded: 'm' }, 0)).toEqual({ kind: 'unlisted', at: 0 });
  expect(toBegunWord(list, { written: 'xy', folded: 'xy' }, 0)).toEqual({ kind: 'unlisted', at: 0 });
});

test('what only facts hold has no terms and weighs nothing', () => {
  expect(termsOf({ kind: 'unlisted', at: 0 })).toEqual([]);
  expect(weightOf({ kind: 'unlisted', at: 0 })).toBe(0);
  expect(weightOf({ kind: 'begun', at: 0, terms: ['a'], weight: 7 })).toBe(7);
  expect(termsOf({ kind: 'begun', at: 0, terms: ['a', 'b'], weight: 7 })).toEqual(['a', 'b']);
});

const units = (query: string): readonly (readonly [number, string])[] =>
  withPairs(list, asked(query)).map((word) => [word.at, termsOf(word).join(' ')]);

test('rare words are asked for one by one', () => {
  expect(units('mat may ')).toEqual([
    [0, 'matʼ'],
    [1, 'mayʼ'],
  ]);
  expect(units('ong mat ')).toEqual([
    [0, 'ʼongʼ'],
    [1, 'matʼ'],
  ]);
});

test('two common neighbours, one of them heavy, are asked for as a pair', () => {
  expect(units('mat nghe ong ')).toEqual([
    [1, 'ʼʼʼngheʼongʼ'],
    [0, 'matʼ'],
  ]);
  expect(units('mau matcha ')).toEqual([
    [0, 'ʼmauʼ'],
    [1, 'ʼmatchaʼ'],
  ]);
});

test('of pairs that overlap the rarest are enough, as long as each word is in one', () => {
  expect(units('nghe ong mau ')).toEqual([
    [0, 'ʼʼʼngheʼongʼ'],
    [1, 'ʼʼʼongʼmauʼ'],
  ]);
  expect(units('nghe ong mau nghe ')).toEqual([
    [0, 'ʼʼʼngheʼongʼ'],
    [1, 'ʼʼʼongʼmauʼ'],
    [2, 'ʼʼʼmauʼngheʼ'],
  ]);
  expect(units('mau nghe ong mau ')).toEqual([
    [1, 'ʼʼʼngheʼongʼ'],
    [2, 'ʼʼʼongʼmauʼ'],
    [0, 'ʼʼʼmauʼngheʼ'],
  ]);
});

test('pairs cover every word of the query, none is lost and none is asked for in vain', () => {
  const words = fc.array(fc.constantFrom('ong', 'nghe', 'mau', 'mat', 'matcha', 'xyz'), { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(words, (typed) => {
      const chosen = withPairs(list, asked(`${typed.join(' ')} `));
      const covers = (word: AskedWord): readonly number[] =>
        termsOf(word).some((term) => term.startsWith('ʼʼ')) ? [word.at, word.at + 1] : [word.at];
      expect(new Set(chosen.flatMap(covers))).toEqual(new Set(typed.keys()));
      for (const word of chosen) {
        const others = new Set(chosen.filter((other) => other !== word).flatMap(covers));
        if (covers(word).length === 1) expect(others.has(word.at)).toBe(false);
      }
    }),
  );
});
