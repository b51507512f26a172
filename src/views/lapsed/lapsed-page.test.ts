import { expect, test } from 'vitest';
import { catalogueOf, one, productPage, recognition } from '../../catalogue/catalogue-fixture.ts';
import type { CatalogueProduct } from '../../catalogue/catalogue.ts';
import type { FormerProvinceId } from '../../domain/province.ts';
import type { Recognition } from '../../domain/recognition.ts';
import { slicesOf } from '../list/pagination.ts';
import { lapsedPerPage, lapsedProducts, lapsedProvinces, toLapsedPage } from './lapsed-page.ts';

const some = (province: string, count: number): CatalogueProduct[] =>
  Array.from({ length: count }, () => ({ province: { id: province } }) as CatalogueProduct);

const made = (id: string, more: Partial<Recognition>, former: FormerProvinceId = 'yen-bai') =>
  productPage(id, { facts: { origin: { former }, recognitions: [recognition(more)] } });

const pages = {
  products: [
    made('con-han', { date: '2025-06-15' }),
    made('vua-het', { date: '2023-09-01' }),
    made('het-2022', { date: '2019-05-05' }),
    made('het-2023', { date: '2020-05-05' }),
    made('thu-hoi', { date: '2025-06-15', revoked: { date: '2026-11-30' } }),
    made('thu-hoi-mai', { date: '2025-06-15', revoked: { date: '2026-12-01' } }),
    made('nam-2019', { year: 2019 }),
    made('cao-bang', { date: '2018-12-01' }, 'cao-bang'),
  ],
};

test('what ended or was revoked stands by province, and within it the latest end first', async () => {
  const { catalogue } = await catalogueOf(pages);
  expect(lapsedProducts(catalogue.products).map(({ id }) => id)).toEqual([
    'cao-bang',
    'thu-hoi',
    'het-2023',
    'nam-2019',
    'het-2022',
  ]);
});

test('each province leads to the page on which its products begin', () => {
  const lapsed = [...some('an-giang', lapsedPerPage - 1), ...some('bac-ninh', 2), ...some('ca-mau', 1)];
  expect(lapsedProvinces(lapsed)).toEqual([
    { id: 'an-giang', count: lapsedPerPage - 1, page: 1 },
    { id: 'bac-ninh', count: 2, page: 1 },
    { id: 'ca-mau', count: 1, page: 2 },
  ]);
});

test('a page of the list shows its products under their provinces, and leads to the same ones in the finder', async () => {
  const { catalogue } = await catalogueOf(pages);
  const lapsed = lapsedProducts(catalogue.products);
  const page = toLapsedPage(one(slicesOf(lapsed, 3)[0]), lapsedProvinces(lapsed), 'vi');
  expect(page.total).toBe('5 sản phẩm');
  expect(page.searchHref).toBe('/tim-kiem/?status=lapsed&status=revoked');
  expect(page.index).toEqual([
    { id: 'cao-bang', name: 'Cao Bằng', href: '/het-hieu-luc/#cao-bang', count: '1' },
    { id: 'lao-cai', name: 'Lào Cai', href: '/het-hieu-luc/#lao-cai', count: '4' },
  ]);
  expect(page.provinces.map(({ id, href, products }) => [id, href, products.map((product) => product.id)])).toEqual([
    ['cao-bang', '/tinh-thanh/cao-bang/', ['cao-bang']],
    ['lao-cai', '/tinh-thanh/lao-cai/', ['thu-hoi', 'het-2023']],
  ]);
});
