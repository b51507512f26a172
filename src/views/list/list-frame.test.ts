import { expect, test } from 'vitest';
import { one } from '../../catalogue/catalogue-fixture.ts';
import { toListFrame } from './list-frame.ts';
import { slicesOf } from './pagination.ts';
import { groupList, staticLists } from './static-lists.ts';

const slices = slicesOf([1, 2, 3], 2);
const head = { route: { page: 'products' }, title: 'Sản phẩm', description: 'Mọi sản phẩm.' } as const;

test('the first page of a list is called by its name and leads on; the second says its number and leads back', () => {
  const [first, second] = slices.map((slice) => toListFrame(head, slice, 'vi'));
  expect(first).toMatchObject({ heading: 'Sản phẩm', meta: { next: '/san-pham/2/', route: { n: 1 } } });
  expect(first?.meta.previous).toBeUndefined();
  expect(second).toMatchObject({
    heading: 'Sản phẩm, trang 2',
    meta: { title: 'Sản phẩm, trang 2', previous: '/san-pham/', route: { n: 2 } },
  });
  expect(second?.meta.next).toBeUndefined();
});

test('a list on one page leads nowhere else', () => {
  const frame = toListFrame(head, one(slicesOf([1])[0]), 'vi');
  expect(frame.pagination).toBeUndefined();
  expect(frame.meta).toMatchObject({ previous: undefined, next: undefined });
});

test('a list stands below the home page unless it says where', () => {
  const slice = one(slicesOf([1])[0]);
  expect(toListFrame(head, slice, 'vi').meta.crumbs.map(({ href }) => href)).toEqual(['/']);
  expect(toListFrame({ ...head, crumbs: [] }, slice, 'vi').meta.crumbs).toEqual([]);
});

test('a list that can be followed names its feed', () => {
  const slice = one(slicesOf([1])[0]);
  const feed = { title: 'Mới', href: '/san-pham/atom.xml' };
  expect(toListFrame({ ...head, feed }, slice, 'vi').meta.feeds).toEqual([feed]);
  expect(toListFrame(head, slice, 'vi').meta.feeds).toBeUndefined();
});

test('without a script, links to stars, groups and provinces lead to every product', () => {
  const lists = staticLists('vi');
  expect(lists.map(({ links }) => links.length)).toEqual([3, 6, 34]);
  expect(lists[1]).toEqual(groupList('vi'));
  expect(lists[0]?.links[0]?.label).toMatch(/^\d sao$/u);
  expect(lists[2]?.links).toContainEqual({ href: '/tinh-thanh/lao-cai/', label: 'Lào Cai' });
});
