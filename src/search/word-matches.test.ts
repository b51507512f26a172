import { expect, test } from 'vitest';
import { parseQuery } from './query.ts';
import { toSearchWords } from './search-words.ts';
import { Vocabulary } from './vocabulary.ts';
import { matchWords, otherMarks } from './word-matches.ts';

/** Returns how well words of a catalogue answer each word of a query. */
function answers(query: string, catalogue: string, withSlips = false): readonly Readonly<Record<string, number>>[] {
  const vocabulary = new Vocabulary();
  for (const word of toSearchWords(catalogue)) vocabulary.add(word);
  return matchWords(parseQuery(query), vocabulary, withSlips).ofWords.map((matches) =>
    Object.fromEntries([...matches].map(([id, value]) => [vocabulary.words[id]?.written ?? '', value])),
  );
}

const first = (query: string, catalogue: string, withSlips = false): Readonly<Record<string, number>> =>
  answers(query, catalogue, withSlips)[0] ?? {};

test('the word itself is worth most, then one found without typed marks, then one with other marks', () => {
  expect(first('mật ', 'mật mắt mat ong')).toEqual({ mật: 1, mắt: 0.6, mat: 0.6 });
  expect(first('mat ', 'mật mắt mat ong')).toEqual({ mật: 0.97, mắt: 0.97, mat: 1 });
  expect(otherMarks).toBe(Math.fround(0.6));
});

test('a word in another habit of spelling answers, less well than the word itself', () => {
  expect(first('mỹ ', 'mỹ mĩ')).toEqual({ mỹ: 1, mĩ: 0.58 });
  expect(first('teas ', 'tea')).toEqual({ tea: 0.58 });
});

test('what was meant with the keyboard off answers, unless the catalogue has what was typed', () => {
  expect(first('maatj ', 'mật mắt')['mật']).toBeCloseTo(0.92);
  expect(first('maatj ', 'mật mắt')['mắt']).toBeCloseTo(0.92 * 0.6);
  expect(first('maatj ', 'mật maatj')).toEqual({ maatj: 1 });
});

test('two words typed for one answer both, and one typed for two as well', () => {
  expect(answers('dak lak ', 'đaklak')).toEqual([{ đaklak: 0.9 }, { đaklak: 0.9 }]);
  expect(answers('mat ong dak lak ', 'đaklak').map((words) => Object.keys(words).length)).toEqual([0, 0, 1, 1]);
});

test('words that stand for two neighbours at once are known by their numbers', () => {
  const vocabulary = new Vocabulary();
  for (const word of toSearchWords('ong daklak')) vocabulary.add(word);
  expect([...matchWords(parseQuery('dak lak '), vocabulary, false).joined]).toEqual([1]);
  expect([...matchWords(parseQuery('daklak '), vocabulary, false).joined]).toEqual([]);
});

test('an open word goes on to longer ones, the less is missing the better; a closed one does not', () => {
  const found = first('kho', 'khoai khoe kho khong');
  expect(found['kho']).toBe(1);
  expect(found['khoe']).toBeCloseTo(0.88 * 0.88 * (0.9 + 0.1 * (3 / 4)));
  expect(found['khoai']).toBeCloseTo(0.88 * 0.88 * (0.9 + 0.1 * (3 / 5)));
  expect(first('kho ', 'khoai khoe kho')).toEqual({ kho: 1 });
});

test('the beginning of a word that is none itself is worth more', () => {
  expect(first('kho', 'khoai')['khoai']).toBeCloseTo(0.88 * (0.9 + 0.1 * (3 / 5)));
});

test('marks that were typed count while a word goes on', () => {
  expect(Object.keys(first('trà', 'trang tràm tra'))).toEqual(['tra', 'tràm']);
  expect(Object.keys(first('tra', 'trang tràm'))).toEqual(['trang', 'tràm']);
});

test('a slip is forgiven only where slips are asked for', () => {
  expect(first('khoia ', 'khoai')).toEqual({});
  expect(Object.keys(first('khoia ', 'khoai', true))).toEqual(['khoai']);
});

test('the better the rest of the word fits, the more a slip is worth', () => {
  expect(first('khoia ', 'khoai', true)['khoai']).toBeCloseTo(0.45 + 0.02);
  expect(first('khoia ', 'khaia', true)['khaia']).toBeCloseTo(0.45 + 0.02);
  expect(first('khoia ', 'phoia', true)['phoia']).toBeCloseTo(0.45 - 0.04);
  expect(first('khoia ', 'kkhoia', true)['kkhoia']).toBeCloseTo(0.45);
  expect(first('so ', 'xo', true)['xo']).toBeCloseTo(0.45);
  expect(first('ab ', 'db', true)['db']).toBeCloseTo(0.45 - 0.15 - 0.04);
  expect(first('abc ', 'ab', true)['ab']).toBeCloseTo(0.45 - 0.15 + 0.02);
});

test('a single letter has no slips, and words two letters longer are none', () => {
  expect(first('a ', 'ab b', true)).toEqual({});
  expect(first('ab ', 'abcd', true)).toEqual({});
});

test('words that many say alike are slips, however far apart they are written', () => {
  expect(first('tra ', 'cha', true)['cha']).toBeCloseTo(0.45);
  expect(first('ghe ', 'ge', true)['ge']).toBeGreaterThan(0);
});

test('a word that is one of those typed is no slip of another', () => {
  expect(answers('đắk lắk ', 'đắk lắk', true)).toEqual([{ đắk: 1 }, { lắk: 1 }]);
  expect(answers('đắk xyz ', 'lắk', true).map((words) => Object.keys(words))).toEqual([['lắk'], []]);
});

test('a slip of one word may stand beside another word that it is a beginning of', () => {
  const [trag, tra] = answers('trag tra', 'trang', true);
  expect(Object.keys(trag ?? {})).toEqual(['trang']);
  expect(Object.keys(tra ?? {})).toEqual(['trang']);
});
