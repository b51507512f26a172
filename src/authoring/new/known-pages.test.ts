import { expect, test } from 'vitest';
import { makeContent, producerText, productText } from '../../checks/checked-files.ts';
import { formerProvinces, getFormerProvince } from '../../domain/province.ts';
import { findFormerProvinces, mergedProvinceNamed } from './find-province.ts';
import { KnownPages } from './known-pages.ts';

const known = (files: Readonly<Record<string, string>>): KnownPages => new KnownPages(makeContent(files));

const producers = {
  'producers/htx-ta-xua/index.md': producerText(['shortName: Tà Xùa Tea']),
  'producers/cong-ty-may/index.md': producerText().replace('HTX Tà Xùa', 'Công ty CP Mây'),
  'producers/vo-danh/index.md': '---\nkind: farm\n---\n',
};

test.each([
  ['htx-ta-xua', 'htx-ta-xua'],
  ['HTX Tà Xùa', 'htx-ta-xua'],
  ['Hợp tác xã Tà Xùa', 'htx-ta-xua'],
  ['ta xua tea', 'htx-ta-xua'],
  ['công ty cổ phần mây', 'cong-ty-may'],
  ['vo-danh', 'vo-danh'],
  ['Vô danh', 'vo-danh'],
])('“%s” is the producer %s', (name, id) => {
  expect(known(producers).producer(name)?.id).toBe(id);
});

test('a producer that has no page is none, and its name is the one of its page', () => {
  expect(known(producers).producer('HTX')).toBeUndefined();
  expect(known(producers).producer('')).toBeUndefined();
  expect(known(producers).producer('htx-ta-xua')).toEqual({ id: 'htx-ta-xua', name: 'HTX Tà Xùa' });
});

test.each([
  ['HTX Sen', 'Hợp tác xã Sen'],
  ['THT Sen', 'Tổ hợp tác Sen'],
  ['HKD Sen', 'Hộ kinh doanh Sen'],
  ['DNTN Sen', 'Doanh nghiệp tư nhân Sen'],
  ['Công ty TNHH MTV Sen', 'Công ty trách nhiệm hữu hạn một thành viên Sen'],
])('“%s” and “%s” are one name', (short, long) => {
  const named = (name: string): KnownPages =>
    known({ 'producers/a/index.md': producerText().replace('HTX Tà Xùa', name) });
  expect(named(short).producer(long)?.id).toBe('a');
  expect(named(long).producer(short)?.id).toBe('a');
});

test('pages are found in their collection alone', () => {
  const pages = known({ ...producers, 'products/lao-cai/tra/index.md': productText() });
  expect(pages.find('products', 'tra')?.main).toBe('products/lao-cai/tra/index.md');
  expect(pages.find('producers', 'tra')).toBeUndefined();
  expect(pages.all('producers')).toHaveLength(3);
  expect(pages.text('products/lao-cai/tra/index.md')).toBe(productText());
});

test('a new id is the name, then with its province, then with a number', () => {
  const tra = { 'products/a/tra/index.md': '' };
  const placed = { ...tra, 'products/a/tra-son-la/index.md': '' };
  const numbered = { ...placed, 'products/a/tra-son-la-2/index.md': '' };
  expect(known({ 'news/x': '' }).freeId('products', 'Trà', 'son-la')).toBe('tra');
  expect(known(tra).freeId('products', 'Trà', 'son-la')).toBe('tra-son-la');
  expect(known(placed).freeId('products', 'Trà', 'son-la')).toBe('tra-son-la-2');
  expect(known(numbered).freeId('products', 'Trà', 'son-la')).toBe('tra-son-la-3');
  expect(known(tra).freeId('products', 'Trà')).toBe('tra-2');
  expect(known(tra).freeId('producers', 'Trà')).toBe('tra');
});

test('a name without letters gets an id from its kind of page', () => {
  expect(known({ 'news/x': '' }).freeId('products', '???')).toBe('product');
  expect(known({ 'news/x': '' }).freeId('news', '中文')).toBe('new');
});

test.each([
  ['Yên Bái', ['yen-bai']],
  ['tỉnh Yên Bái', ['yen-bai']],
  ['Tp. Đà Nẵng', ['da-nang', 'quang-nam']],
  ['Lào Cai', ['lao-cai', 'yen-bai']],
  ['TP HCM', ['ho-chi-minh']],
  ['Sài Gòn', ['ho-chi-minh']],
  ['Thừa Thiên Huế', ['hue']],
  ['Vũng Tàu', ['ba-ria-vung-tau']],
  ['Bà Rịa – Vũng Tàu', ['ba-ria-vung-tau']],
  ['Atlantis', []],
])('“%s” may mean %j, the likeliest first', (name, ids) => {
  expect(
    findFormerProvinces(name)
      .slice(0, Math.max(1, ids.length))
      .map(({ id }) => id),
  ).toEqual(ids);
});

test('no name at all means every province', () => {
  expect(findFormerProvinces(' ')).toEqual(formerProvinces);
});

test('a former province is told as merged where today’s of its name holds more', () => {
  expect(mergedProvinceNamed(getFormerProvince('lao-cai'))?.id).toBe('lao-cai');
  expect(mergedProvinceNamed(getFormerProvince('yen-bai'))).toBeUndefined();
  expect(mergedProvinceNamed(getFormerProvince('cao-bang'))).toBeUndefined();
});
