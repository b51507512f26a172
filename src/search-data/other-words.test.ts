import { expect, test } from 'vitest';
import { otherWordsFor } from './other-words.ts';

test('a name is found by the word of another region', () => {
  expect(otherWordsFor(['Trà xanh Phìn Hồ'])).toContain('chè');
  expect(otherWordsFor(['Thịt lợn sạch'])).toContain('heo');
});

test('whole words only: “lạc” is not in “lạch”', () => {
  expect(otherWordsFor(['Suối lạch'])).toEqual([]);
});

test('a name without a translation is found by what it is called in English', () => {
  expect(otherWordsFor(['Mật ong bạc hà'])).toContain('honey');
});
