import { expect, test } from 'vitest';
import { toFixtureIndex } from './facts-fixture.ts';
import { toMarker } from './marked-text.ts';
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
