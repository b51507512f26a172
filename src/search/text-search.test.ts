import { expect, test } from 'vitest';
import { toFixtureIndex } from './facts-fixture.ts';
import { toFixtureText } from './full-text-fixture.ts';
import { searchEverywhere, searchInMemory } from './text-search.ts';

const products = [
  { name: 'Khoai sọ Phì Nhừ', former: 'Điện Biên', place: 'xã Phì Nhừ | Điện Biên Đông' },
  { name: 'Bí xanh Tìa Dình', former: 'Điện Biên', place: 'xã Tìa Dình | Điện Biên Đông' },
  { name: 'Cà phê Mùa Thu', producer: 'Hộ kinh doanh Mùa Thu Coffee', former: 'Đắk Lắk | tỉnh Đắk Lắk' },
  { name: 'Cà phê Đăk Rve', producer: 'HTX Hoa Nam', former: 'Kon Tum | Quảng Ngãi' },
  { name: 'Mật ong Đắk Lắk', producer: 'Công ty TNHH Ong Vàng', former: 'Đắk Lắk | tỉnh Đắk Lắk' },
  { name: 'Bánh tráng phơi sương', producer: 'HKD Lê Thị Thúy', former: 'Tây Ninh' },
  { name: 'Bánh tráng Mạnh Tài', producer: 'Cơ sở Mạnh Tài', former: 'Kiên Giang | An Giang' },
  { name: 'Rượu Đế Gò Đen', former: 'Long An | Tây Ninh' },
  { name: 'Giò lụa Thủy Nguyên', producer: 'Hợp tác xã Thủy Nguyên', former: 'Hải Phòng', place: 'Thủy Nguyên' },
  { name: 'Trà xanh Kỳ Anh', otherWords: 'chè', translation: 'Ky Anh green tea', former: 'Hà Tĩnh' },
];
const index = toFixtureIndex(products);
const names = (rows: readonly number[]): readonly (string | undefined)[] => rows.map((row) => products[row]?.name);

test.each([
  ['khoai so phi nhu', 'Khoai sọ Phì Nhừ'],
  ['Phì Nhừ khoai sọ', 'Khoai sọ Phì Nhừ'],
  ['khoai sọ'.normalize('NFD'), 'Khoai sọ Phì Nhừ'],
  ['bi xanh tia dinh', 'Bí xanh Tìa Dình'],
  ['dak lak ca phe', 'Cà phê Mùa Thu'],
  ['Cà phê Đắk Lắk', 'Cà phê Mùa Thu'],
  ['daklak ca phe', 'Cà phê Mùa Thu'],
  ['dak lak', 'Mật ong Đắk Lắk'],
  ['thuỷ nguyên', 'Giò lụa Thủy Nguyên'],
  ['hợp tác xã hoa nam', 'Cà phê Đăk Rve'],
  ['htx thuy nguyen', 'Giò lụa Thủy Nguyên'],
  ['trách nhiệm hữu hạn ong vàng', 'Mật ong Đắk Lắk'],
  ['hộ kinh doanh lê thị thúy', 'Bánh tráng phơi sương'],
  ['khoia so', 'Khoai sọ Phì Nhừ'],
  ['banh trnag phoi', 'Bánh tráng phơi sương'],
  ['mậtong', 'Mật ong Đắk Lắk'],
  ['maatj ong', 'Mật ong Đắk Lắk'],
  ['ru7o7u5 d9e61', 'Rượu Đế Gò Đen'],
  ['ruou go d', 'Rượu Đế Gò Đen'],
  ['tra xanh ki anh', 'Trà xanh Kỳ Anh'],
  ['chè kỳ anh', 'Trà xanh Kỳ Anh'],
  ['green teas', 'Trà xanh Kỳ Anh'],
  ['cà phê của tỉnh kon tum', 'Cà phê Đăk Rve'],
  ['xã phì nhừ', 'Khoai sọ Phì Nhừ'],
])('%s finds %s first', (query, name) => {
  expect(names(searchInMemory(index, query).rows)[0]).toBe(name);
});

test('a slip may stand beside the beginning of the same word', () => {
  expect(names(searchInMemory(index, 'banh trag phoi suong tra').rows)[0]).toBe('Bánh tráng phơi sương');
});

test('all words have to be found, so another kind of thing from the same place is not', () => {
  expect(names(searchInMemory(index, 'ca phe dak lak').rows)).toEqual(['Cà phê Mùa Thu']);
});

test('marks that were typed rank above others', () => {
  expect(names(searchInMemory(index, 'đắk').rows)[0]).toBe('Mật ong Đắk Lắk');
  expect(names(searchInMemory(index, 'đăk').rows)[0]).toBe('Cà phê Đăk Rve');
});

test('what only comes near says so', () => {
  expect(searchInMemory(index, 'khoia so')).toMatchObject({ near: true });
  expect(searchInMemory(index, 'khoai so')).toMatchObject({ near: false });
});

test('words that nothing resembles find nothing', () => {
  expect(searchInMemory(index, 'xyzzy qwerty').rows).toEqual([]);
  expect(searchInMemory(index, '  ').rows).toEqual([]);
});

test('a word that only descriptions hold is found there', async () => {
  const answer = await searchEverywhere(index, toFixtureText({ 4: 'nhiều fructose' }), 'fructose');
  expect(names(answer.rows)).toEqual(['Mật ong Đắk Lắk']);
  expect(answer.near).toBe(false);
});

test('a product with the words in its name stands before one with them in its description', async () => {
  const answer = await searchEverywhere(index, toFixtureText({ 4: 'mật ong', 5: 'làm với mật ong' }), 'mật ong ');
  expect(names(answer.rows)).toEqual(['Mật ong Đắk Lắk', 'Bánh tráng phơi sương']);
});

test('a name that is meant but for a slip stands before a description that holds the words by chance', async () => {
  const answer = await searchEverywhere(index, toFixtureText({ 8: 'so với kho' }), 'kho so ');
  expect(names(answer.rows)).toContain('Giò lụa Thủy Nguyên');
  expect(answer.near).toBe(false);
});

test('words may stand partly in the facts and partly in the description', async () => {
  const texts = toFixtureText({ 0: 'trồng trên nương', 1: 'trồng ở vườn', 4: 'lấy trên nương' });
  const answer = await searchEverywhere(index, texts, 'khoai sọ trên nương');
  expect(names(answer.rows)).toEqual(['Khoai sọ Phì Nhừ']);
});

test('the number of a decision is not taken for hectares', async () => {
  const texts = toFixtureText({ 0: 'rộng 45 ha', 1: 'được trao theo 00045' });
  expect(names((await searchEverywhere(index, texts, 'quyết định số 45/QĐ-UBND')).rows)[0]).toBe('Bí xanh Tìa Dình');
});

test('what is asked for by its kind stands before what is only made of it', () => {
  const goods = [
    { name: 'Bún Bích Hòa', otherWords: 'rice vermicelli noodles', former: 'Hà Nội' },
    { name: 'Gạo nếp Tam Hưng', otherWords: 'sticky rice | rice', former: 'Hà Nội' },
  ];
  const { rows } = searchInMemory(toFixtureIndex(goods), 'rice ha noi');
  expect(rows.map((row) => goods[row]?.name)).toEqual(['Gạo nếp Tam Hưng', 'Bún Bích Hòa']);
});
