import { expect, test } from 'vitest';
import { noSearches, parseRecentSearches, withKeeping, withSearch } from './recent-searches.ts';
import { asksForSearch } from './slash-key.ts';

const searched = (...queries: readonly string[]): typeof noSearches => queries.reduce(withSearch, noSearches);

test('the newest search stands first, and only eight are kept', () => {
  const { queries } = searched('1', '2', '3', '4', '5', '6', '7', '8', '9');
  expect(queries).toEqual(['9', '8', '7', '6', '5', '4', '3', '2']);
});

test('the same words with other marks or letters take the place of the earlier ones', () => {
  expect(searched('mat ong', 'chè', ' Mật  ong ').queries).toEqual(['Mật ong', 'chè']);
});

test('nothing and pasted pages are no searches', () => {
  expect(searched('  ', 'x'.repeat(500)).queries).toEqual([]);
});

test('switched off, nothing is kept and nothing stays behind', () => {
  const off = withKeeping(searched('chè'), false);
  expect(off).toEqual({ isKept: false, queries: [] });
  expect(withSearch(off, 'gạo')).toBe(off);
  expect(withSearch(withKeeping(off, true), 'gạo').queries).toEqual(['gạo']);
});

test.each([null, 'x', '7', '{"queries":"x"}', '{"queries":[1,null]}'])(
  'what cannot be read counts as nothing: %s',
  (stored) => {
    expect(parseRecentSearches(stored)).toEqual(noSearches);
  },
);

test('what was stored is read back', () => {
  const kept = searched('chè', 'gạo');
  expect(parseRecentSearches(JSON.stringify(kept))).toEqual(kept);
  const off = withKeeping(kept, false);
  expect(parseRecentSearches(JSON.stringify(off))).toEqual(off);
});

const key = { key: '/', altKey: false, ctrlKey: false, metaKey: false, defaultPrevented: false, isComposing: false };

test('the / key alone asks for the search box', () => {
  expect(asksForSearch(key)).toBe(true);
  for (const held of ['altKey', 'ctrlKey', 'metaKey', 'defaultPrevented', 'isComposing'] as const) {
    expect(asksForSearch({ ...key, [held]: true })).toBe(false);
  }
  expect(asksForSearch({ ...key, key: '?' })).toBe(false);
});
