import { expect, test } from 'vitest';
import { catalogueOf, productPage } from '../../catalogue/catalogue-fixture.ts';
import { toProvincesPage } from './provinces-page.ts';

test('34 provinces stand by region, with what they were merged from, and 63 former ones by the alphabet', async () => {
  const { lists } = await catalogueOf({ products: [productPage('a')] });
  const { former, regions } = toProvincesPage(lists, 'vi');
  const tiles = regions.flatMap((region) => region.tiles);
  expect(regions).toHaveLength(6);
  expect(tiles).toHaveLength(34);
  const laoCai = tiles.find(({ name }) => name === 'Lào Cai');
  expect(laoCai).toMatchObject({ count: '1 sản phẩm' });
  expect(laoCai?.note).toMatch(/^Hợp nhất từ .*Yên\u00a0Bái/u);
  expect(tiles.find(({ name }) => name === 'Cao Bằng')).toMatchObject({ count: '0 sản phẩm', note: 'Không hợp nhất' });
  expect(former).toHaveLength(63);
  expect(former[0]?.name).toBe('An Giang');
  expect(former.find(({ name }) => name === 'Yên Bái')?.count).toBe('1 sản phẩm');
  expect(former.find(({ name }) => name === 'Lào Cai')?.count).toBe('0 sản phẩm');
});
