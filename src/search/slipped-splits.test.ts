import { expect, test } from 'vitest';
import { toSearchWords } from './search-words.ts';
import { splitWithSlip } from './slipped-splits.ts';
import { Vocabulary } from './vocabulary.ts';

const vocabulary = new Vocabulary();
for (const word of toSearchWords('mật ong cà phê trà hoa bánh tráng rượu ba')) vocabulary.add(word);

const ways = (letters: string, isAlone = true): readonly string[] =>
  splitWithSlip(letters, vocabulary, isAlone).map(([end = 0]) => `${letters.slice(0, end)} ${letters.slice(end)}`);

test.each([
  ['maltong', 'malt ong'],
  ['traphea', 'tra phea'],
  ['banhsrang', 'banh srang'],
  ['ruouuba', 'ruouu ba'],
])('%s is %s', (letters, parts) => {
  expect(ways(letters)).toContain(parts);
});

test.each(['xyzzy', 'qwertyuiop', 'tuyxxt'])('%s is no two words', (letters) => {
  expect(splitWithSlip(letters, vocabulary, true)).toEqual([]);
});

test('the way with the longer known part comes first', () => {
  expect(ways('banhsrang')[0]).toBe('banh srang');
  expect(ways('cabanhx')).toEqual(['ca banhx']);
  expect(ways('trangon')).toEqual(['trang on']);
});

test('two words without any slip are no slip, and two words with a slip each are none either', () => {
  expect(ways('matxyz')).toEqual([]);
  expect(ways('banhtrang')).toEqual([]);
  expect(ways('banxtrxng')).toEqual([]);
});

test('each part has two letters at least', () => {
  expect(ways('banhtran')).toContain('banh tran');
  expect(ways('xtrangb')).toEqual([]);
});

test('among other words, which have to fit too, a word may be shorter', () => {
  expect(splitWithSlip('cabiap', vocabulary, true)).toEqual([]);
  expect(splitWithSlip('tragoa', vocabulary, false)).toEqual([[3, 6]]);
  expect(ways('maton', false)).toEqual(['mat on']);
  expect(ways('maon', false)).toEqual([]);
  expect(ways('matonx', true)).toEqual([]);
  expect(ways('matonx', false)).toEqual(['mat onx']);
});
