import { expect, test } from 'vitest';
import { catalogueOf, productPage, recognition } from '../../catalogue/catalogue-fixture.ts';
import { formerTile, groupTiles, provinceTile, setTiles, starTiles } from './tiles.ts';

const stars = (id: string, of: 3 | 4 | 5) =>
  productPage(id, { facts: { recognitions: [recognition({ stars: of, date: '2025-06-15' })] } });

test('each rating has a tile with its number and its share; one without products has no share', async () => {
  const { lists } = await catalogueOf({ products: [stars('a', 3), stars('b', 3), stars('c', 3), stars('d', 4)] });
  const tiles = starTiles(lists.byStars, (of) => ({ page: 'star', stars: of }), 'vi');
  expect(Object.fromEntries(tiles.map(({ count, note, stars: of }) => [of, [count, note]]))).toEqual({
    3: ['3 sản phẩm', 'chiếm 75% số sản phẩm ở đây'],
    4: ['1 sản phẩm', 'chiếm 25% số sản phẩm ở đây'],
    5: ['0 sản phẩm', undefined],
  });
  expect(tiles.find((tile) => tile.stars === 4)).toMatchObject({
    href: '/hang-sao/4-sao/',
    hook: { 'data-stars': '4' },
  });
});

test('without any product no share is told', () => {
  const tiles = starTiles(new Map(), (of) => ({ page: 'star', stars: of }), 'vi');
  expect(tiles.map(({ count, note }) => [count, note])).toEqual(Array(3).fill(['0 sản phẩm', undefined]));
});

test('groups and sets are counted, empty ones too; a set tells its official number', async () => {
  const { lists } = await catalogueOf({
    products: [productPage('a', { facts: { set: 'green-processed-tea' } }), productPage('b')],
  });
  const groups = groupTiles(lists.byGroup, 'vi');
  expect(groups).toHaveLength(6);
  expect(groups[0]).toMatchObject({ count: '2 sản phẩm', hook: { 'data-group': 'food' }, href: '/nhom/thuc-pham/' });
  expect(groups[1]?.count).toBe('0 sản phẩm');
  const sets = [
    { id: 'green-processed-tea', no: 11 },
    { id: 'herbal-infusions', no: 12 },
  ] as const;
  expect(setTiles(sets, lists.bySet, 'vi')).toMatchObject([
    { count: '1 sản phẩm', note: 'Bộ số 11', href: '/nhom/thuc-pham/che-tuoi-che-bien/' },
    { count: '0 sản phẩm', note: 'Bộ số 12' },
  ]);
});

test('a province of today and one of before lead to pages of their own', () => {
  expect(provinceTile('lao-cai', 2, 'Hợp nhất', 'vi')).toEqual({
    href: '/tinh-thanh/lao-cai/',
    name: 'Lào Cai',
    count: '2 sản phẩm',
    note: 'Hợp nhất',
    hook: { 'data-province': 'lao-cai' },
  });
  expect(formerTile('yen-bai', 1, 'en')).toMatchObject({ href: '/en/former-provinces/yen-bai/', count: '1 product' });
});
