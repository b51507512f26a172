import { expect, test } from 'vitest';
import { nearestOf } from './nearest.ts';

const ids = ['htx-ta-xua', 'htx-suoi-giang', 'cong-ty-moc-chau'];

test.each([
  { name: 'a missing letter', found: 'htx-ta-xu', nearest: 'htx-ta-xua' },
  { name: 'swapped letters', found: 'htx-suoi-gaing', nearest: 'htx-suoi-giang' },
  { name: 'a name instead of an id', found: 'HTX Suối Giàng', nearest: 'htx-suoi-giang' },
  { name: 'another word', found: 'htx-phieng-luong', nearest: undefined },
  { name: 'nothing', found: '', nearest: undefined },
])('suggests what was meant by $name', ({ found, nearest }) => {
  expect(nearestOf(found, ids)).toBe(nearest);
});

test('short words are only suggested when one letter is wrong', () => {
  expect(nearestOf('gruop', ['group', 'set'])).toBe('group');
  expect(nearestOf('abc', ['xyz', 'ab'])).toBe('ab');
  expect(nearestOf('ab', ['xy'])).toBeUndefined();
});

test('keys keep their capitals in a suggestion', () => {
  expect(nearestOf('formerids', ['formerIds'])).toBe('formerIds');
});
