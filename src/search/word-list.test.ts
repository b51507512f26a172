import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordList } from './word-list.ts';

const list = new WordList({ words: '2361 constructor dak fructose mat matcha ong', common: { ong: 7, matcha: 2 } });

test('whole words are known, beginnings of words are not', () => {
  expect(['mat', 'ma', 'fructose', 'z', '2361', '0002361'].map((word) => list.has(word))).toEqual([
    true,
    false,
    true,
    false,
    true,
    true,
  ]);
});

test('a beginning leads to all words that go on from it, the common ones first', () => {
  expect(['ma', 'fructoses', 'o', '23', 'zz'].map((word) => list.withPrefix(word))).toEqual([
    ['matcha', 'mat'],
    [],
    ['ong'],
    ['2361'],
    [],
  ]);
});

test('it is known how common words are', () => {
  expect(['ong', 'mat', 'constructor'].map((word) => list.thousandsOf(word))).toEqual([7, 0, 0]);
});

const anyWord = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 });

test('the words that begin in some way are those that a look at each word finds, the common ones first', () => {
  const weights = fc.dictionary(anyWord, fc.integer({ min: 1, max: 3 }), { maxKeys: 4 });
  fc.assert(
    fc.property(fc.uniqueArray(anyWord, { minLength: 1, maxLength: 25 }), weights, anyWord, (words, common, prefix) => {
      const sorted = words.toSorted();
      const weightOf = (word: string): number => (Object.hasOwn(common, word) ? (common[word] ?? 0) : 0);
      const expected = sorted
        .filter((word) => word.startsWith(prefix))
        .toSorted((one, other) => weightOf(other) - weightOf(one));
      const all = new WordList({ words: sorted.join(' '), common });
      expect(all.withPrefix(prefix)).toEqual(expected);
      for (const word of [...words, prefix]) expect(all.has(word)).toBe(words.includes(word));
    }),
    { numRuns: 300 },
  );
});
