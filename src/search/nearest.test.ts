import { expect, test } from 'vitest';
import { toFixtureIndex } from './facts-fixture.ts';
import { nearestNames, nearestWords, slipsBetween } from './nearest.ts';

const names = ['Khoai sọ Phì Nhừ', 'Bánh tráng phơi sương', 'Mật ong bạc hà', 'Gạo nếp cái hoa vàng'];
const { vocabulary } = toFixtureIndex(names.map((name) => ({ name })));

test.each([
  ['khoai', 'khoai', 0],
  ['khoai', 'khoia', 2],
  ['phoi', 'phoe', 1],
  ['a', 'phoi', 3],
])('%s and %s are %i apart, up to two', (a, b, slips) => {
  expect(slipsBetween(a, b, 2)).toBe(slips);
});

test('words two slips away are near, the one that begins alike first', () => {
  expect(nearestWords('tramf', vocabulary, 3)).toEqual(['tráng']);
  expect(nearestWords('xyzzy', vocabulary, 3)).toEqual([]);
});

test('a name is near however its words are divided', () => {
  expect(nearestNames('gaonepcaihoa', names, 2)).toEqual(['Gạo nếp cái hoa vàng']);
  expect(nearestNames('xyzzy qwv', names, 2)).toEqual([]);
});
