import { expect, test } from 'vitest';
import { withoutFillers } from './filler-words.ts';
import { parseQuery } from './query.ts';

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
])('%s asks for %s', (query, words) => {
  expect(telling(query)).toBe(words);
});

test('marks that were typed tell a word from one that only looks like it', () => {
  expect(telling('sô cô là')).toBe('sô cô');
  expect(telling('Gia Lai')).toBe('lai');
  expect(telling('giã giò')).toBe('giã giò');
});
