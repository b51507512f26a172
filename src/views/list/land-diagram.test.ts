import { expect, test } from 'vitest';
import { catalogueOf, productPage } from '../../catalogue/catalogue-fixture.ts';
import { toLandDiagram, toSmallLand } from './land-diagram.ts';

test('each province has a tile with its number; a merged one names what it was merged from, each with its own', async () => {
  const { lists } = await catalogueOf({
    products: [
      productPage('a'),
      productPage('b', { facts: { origin: { former: 'lao-cai' } } }),
      productPage('c', { facts: { origin: { former: 'yen-bai' } } }),
    ],
  });
  const { tiles } = toLandDiagram(lists, 'vi');
  expect(tiles).toHaveLength(34);
  const laoCai = tiles.find(({ id }) => id === 'lao-cai');
  expect(laoCai).toMatchObject({ number: '3', shade: 1, href: '/tinh-thanh/lao-cai/' });
  expect(laoCai?.former).toMatch(/^Hợp nhất từ (?:Lào Cai và Yên Bái|Yên Bái và Lào Cai)$/u);
  expect(Object.fromEntries(laoCai?.units.map(({ id, number }) => [id, number]) ?? [])).toEqual({
    'lao-cai': '1',
    'yen-bai': '2',
  });
  expect(tiles.find(({ id }) => id === 'cao-bang')).toMatchObject({ number: '0', shade: 0, former: undefined });
});

test('both archipelagos stand in every diagram, with the province they belong to', async () => {
  const { lists } = await catalogueOf({});
  expect(toLandDiagram(lists, 'vi').islands.map(({ name }) => name)).toEqual([
    'Quần đảo Hoàng Sa (Đà Nẵng)',
    'Quần đảo Trường Sa (Khánh Hòa)',
  ]);
  expect(toSmallLand('ca-mau', 'vi').islands).toHaveLength(2);
});

test('a small diagram marks a province and leads to its page', () => {
  expect(toSmallLand('lao-cai', 'en')).toMatchObject({ href: '/en/provinces/lao-cai/', place: { column: 2, row: 1 } });
});
