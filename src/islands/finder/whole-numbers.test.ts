import { expect, test } from 'vitest';
import { wholeNumbers } from './whole-numbers.ts';

test('a number is grouped as its language does from a thousand on', () => {
  expect([0, 7, 999, 1000, 12_345].map(wholeNumbers('vi'))).toEqual(['0', '7', '999', '1.000', '12.345']);
  expect(wholeNumbers('en')(12_345)).toBe('12,345');
});
