import { expect, test } from 'vitest';
import { waysWithoutFillers, withoutFillers } from './filler-words.ts';
import { parseQuery } from './query.ts';
import { toSearchWords } from './search-words.ts';
import { Vocabulary } from './vocabulary.ts';

const telling = (query: string): string =>
  withoutFillers(parseQuery(query))
    .map(({ written }) => written)
    .join(' ');

test.each([
  ['sản phẩm cà phê của tỉnh Đắk Lắk', 'cà phê đắk lắk'],
  ['mua mat ong o huyen meo vac', 'mat ong meo vac'],
  ['honey from Ha Giang province', 'honey ha giang'],
  ['tea made by a cooperative in Vietnam', 'tea cooperative'],
  ['của', 'của'],
  ['hợp tác xã sản xuất và dịch vụ', 'hợp tác xã sản xuất dịch vụ'],
  ['dac san tay ninh', 'tay ninh'],
])('%s asks for %s', (query, words) => {
  expect(telling(query)).toBe(words);
});

test('marks that were typed tell a word from one that only looks like it', () => {
  expect(telling('sô cô là')).toBe('sô cô');
  expect(telling('Gia Lai')).toBe('lai');
  expect(telling('giã giò')).toBe('giã giò');
});

test('what may be no filler stays in some of the ways', () => {
  const vocabulary = new Vocabulary();
  for (const word of toSearchWords('khăn lụa gia lai ô long')) vocabulary.add(word);
  const ways = waysWithoutFillers(parseQuery('gia khan lua o gia lai from'), vocabulary).map(({ words, unsure }) => [
    words.map(({ folded }) => folded).join(' '),
    unsure,
  ]);
  expect(ways).toHaveLength(8);
  expect(ways).toContainEqual(['gia khan lua o gia lai', 0]);
  expect(ways).toContainEqual(['khan lua gia lai', 2]);
  expect(ways).toContainEqual(['khan lua lai', 3]);
});
