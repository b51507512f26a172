import { expect, test } from 'vitest';
import { fromKeyboardLeftovers, fromTelex, fromVni } from './keyboard-leftovers.ts';

test.each([
  ['ddawcj', 'đặc'],
  ['sarn', 'sản'],
  ['sanr', 'sản'],
  ['phees', 'phế'],
  ['maatj', 'mật'],
  ['nuwowcs', 'nước'],
  ['nuwocs', 'nước'],
  ['nuocws', 'nước'],
  ['dduwowngf', 'đường'],
  ['ddawks', 'đắk'],
  ['krong', undefined],
  ['kroong', 'krông'],
  ['hoaf', 'hòa'],
  ['quys', 'quý'],
  ['giof', 'giò'],
  ['tra', undefined],
  ['coffee', undefined],
  ['star', undefined],
])('Telex keys %s give %s', (keys, word) => {
  expect(fromTelex(keys)).toBe(word);
});

test.each([
  ['d9a85c', 'đặc'],
  ['sa3n', 'sản'],
  ['ma65t', 'mật'],
  ['nu7o7c1', 'nước'],
  ['nuo7c1', 'nước'],
  ['st25', undefined],
  ['40', undefined],
])('VNI keys %s give %s', (keys, word) => {
  expect(fromVni(keys)).toBe(word);
});

test('a word that is already Vietnamese has no leftovers', () => {
  expect(fromKeyboardLeftovers('đường')).toBeUndefined();
});
