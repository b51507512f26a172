import { expect, test } from 'vitest';
import {
  catalogueOf,
  one,
  planPage,
  producerPage,
  productPage,
  recognition,
  regionPage,
  sources,
} from '../../catalogue/catalogue-fixture.ts';
import type { SomePages } from '../../catalogue/catalogue-fixture.ts';
import type { ProvinceId } from '../../domain/province.ts';
import type { Locale } from '../../i18n/locale.ts';
import { slicesOf } from '../list/pagination.ts';
import { plansIn, producersIn, toProvincePage } from './province-page.ts';
import type { ProvincePage } from './province-page.ts';

async function pageOf(id: ProvinceId, pages: SomePages, number = 1, locale: Locale = 'vi'): Promise<ProvincePage> {
  const { catalogue, lists } = await catalogueOf(pages);
  const slice = one(slicesOf(lists.byProvince.get(id) ?? [], 2)[number - 1]);
  return toProvincePage(id, catalogue, lists, slice, locale);
}

const textOf = ({ list }: ProvincePage) =>
  Object.fromEntries(
    list.facts.map(({ label, lines }) => [label, lines.map((line) => line.map(({ text }) => text).join(''))]),
  );

test('a merged province names what it was merged from, each leading to its own page', async () => {
  const page = await pageOf('lao-cai', {});
  expect(textOf(page)['Hợp nhất từ']?.toSorted()).toEqual(['Lào Cai', 'Yên Bái']);
  expect(page.list.facts[0]?.lines.flat()).toContainEqual({ text: 'Yên Bái', href: '/tinh-thanh-cu/yen-bai/' });
});

test('a province that was not merged says so', async () => {
  expect(textOf(await pageOf('cao-bang', {}))['Hợp nhất từ']).toEqual(['Không hợp nhất']);
});

test('its seat, size and people are told where they are known', async () => {
  const facts = { centre: 'Yên Bái', area: 13_257, population: 1_778_785 };
  expect(textOf(await pageOf('lao-cai', { regions: [regionPage('lao-cai', { facts })] }))).toMatchObject({
    'Trung tâm hành chính': ['Yên Bái'],
    'Diện tích': ['13.257 km²'],
    'Dân số': ['1.778.785'],
  });
  expect(Object.keys(textOf(await pageOf('lao-cai', {})))).toEqual(['Hợp nhất từ', 'Vùng', 'Mã tỉnh']);
});

test.each([
  ['da-nang', 1],
  ['khanh-hoa', 1],
  ['lao-cai', 0],
] as const)('the archipelagos are named on the pages of their provinces: %s', async (id, count) => {
  expect((await pageOf(id, {})).list.intro).toHaveLength(count);
});

test('products of both former provinces stand together, with stars and groups; groups lead to the finder', async () => {
  const { list } = await pageOf('lao-cai', {
    products: [
      productPage('a'),
      productPage('b', { facts: { origin: { former: 'lao-cai' }, group: 'handicrafts' } }),
      productPage('c', {
        facts: { origin: { former: 'cao-bang' }, recognitions: [recognition({ stars: 5, date: '2025-06-15' })] },
      }),
    ],
  });
  expect(list.products.map(({ id }) => id)).toEqual(['a', 'b']);
  const [stars, groups] = list.tileGroups;
  expect(stars?.tiles.find((tile) => tile.stars === 4)).toMatchObject({
    count: '2 sản phẩm',
    href: '/tinh-thanh/lao-cai/4-sao/',
  });
  expect(groups?.tiles.map(({ count, href }) => [href, count])).toEqual([
    ['/tim-kiem/?province=lao-cai&group=food', '1 sản phẩm'],
    ['/tim-kiem/?province=lao-cai&group=handicrafts', '1 sản phẩm'],
  ]);
});

test('producers, plans and the story stand on the first page only', async () => {
  const pages = {
    products: ['a', 'b', 'c'].map((id) => productPage(id)),
    producers: [producerPage('htx'), producerPage('xa', { facts: { origin: { former: 'cao-bang' } } })],
    plans: [
      planPage('yen-bai'),
      planPage('ca-nuoc', { facts: { place: {} } }),
      planPage('cao-bang', { facts: { place: { province: 'cao-bang' } } }),
    ],
    regions: [
      regionPage('lao-cai', { facts: { sources }, page: { words: { vi: { summary: '', html: '<p>Tây Bắc.</p>' } } } }),
    ],
  };
  const { more } = await pageOf('lao-cai', pages);
  expect(more?.producers.map(({ id }) => id)).toEqual(['htx']);
  expect(more?.plans.map(({ id }) => id)).toEqual(['yen-bai']);
  expect(more?.story).toEqual({ html: '<p>Tây Bắc.</p>', lang: 'vi' });
  expect(more?.sources).toHaveLength(1);
  expect((await pageOf('lao-cai', pages, 2)).more).toBeUndefined();
});

test('a province without words has no story, nor one without a page', async () => {
  expect((await pageOf('lao-cai', { regions: [regionPage('lao-cai')] })).more?.story).toBeUndefined();
  expect((await pageOf('lao-cai', {})).more).toMatchObject({ story: undefined, sources: [] });
});

test('a plan of a former province belongs to the province of today', async () => {
  const { catalogue } = await catalogueOf({
    plans: [planPage('yen-bai'), planPage('ca-nuoc', { facts: { place: {} } })],
  });
  expect(plansIn('lao-cai', catalogue).value.map(({ id }) => id)).toEqual(['yen-bai']);
});

test('no more producers are listed than fit a page', async () => {
  const producers = Array.from({ length: 61 }, (_, place) => producerPage(`htx-${String(place)}`));
  const { catalogue } = await catalogueOf({ producers });
  expect(producersIn('lao-cai', catalogue).value).toHaveLength(60);
});
