import { expect, test } from 'vitest';
import { toSearchWords } from './search-words.ts';
import { splitWithSlip } from './slipped-splits.ts';
import { Vocabulary } from './vocabulary.ts';

const vocabulary = new Vocabulary();
for (const word of toSearchWords('mật ong cà phê trà hoa bánh tráng rượu ba')) vocabulary.add(word);

test.each([
  ['maltong', 'malt ong'],
  ['traphea', 'tra phea'],
  ['banhsrang', 'banh srang'],
  ['ruouuba', 'ruouu ba'],
])('%s is %s', (letters, parts) => {
  const ways = splitWithSlip(letters, vocabulary).map(([end = 0]) => `${letters.slice(0, end)} ${letters.slice(end)}`);
  expect(ways).toContain(parts);
});

test.each(['xyzzy', 'qwertyuiop', 'tuyxxt'])('%s is no two words', (letters) => {
  expect(splitWithSlip(letters, vocabulary)).toEqual([]);
});
