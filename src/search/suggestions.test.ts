import { expect, test } from 'vitest';
import { toFixtureIndex } from './facts-fixture.ts';
import { suggestShorter } from './suggestions.ts';

const index = toFixtureIndex([{ name: 'Gạo nếp Tú Lệ' }, { name: 'Gạo Séng cù' }, { name: 'Mật ong' }]);
const countAll = (rows: readonly number[]): number => rows.length;

test('the query without each of its words is offered as far as it finds something', () => {
  expect(suggestShorter(index, 'gạo xyzzy', countAll, 4)).toEqual([{ query: 'gạo', count: 2 }]);
});

test('only what fits the other choices counts', () => {
  expect(suggestShorter(index, 'gạo xyzzy', () => 0, 4)).toEqual([]);
});

test('a single word cannot be made shorter', () => {
  expect(suggestShorter(index, 'xyzzy', countAll, 4)).toEqual([]);
});
