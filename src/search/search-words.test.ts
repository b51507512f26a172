import fc from 'fast-check';
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
  ['y', 'i'],
  ['thuy', 'thuy'],
  ['by', 'by'],
  ['ny', 'ny'],
  ['coffees', 'coffee'],
  ['berries', 'berry'],
  ['dishes', 'dish'],
  ['boxes', 'box'],
  ['peaches', 'peach'],
  ['mangoes', 'mango'],
  ['glasses', 'glass'],
  ['noodles', 'noodle'],
  ['glass', 'glass'],
  ['asparagus', 'asparagus'],
  ['tennis', 'tennis'],
  ['teas', 'tea'],
  ['gas', 'gas'],
  ['s', 's'],
  ['tea', 'tea'],
])('%s is spelled %s as well', (folded, loose) => {
  expect(toLoose(folded)).toBe(loose);
});

test('letters of every kind and digits are words, other signs stand between them', () => {
  const words = (text: string): readonly string[] => toSearchWords(text).map(({ written }) => written);
  expect(words('ST25 №5 越南')).toEqual(['st25', '5', '越南']);
  expect(words('a\u200Db\uFEFFc\u2060d\u02BCe')).toEqual(['abcde']);
  expect(words('ĐẮK LẮK')).toEqual(['đắk', 'lắk']);
});

const tones = Array.from('\u0300\u0301\u0303\u0309\u0323');
const syllables = fc.constantFrom('hoa', 'hoai', 'thuy', 'ong', 'gao', 'qua', 'gia', 'đuong', 'muoi');

test('syllables that differ by their tone only are the same without marks, and differ with them', () => {
  fc.assert(
    fc.property(syllables, fc.constantFrom(...tones), fc.constantFrom(...tones), (syllable, one, other) => {
      const vowel = syllable.search(/[aou](?=[^aou]*$)/u) + 1;
      const withTone = (tone: string): string => syllable.slice(0, vowel) + tone + syllable.slice(vowel);
      const [first] = toSearchWords(withTone(one));
      const [second] = toSearchWords(withTone(other).normalize('NFC').toUpperCase());
      expect(first?.folded).toBe(syllable.replace('đ', 'd'));
      expect(second?.folded).toBe(first?.folded);
      expect(second?.loose).toBe(first?.loose);
      expect(second?.written === first?.written).toBe(one === other);
    }),
  );
});

test.each([
  ['hoà', 'hòa'],
  ['thuý', 'thúy'],
  ['khoẻ', 'khỏe'],
])('%s and %s are one word in two habits of placing the tone', (old, other) => {
  expect(toSearchWords(old)).toEqual(toSearchWords(other));
});

test('a word knows whether it was typed with marks', () => {
  expect(toSearchWords('trà tra đe').map(hasMarks)).toEqual([true, false, true]);
});
