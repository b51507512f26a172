import { expect, test } from 'vitest';
import { catalogueOf, planPage, producerPage, productPage, recognition } from '../../catalogue/catalogue-fixture.ts';
import type { SomePages } from '../../catalogue/catalogue-fixture.ts';
import { toPublishedResults } from './published-results.ts';
import { toStatisticsPage } from './statistics-page.ts';

async function tablesOf(pages: SomePages) {
  const { catalogue, lists } = await catalogueOf(pages);
  const { tables } = toStatisticsPage(catalogue, lists, '2026-11-30', 'vi');
  return Object.fromEntries(tables.map(({ id, rows }) => [id, rows]));
}

const pages: SomePages = {
  producers: [producerPage('htx')],
  products: [
    productPage('a', { facts: { producer: 'htx' } }),
    productPage('b', {
      facts: { origin: { former: 'lao-cai' }, recognitions: [recognition({ stars: 5, year: 2024 })] },
    }),
    productPage('c', {
      facts: { origin: { former: 'cao-bang' }, recognitions: [recognition({ stars: 3, level: 'province' })] },
    }),
    productPage('d', { facts: { recognitions: [recognition({ year: 2024, date: '2025-01-03' })] } }),
  ],
};

test('the province with most products comes first, with the longest bar', async () => {
  const { province } = await tablesOf(pages);
  expect(province?.slice(0, 2)).toMatchObject([
    { name: 'Lào Cai', total: '3', length: 100 },
    { name: 'Cao Bằng', total: '1', length: 33 },
  ]);
  expect(province?.at(-1)).toMatchObject({ total: '0', length: 0 });
  expect(province).toHaveLength(34);
});

test('of provinces with as many products, the alphabet decides', async () => {
  const { province } = await tablesOf({ products: [productPage('a')] });
  expect(province?.slice(1, 3).map(({ name }) => name)).toEqual(['An Giang', 'Bắc Ninh']);
});

test('without products there is nothing to count', async () => {
  expect(await tablesOf({})).toEqual({});
});

test('products are counted once more by the provinces before the merger', async () => {
  const { former } = await tablesOf(pages);
  expect(former).toHaveLength(63);
  expect(former?.slice(0, 3).map(({ name, total }) => [name, total])).toEqual([
    ['Yên Bái', '2'],
    ['Cao Bằng', '1'],
    ['Lào Cai', '1'],
  ]);
});

test('the newest year comes first; a day tells the year before the round does; unknown years come last', async () => {
  const { year } = await tablesOf(pages);
  expect(year?.map(({ name, total }) => [name, total])).toEqual([
    ['2025', '2'],
    ['2024', '1'],
    ['Chưa rõ năm', '1'],
  ]);
});

test('kinds of producers without products are left out; unknown producers are counted', async () => {
  const { kind } = await tablesOf(pages);
  expect(kind?.map(({ name, total }) => [name, total])).toEqual([
    ['Hợp tác xã', '1'],
    ['Không nguồn nào nêu chủ thể', '3'],
  ]);
});

test('each state is counted, also with none; each rating within it', async () => {
  const { state } = await tablesOf({ products: [productPage('a')] });
  expect(state?.find(({ name }) => name === 'Còn thời hạn')).toMatchObject({
    total: '1',
    byStars: expect.arrayContaining(['1', '0']) as string[],
  });
  expect(state?.find(({ name }) => name === 'Đã thu hồi')).toMatchObject({ total: '0', length: 0 });
});

const target = {
  metric: 'products_certified',
  comparator: 'gte',
  value: 5,
  unit: 'sản phẩm',
  basis: 'annual',
} as const;
const result = { value: 6, status: 'final', comparable: 'yes', source: 'bao' } as const;

test('only targets with a published result stand under their plans, without links into other pages', async () => {
  const plans = [
    planPage('co', {
      facts: {
        targets: [
          { ...target, id: 'a' },
          { ...target, id: 'b' },
        ],
        results: [{ ...result, target: 'b' }],
      },
    }),
    planPage('khong', { facts: { targets: [{ ...target, id: 'a' }] } }),
    planPage('trong'),
  ];
  const { catalogue, lists } = await catalogueOf({ plans });
  const { families } = toPublishedResults(catalogue.plans, 'vi');
  expect(families.map(({ href, rows }) => [href, rows.length])).toEqual([['/ke-hoach/co/', 1]]);
  expect(families[0]?.rows[0]?.results[0]).toMatchObject({ figure: '6 sản phẩm', sourceHref: undefined });
  expect(toStatisticsPage(catalogue, lists, '2026-11-30', 'vi').resultsLabel).toContain('1 kế hoạch');
});
