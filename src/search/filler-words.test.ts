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
  ['san xuat', 'san xuat'],
  ['dac biet', 'dac biet'],
  ['thị xã Kỳ Anh', 'thị xã kỳ anh'],
  ['xã Phì Nhừ', 'phì nhừ'],
  ['gạo sản phẩm', 'gạo'],
  ['', ''],
])('%s asks for %s', (query, words) => {
  expect(telling(query)).toBe(words);
});

test('marks that were typed tell a word from one that only looks like it', () => {
  expect(telling('sô cô là')).toBe('sô cô');
  expect(telling('Gia Lai')).toBe('lai');
  expect(telling('giã giò')).toBe('giã giò');
});

const vocabulary = new Vocabulary();
for (const word of toSearchWords('khăn lụa gia lai ô long là từ')) vocabulary.add(word);
const ways = (query: string): readonly (readonly [string, number])[] =>
  waysWithoutFillers(parseQuery(query), vocabulary).map(({ words, unsure }) => [
    words.map(({ folded }) => folded).join(' '),
    unsure,
  ]);

test('what may be no filler stays in some of the ways', () => {
  const found = ways('gia khan lua o gia lai from');
  expect(found).toHaveLength(8);
  expect(found).toContainEqual(['gia khan lua o gia lai', 0]);
  expect(found).toContainEqual(['khan lua gia lai', 2]);
  expect(found).toContainEqual(['khan lua lai', 3]);
});

test('without fillers there is no other way', () => {
  expect(ways('khan lua')).toEqual([]);
});

test('a filler that the catalogue does not have in another meaning is left out in every way', () => {
  expect(ways('khan cua lua')).toEqual([['khan lua', 0]]);
  expect(ways('khan la lua')).toEqual([['khan lua', 0]]);
});

test('a filler with marks is sure to be one', () => {
  expect(ways('khăn ở lụa')).toEqual([['khan lua', 0]]);
  expect(ways('khăn o lụa')).toEqual([['khan lua', 1]]);
});

test('leaving out nothing is no way, unless a sure filler was left out', () => {
  expect(ways('gia khan').map(([words]) => words)).toEqual(['khan']);
  expect(ways('gia khan cua')).toEqual([
    ['gia khan', 0],
    ['khan', 1],
  ]);
});

test('with more than three that may be none, all are left out', () => {
  expect(ways('gia khan o gia lua o')).toEqual([['khan lua', 0]]);
});
