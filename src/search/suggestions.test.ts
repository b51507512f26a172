import { expect, test } from 'vitest';
import { toFixtureIndex } from './facts-fixture.ts';
import { suggestQueries } from './suggestions.ts';
import type { Suggestion } from './suggestions.ts';

const names = ['Mật ong bạc hà', 'Mật ong rừng', 'Trà Shan tuyết'];
const index = toFixtureIndex(names.map((name) => ({ name })));
const all = (rows: readonly number[]): number => rows.length;
const suggest = (query: string, most = 9): readonly Suggestion[] => suggestQueries(index, names, query, all, most);

test('each word left out gives a query, the one that finds most first', () => {
  expect(suggestQueries(index, [], 'mật ong shan', all, 4)).toEqual([{ query: 'mật ong', count: 2 }]);
  expect(suggestQueries(index, [], 'shan mat xyzzyq', all, 4)).toEqual([]);
  expect(suggestQueries(index, [], 'bạc shan', all, 4)).toEqual([
    { query: 'shan', count: 1 },
    { query: 'bạc', count: 1 },
  ]);
  expect(suggestQueries(index, [], 'shan ong', all, 4)).toEqual([
    { query: 'ong', count: 2 },
    { query: 'shan', count: 1 },
  ]);
});

test('a single word is not left out', () => {
  expect(suggestQueries(index, [], 'xyzzyqwv', all, 4)).toEqual([]);
});

test('a word far from any is tried in its nearest spelling, and names that look alike are offered', () => {
  expect(suggestQueries(index, names, 'tuyxtt', all, 4)).toEqual([{ query: 'tuyết', count: 1 }]);
  expect(suggestQueries(index, names, 'matongbacha', all, 1)).toEqual([{ query: 'Mật ong bạc hà', count: 1 }]);
});

test('only words that the catalogue does not have are tried in another spelling, one at a time', () => {
  expect(suggest('mật tuyxtt')).toContainEqual({ query: 'mật', count: 2 });
  expect(suggest('shan tuyxtt')[0]).toEqual({ query: 'shan tuyết', count: 1 });
  expect(suggest('shan tuyxtt').map(({ query }) => query)).not.toContain('shyn tuyxtt');
});

test('near spellings and names stand before queries with a word left out, and nothing stands twice', () => {
  const found = suggest('mật ong rưngg').map(({ query }) => query);
  expect(found.indexOf('mật ong rừng')).toBe(0);
  expect(found.indexOf('mật ong')).toBeGreaterThan(found.indexOf('Mật ong rừng'));
  expect(new Set(found).size).toBe(found.length);
});

test('the query itself is no suggestion, however it is written', () => {
  expect(suggest('Trà  Shan, tuyết').map(({ query }) => query)).not.toContain('trà shan tuyết');
});

test('no more than asked for', () => {
  expect(suggest('mật ong rưngg', 2)).toHaveLength(2);
});

test('what the chosen filters leave out is not suggested', () => {
  expect(suggestQueries(index, names, 'mật ong shan', () => 0, 4)).toEqual([]);
  expect(suggestQueries(index, names, 'mật ong shan', (rows) => (rows.includes(0) ? 1 : 0), 4)).toEqual([
    { query: 'Mật ong bạc hà', count: 1 },
    { query: 'mật ong', count: 1 },
  ]);
});

test('a query that is both a near name and a shorter query stands once', () => {
  const honey = ['mật ong', 'mật ong rừng'];
  const found = suggestQueries(toFixtureIndex(honey.map((name) => ({ name }))), honey, 'mật ong xyzzyq', all, 9);
  expect(found.filter(({ query }) => query === 'mật ong')).toHaveLength(1);
});
