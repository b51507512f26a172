import { expect, test } from 'vitest';
import { hasMarks, toLoose, toSearchWords } from './search-words.ts';

test('words of a name are found without punctuation, in lower case and in one tone placement', () => {
  const words = toSearchWords('Nước THUỶ tinh (Gò-Đen) 40°N');
  expect(words.map(({ written }) => written)).toEqual(['nước', 'thủy', 'tinh', 'gò', 'đen', '40', 'n']);
  expect(words.map(({ folded }) => folded)).toEqual(['nuoc', 'thuy', 'tinh', 'go', 'den', '40', 'n']);
});

test('decomposed letters and invisible characters make no difference', () => {
  expect(toSearchWords('khoai sọ'.normalize('NFD'))).toEqual(toSearchWords('khoai sọ'));
  expect(toSearchWords('kho\u200Bai\u00AD')).toEqual(toSearchWords('khoai'));
});

test('a text without letters has no words', () => {
  expect(toSearchWords(' – / ')).toEqual([]);
  expect(toSearchWords('')).toEqual([]);
});

test.each([
  ['ky', 'ki'],
  ['quy', 'qui'],
  ['thuy', 'thuy'],
  ['by', 'by'],
  ['coffees', 'coffee'],
  ['berries', 'berry'],
  ['dishes', 'dish'],
  ['glass', 'glass'],
  ['asparagus', 'asparagus'],
])('%s is spelled %s as well', (folded, loose) => {
  expect(toLoose(folded)).toBe(loose);
});

test('a word knows whether it was typed with marks', () => {
  expect(toSearchWords('trà tra đe').map(hasMarks)).toEqual([true, false, true]);
});
