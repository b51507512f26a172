import { expect, test } from 'vitest';
import { catalogueOf, productPage } from '../../catalogue/catalogue-fixture.ts';
import { toGroupsPage } from '../groups/groups-page.ts';
import { toStarsPage } from './stars-page.ts';

test('each rating leads to its list and says what it means', async () => {
  const { lists } = await catalogueOf({ products: [productPage('a')] });
  const { meanings, tiles } = toStarsPage(lists, 'vi');
  expect(tiles.find((tile) => tile.stars === 4)).toMatchObject({ href: '/hang-sao/4-sao/', count: '1 sản phẩm' });
  expect(meanings.find(({ stars }) => stars === 5)).toMatchObject({ label: '5 sao' });
  expect(meanings.find(({ stars }) => stars === 5)?.meaning).toContain('Cấp quốc gia');
});

test('six groups hold 26 sets; what has no products says 0', async () => {
  const { lists } = await catalogueOf({ products: [productPage('a', { facts: { set: 'green-processed-tea' } })] });
  const { groups } = toGroupsPage(lists, 'vi');
  expect(groups.map(({ id, count }) => [id, count]).slice(0, 2)).toEqual([
    ['food', '1 sản phẩm'],
    ['beverages', '0 sản phẩm'],
  ]);
  expect(groups.flatMap(({ sets }) => sets)).toHaveLength(26);
  expect(groups[0]?.sets.filter(({ count }) => count === '1 sản phẩm')).toHaveLength(1);
});
