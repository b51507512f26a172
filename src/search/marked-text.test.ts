import { expect, test } from 'vitest';
import { toFixtureIndex } from './facts-fixture.ts';
import { markNothing, toMarker } from './marked-text.ts';
import { parseQuery } from './query.ts';
import { searchInMemory } from './text-search.ts';

const index = toFixtureIndex([{ name: 'Khoai sọ (Phì Nhừ)' }, { name: 'Bánh tráng Mạnh Tài' }]);

function mark(query: string, text: string): readonly unknown[] {
  const { plan, near } = searchInMemory(index, query);
  return toMarker(index, plan, near)(text);
}

test('the words that were asked for are marked, whatever their marks', () => {
  expect(mark('so khoai', 'Khoai sọ (Phì Nhừ)')).toEqual([{ marked: 'Khoai' }, ' ', { marked: 'sọ' }, ' (Phì Nhừ)']);
});

test('a repaired word is marked, a word that only resembles one found as typed is not', () => {
  expect(mark('banh trag', 'Bánh tráng Mạnh Tài')).toEqual([{ marked: 'Bánh' }, ' ', { marked: 'tráng' }, ' Mạnh Tài']);
});

test('words that only resemble one that stands in the catalogue as typed are not marked', () => {
  const other = toFixtureIndex([{ name: 'Bánh trắng' }, { name: 'Bánh trag' }]);
  const plan = { words: parseQuery('trag '), split: false };
  expect(toMarker(other, plan, true)('trag tráng')).toEqual([{ marked: 'trag' }, ' tráng']);
  const missing = { words: parseQuery('trang '), split: false };
  expect(toMarker(other, missing, false)('trắng')).toEqual([{ marked: 'trắng' }]);
  expect(toMarker(other, { words: parseQuery('trab '), split: false }, true)('trag')).toEqual([{ marked: 'trag' }]);
  expect(toMarker(other, { words: parseQuery('trab '), split: false }, false)('trag')).toEqual(['trag']);
});

test('what is not asked for is left as one piece', () => {
  expect(mark('khoai', '– a, b: Khoai! c')).toEqual(['– a, b: ', { marked: 'Khoai' }, '! c']);
  expect(mark('khoai', '')).toEqual([]);
});

test('a text is left as it is where nothing is to be marked', () => {
  expect(markNothing('Khoai sọ')).toEqual(['Khoai sọ']);
});
