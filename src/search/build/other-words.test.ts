import { expect, test } from 'vitest';
import { otherWordsFor } from './other-words.ts';

test('a name is found by the word of another region', () => {
  expect(otherWordsFor(['Trà xanh Phìn Hồ'], 'vi')).toContain('chè');
  expect(otherWordsFor(['Thịt lợn sạch'], 'vi')).toContain('heo');
});

test('whole words only: “lạc” is not in “lạch”', () => {
  expect(otherWordsFor(['Rau lạch'], 'vi')).toEqual([]);
});

test('a name without a translation is found by what it is called in English, on English pages only', () => {
  expect(otherWordsFor(['Mật ong bạc hà'], 'en')).toContain('honey');
  expect(otherWordsFor(['Mật ong bạc hà'], 'vi')).not.toContain('honey');
});
