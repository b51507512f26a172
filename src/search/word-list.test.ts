import { expect, test } from 'vitest';
import { toWordList } from './word-list.ts';

const list = toWordList({ build: '', words: '2361 dak fructose mat ong' });

test('whole words and beginnings of words are known', () => {
  expect(['mat', 'ma', 'fructose', 'z'].map((word) => list.has(word))).toEqual([true, false, true, false]);
  expect(['ma', 'fructoses', 'o', '23', 'zz', 'a'].map((word) => list.hasPrefix(word))).toEqual([
    true,
    false,
    true,
    true,
    false,
    false,
  ]);
});
