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
  const ways = splitWithSlip(letters, vocabulary, true).map(
    ([end = 0]) => `${letters.slice(0, end)} ${letters.slice(end)}`,
  );
  expect(ways).toContain(parts);
});

test.each(['xyzzy', 'qwertyuiop', 'tuyxxt'])('%s is no two words', (letters) => {
  expect(splitWithSlip(letters, vocabulary, true)).toEqual([]);
});

test('among other words, which have to fit too, a word may be shorter', () => {
  expect(splitWithSlip('cabiap', vocabulary, true)).toEqual([]);
  expect(splitWithSlip('tragoa', vocabulary, false)).toEqual([[3, 6]]);
});
