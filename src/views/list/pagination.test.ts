import { expect, test } from 'vitest';
import { paginationOf, slicesOf } from './pagination.ts';

const items = Array.from({ length: 250 }, (_, index) => index);

test('every item stands on exactly one page', () => {
  expect(slicesOf(items, 24).flatMap((slice) => slice.items)).toEqual(items);
});

test('an empty list still has its first page', () => {
  expect(slicesOf([])).toHaveLength(1);
});

test('a list of one page has no links to further pages', () => {
  const [slice] = slicesOf([1, 2, 3]);
  expect(slice && paginationOf(slice, { page: 'products' }, 'vi')).toBeUndefined();
});

test('a page in the middle links to its neighbours, the first and the last page', () => {
  const slice = slicesOf(items, 24)[4];
  const pagination = slice && paginationOf(slice, { page: 'products' }, 'en');
  expect(pagination?.previous).toBe('/en/products/4/');
  expect(pagination?.next).toBe('/en/products/6/');
  expect(pagination?.links.map((link) => link?.number)).toEqual([1, undefined, 4, 5, 6, undefined, 11]);
});

test('the first page keeps the plain address', () => {
  const slice = slicesOf(items, 24)[1];
  expect(slice && paginationOf(slice, { page: 'products' }, 'vi')?.previous).toBe('/san-pham/');
});
