import { expect, test } from 'vitest';
import { catalogueOf, one, producerPage, productPage } from '../../catalogue/catalogue-fixture.ts';
import type { PageLine } from '../../content-files/page-store.ts';
import type { Producer } from '../../domain/producer.ts';
import type { Locale } from '../../i18n/locale.ts';
import { slicesOf } from '../list/pagination.ts';
import { toProducerListPage } from './producer-list-page.ts';
import { toProducerPage } from './producer-page.ts';

async function pageOf(facts: Partial<Producer> = {}, locale: Locale = 'vi', words?: PageLine<'producers'>['words']) {
  const of = { facts: { producer: 'htx' } };
  const { catalogue } = await catalogueOf({
    producers: [producerPage('htx', { facts, page: { ...(words && { words }) } })],
    products: [productPage('b', of), productPage('a', of), productPage('cua-khac')],
  });
  return toProducerPage(one(catalogue.producers[0]), locale);
}

const factsOf = ({ facts }: Awaited<ReturnType<typeof pageOf>>) =>
  Object.fromEntries(
    facts.map(({ label, lines }) => [label, lines.map((parts) => parts.map(({ text }) => text).join(''))]),
  );

test('a producer shows all its products and no others', async () => {
  const page = await pageOf();
  expect(page.products.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(page.total).toBe('2 sản phẩm');
  expect(page.meta.description).toMatch(/Hợp tác xã htx.*Lào Cai, 2 sản phẩm/u);
});

test('in a merged province the place stands under both names, elsewhere once', async () => {
  expect(factsOf(await pageOf({ origin: { former: 'yen-bai', commune: 'Suối Giàng' } }))).toEqual({
    'Loại hình': ['Hợp tác xã'],
    'Địa danh khi công nhận': ['Suối Giàng, Yên Bái'],
    'Nay thuộc': ['Lào Cai'],
  });
  expect(factsOf(await pageOf({ origin: { former: 'cao-bang', commune: 'Hạ Lang' } }))).toEqual({
    'Loại hình': ['Hợp tác xã'],
    'Nơi làm': ['Hạ Lang, Cao Bằng'],
  });
});

test('ways to reach it are links; a number is dialled without its spaces', async () => {
  const page = await pageOf({
    shortName: 'HTX Suối Giàng',
    taxCode: '0123456789',
    aliases: ['Tổ chè'],
    contact: {
      phone: '+84 (216) 385-1234',
      email: 'a@htx.example',
      website: 'https://htx.example/',
      facebook: 'https://facebook.example/htx',
      zalo: '0912 345 678',
    },
  });
  const links = Object.fromEntries(page.facts.map(({ label, lines }) => [label, lines[0]?.[0]?.href]));
  expect(links).toMatchObject({
    'Điện thoại': 'tel:+842163851234',
    'Thư điện tử': 'mailto:a@htx.example',
    'Trang web': 'https://htx.example/',
    Facebook: 'https://facebook.example/htx',
    Zalo: undefined,
  });
  expect(factsOf(page)).toMatchObject({
    'Tên thường dùng': ['HTX Suối Giàng'],
    'Mã số thuế': ['0123456789'],
    'Còn gọi là': ['Tổ chè'],
    Zalo: ['0912 345 678'],
  });
});

test('search engines get the name, other name and tax number only where they are known', async () => {
  expect((await pageOf()).meta.structuredData).toEqual([
    {
      '@context': 'https://schema.org',
      '@type': 'Organization',
      name: 'Hợp tác xã htx',
      address: { '@type': 'PostalAddress', addressRegion: 'Lào Cai', addressCountry: 'VN' },
    },
  ]);
  expect((await pageOf({ shortName: 'HTX', taxCode: '0123456789' })).meta.structuredData?.[0]).toMatchObject({
    alternateName: 'HTX',
    taxID: '0123456789',
  });
});

test('its story stands there in the language it is written in, or not at all', async () => {
  expect((await pageOf()).story).toBeUndefined();
  const vi = { summary: '', html: '<p>Chuyện.</p>' };
  expect((await pageOf({}, 'en', { vi })).story).toEqual({ html: '<p>Chuyện.</p>', lang: 'vi' });
  expect((await pageOf({}, 'en', { vi, en: { summary: '', html: '<p>Story.</p>' } })).story?.lang).toBe('en');
});

test('the list of producers stands in alphabetical order, each with its number of products', async () => {
  const { catalogue } = await catalogueOf({
    producers: [
      producerPage('z', { facts: { name: 'Đồi chè' } }),
      producerPage('y', { facts: { name: 'Doanh nghiệp' } }),
      producerPage('x', { facts: { name: 'Ong' } }),
    ],
    products: [productPage('a', { facts: { producer: 'z' } })],
  });
  const page = toProducerListPage(one(slicesOf(catalogue.producers, 2)[0]), 'vi');
  expect(page.total).toBe('3 chủ thể');
  expect(page.producers.map(({ count, name, place }) => [name, count, place])).toEqual([
    ['Doanh nghiệp', '0 sản phẩm', 'Lào Cai'],
    ['Đồi chè', '1 sản phẩm', 'Lào Cai'],
  ]);
});
