import { expect, test } from 'vitest';
import { closedWord, decisionWord, isCommon, isPaired, listedWord, toPair } from './full-text-words.ts';

test('a word is closed, so that it is no beginning of others, and đ is d with a stroke', () => {
  expect(closedWord({ written: 'khoai' })).toBe('khoaiʼ');
  expect(closedWord({ written: 'đường' })).toBe('d\u0335ườngʼ');
  expect(closedWord({ written: 'đăkđoa' })).toBe('d\u0335ăkd\u0335oaʼ');
});

test('a common word is opened too, so that it stands apart from rare ones', () => {
  expect(closedWord({ written: 'của' }, 1)).toBe('ʼcủaʼ');
  expect(closedWord({ written: 'của' }, 0)).toBe('củaʼ');
  expect([0, 1, 2].map(isCommon)).toEqual([false, true, true]);
});

test.each([
  [8, 1, true],
  [1, 8, true],
  [7, 7, false],
  [8, 0, false],
  [0, 8, false],
  [9, 9, true],
])('neighbours that stand %i and %i thousand times have a word of their own: %s', (first, second, expected) => {
  expect(isPaired(first, second)).toBe(expected);
});

test('a pair begins as no word does', () => {
  const pair = toPair({ written: 'mật', folded: 'mat' }, { written: 'ong', folded: 'ong' });
  expect(pair).toEqual({ written: 'ʼʼmậtʼong', folded: 'mat ong' });
  expect(closedWord(pair)).toBe('ʼʼmậtʼongʼ');
});

test('numbers of decisions stand once in the list of words', () => {
  expect(['0002361', 'mat', '00', '000'].map(listedWord)).toEqual(['2361', 'mat', '00', '']);
});

test('a decision is found by its number, a number alone is none', () => {
  const wordOf = (...words: readonly string[]): string | undefined => decisionWord(words.map((folded) => ({ folded })));
  expect(wordOf('2361', 'qd', 'bnnmt')).toBe('0002361');
  expect(wordOf('qd', '45')).toBe('00045');
  expect(wordOf('2361')).toBeUndefined();
  expect(wordOf('qd')).toBeUndefined();
  expect(wordOf('st25', 'qd')).toBeUndefined();
});
