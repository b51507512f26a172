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
