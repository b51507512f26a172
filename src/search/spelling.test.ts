import { expect, test } from 'vitest';
import { isOneSlipApart, soundKey } from './spelling.ts';

test.each([
  ['khoai', 'khoia', true],
  ['khoai', 'khoi', true],
  ['khoai', 'khoaai', true],
  ['khoai', 'khoat', true],
  ['so', 'os', true],
  ['khoai', 'khoai', false],
  ['khoai', 'khia', false],
  ['mat', 'tam', false],
  ['', 'a', true],
  ['ab', 'abcd', false],
])('%s and %s are one slip apart: %s', (a, b, expected) => {
  expect(isOneSlipApart(a, b)).toBe(expected);
  expect(isOneSlipApart(b, a)).toBe(expected);
});

test('words that many say alike share a key', () => {
  expect(soundKey('tra')).toBe(soundKey('cha'));
  expect(soundKey('xa')).toBe(soundKey('sa'));
  expect(soundKey('gia')).toBe(soundKey('da'));
  expect(soundKey('ca')).not.toBe(soundKey('ga'));
});
