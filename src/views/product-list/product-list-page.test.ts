import { expect, test } from 'vitest';
import { catalogueOf, one, productPage, recognition } from '../../catalogue/catalogue-fixture.ts';
import { slicesOf } from '../list/pagination.ts';
import {
  allProductsList,
  formerProvinceList,
  groupList,
  provinceStarList,
  setList,
  starList,
} from './list-identities.ts';
import { toProductListPage } from './product-list-page.ts';

const pages = {
  products: [
    productPage('a', { facts: { set: 'green-processed-tea' } }),
    productPage('b', { facts: { recognitions: [recognition({ stars: 5, date: '2025-06-15' })] } }),
    productPage('c', { facts: { origin: { former: 'cao-bang' } } }),
  ],
};

test('narrower lists, facts and the place stand on the first page only', async () => {
  const { catalogue, lists } = await catalogueOf(pages);
  const identity = {
    ...allProductsList(catalogue, lists, 'vi'),
    intro: ['Lời đầu.'],
    facts: [{ label: 'Mã', lines: [] }],
  };
  const [first, second] = slicesOf(catalogue.products, 2).map((slice) => toProductListPage(identity, slice, 'vi'));
  expect(first?.tileGroups.map(({ tiles }) => tiles.length)).toEqual([6, 3]);
  expect(first).toMatchObject({ intro: ['Lời đầu.'], total: '3 sản phẩm', facts: [{ label: 'Mã' }] });
  expect(first?.products.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(second).toMatchObject({ intro: [], facts: [], tileGroups: [], total: '3 sản phẩm', land: undefined });
  expect(second?.products.map(({ id }) => id)).toEqual(['c']);
});

test('groups of tiles without tiles are left out', async () => {
  const { catalogue, lists } = await catalogueOf(pages);
  const identity = { ...allProductsList(catalogue, lists, 'vi'), tileGroups: () => [{ heading: 'Rỗng', tiles: [] }] };
  expect(toProductListPage(identity, one(slicesOf(catalogue.products)[0]), 'vi').tileGroups).toEqual([]);
});

test('a list leads to the finder with the same products chosen', async () => {
  const { catalogue, lists } = await catalogueOf(pages);
  const slice = one(slicesOf(catalogue.products)[0]);
  const identities = [
    allProductsList(catalogue, lists, 'vi'),
    starList(5, catalogue.products, 'vi'),
    groupList('food', lists, 'vi'),
    setList('green-processed-tea', lists, 'vi'),
    formerProvinceList('yen-bai', lists, 'vi'),
    provinceStarList('lao-cai', 5, [], 'vi'),
  ];
  expect(identities.map((identity) => toProductListPage(identity, slice, 'vi').searchHref)).toEqual([
    '/tim-kiem/?',
    '/tim-kiem/?stars=5',
    '/tim-kiem/?group=food',
    '/tim-kiem/?set=green-processed-tea',
    '/tim-kiem/?former=yen-bai',
    '/tim-kiem/?province=lao-cai&stars=5',
  ]);
  const { query: _, ...unsearched } = starList(5, [], 'vi');
  expect(toProductListPage(unsearched, slice, 'vi').searchHref).toBeUndefined();
});

test('each list says how many products it has', async () => {
  const { catalogue, lists } = await catalogueOf(pages);
  expect(allProductsList(catalogue, lists, 'vi').description).toContain('3 sản phẩm');
  expect(groupList('food', lists, 'vi').description).toContain('3 sản phẩm');
  expect(groupList('tourism', lists, 'vi').description).toContain('chưa có sản phẩm nào');
  expect(setList('green-processed-tea', lists, 'vi').description).toContain('1 sản phẩm');
  expect(setList('coffee-cocoa', lists, 'vi').description).toContain('chưa có sản phẩm nào');
  expect(formerProvinceList('yen-bai', lists, 'vi').description).toContain('2 sản phẩm');
  expect(formerProvinceList('hai-duong', lists, 'vi').description).toContain('chưa có sản phẩm nào');
});

test('a province of before says what it is part of today, or that it is still there', async () => {
  const { lists } = await catalogueOf(pages);
  const merged = formerProvinceList('yen-bai', lists, 'vi');
  expect(merged.title).toBe('Yên Bái (trước tháng 07/2025)');
  expect(merged.intro?.[0]).toMatch(/nay thuộc Lào Cai\.$/u);
  expect(merged.facts?.[0]?.lines).toEqual([[{ text: 'Lào Cai', href: '/tinh-thanh/lao-cai/' }]]);
  expect(merged.crumbs?.map(({ href }) => href)).toEqual(['/', '/tinh-thanh/', '/tinh-thanh/lao-cai/']);
  expect(formerProvinceList('cao-bang', lists, 'vi').intro?.[0]).toContain('không thuộc diện hợp nhất');
});

test('a set stands below its group and tells its official number', async () => {
  const { lists } = await catalogueOf(pages);
  const list = setList('green-processed-tea', lists, 'vi');
  expect(list.crumbs?.map(({ href }) => href)).toEqual(['/', '/nhom/', '/nhom/thuc-pham/']);
  expect(list.intro).toEqual(['Bộ số 11']);
});

test('the rating of a province stands below the province', () => {
  const list = provinceStarList('lao-cai', 4, [], 'vi');
  expect(list.title).toBe('Sản phẩm 4 sao của Lào Cai');
  expect(list.crumbs?.map(({ href }) => href)).toEqual(['/', '/tinh-thanh/', '/tinh-thanh/lao-cai/']);
});
