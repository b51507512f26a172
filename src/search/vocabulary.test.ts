import { expect, test } from 'vitest';
import { toSearchWords } from './search-words.ts';
import { Vocabulary } from './vocabulary.ts';

const vocabulary = new Vocabulary();
const ids = toSearchWords('mật mắt mật mỹ mĩ tra cha').map((word) => vocabulary.add(word));

test('each different word has a number of its own, in the order they came', () => {
  expect(ids).toEqual([0, 1, 0, 2, 3, 4, 5]);
  expect(vocabulary.words.map(({ written }) => written)).toEqual(['mật', 'mắt', 'mỹ', 'mĩ', 'tra', 'cha']);
});

test('words are found without marks, by habit of spelling, and by how they are said', () => {
  expect(vocabulary.withFolded('mat')).toEqual([0, 1]);
  expect(vocabulary.withLoose('mi')).toEqual([2, 3]);
  expect(vocabulary.withSound('tra')).toEqual([4, 5]);
  expect(vocabulary.withFolded('m')).toEqual([]);
  expect(vocabulary.withLoose('my')).toEqual([]);
  expect(vocabulary.withSound('xyz')).toEqual([]);
});

test('it is known how words begin', () => {
  expect(['m', 'mat', 'tr', 'ra', 'matt'].map((text) => vocabulary.hasPrefix(text))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
