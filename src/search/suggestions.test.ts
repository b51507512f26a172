import { expect, test } from 'vitest';
import { toFixtureIndex } from './facts-fixture.ts';
import { suggestQueries } from './suggestions.ts';

const names = ['Mật ong bạc hà', 'Mật ong rừng', 'Trà Shan tuyết'];
const index = toFixtureIndex(names.map((name) => ({ name })));
const all = (rows: readonly number[]): number => rows.length;

test('each word left out gives a query, the one that finds most first', () => {
  expect(suggestQueries(index, [], 'mật ong shan', all, 4)).toEqual([{ query: 'mật ong', count: 2 }]);
});

test('a word far from any is tried in its nearest spelling, and names that look alike are offered', () => {
  expect(suggestQueries(index, names, 'tuyxtt', all, 4)).toEqual([{ query: 'tuyết', count: 1 }]);
  expect(suggestQueries(index, names, 'matongbacha', all, 1)).toEqual([{ query: 'Mật ong bạc hà', count: 1 }]);
});

test('what the chosen filters leave out is not suggested', () => {
  expect(suggestQueries(index, names, 'mật ong shan', () => 0, 4)).toEqual([]);
  expect(suggestQueries(index, names, 'xyzzyqwv', all, 4)).toEqual([]);
});
