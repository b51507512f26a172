import { expect, test } from 'vitest';
import {
  catalogueOf,
  one,
  postPage,
  producerPage,
  productPage,
  recognition,
} from '../../catalogue/catalogue-fixture.ts';
import type { SomePages } from '../../catalogue/catalogue-fixture.ts';
import { stableId } from '../../feeds/entry-id.ts';
import type { FeedRoute } from '../../i18n/feed-path.ts';
import type { Recognition } from '../../domain/recognition.ts';
import { postEntry, productEntry } from './feed-entries.ts';
import { feedLink, feedTitle } from './feed-link.ts';
import { feedRoutes, toFeed } from './feeds.ts';

const absolute = (path: string): string => new URL(path, 'https://ocop.example').href;

async function feedOf(route: FeedRoute, pages: SomePages) {
  const { catalogue, lists } = await catalogueOf(pages);
  return toFeed(route, catalogue, lists, 'vi', absolute);
}

const made = (id: string, more: Partial<Recognition>) =>
  productPage(id, { facts: { recognitions: [recognition(more)] } });
const titles = (feed: { readonly entries: readonly { readonly title: { readonly text: string } }[] }) =>
  feed.entries.map(({ title }) => title.text);

test('news, all products, each rating and each province can be followed', () => {
  expect(feedRoutes).toHaveLength(2 + 3 + 34);
  expect(feedRoutes.map((route) => feedTitle(route, 'vi'))).toHaveLength(
    new Set(feedRoutes.map((route) => feedTitle(route, 'vi'))).size,
  );
});

test('a feed of news tells posts newest first; those of one day by their ids', async () => {
  const on = (id: string, published: string) => postPage(id, { facts: { published } });
  const feed = await feedOf(
    { page: 'news' },
    { news: [on('b', '2026-07-02'), on('moi', '2026-07-03'), on('a', '2026-07-02')] },
  );
  expect(titles(feed)).toEqual(['Tin moi', 'Tin a', 'Tin b']);
});

test('a feed of products tells the newest recognitions of its list; those of one day by their ids', async () => {
  const pages = {
    products: [
      made('b', { date: '2025-06-15' }),
      made('a', { date: '2025-06-15' }),
      made('nam', { stars: 5, date: '2025-06-16' }),
      productPage('xa', { facts: { origin: { former: 'cao-bang' } } }),
    ],
  };
  expect(titles(await feedOf({ page: 'products' }, pages))).toEqual(['Chè nam', 'Chè a', 'Chè b', 'Chè xa']);
  expect(titles(await feedOf({ page: 'star', stars: 5 }, pages))).toEqual(['Chè nam']);
  expect(titles(await feedOf({ page: 'star', stars: 3 }, pages))).toEqual([]);
  expect(titles(await feedOf({ page: 'province', id: 'cao-bang' }, pages))).toEqual(['Chè xa']);
  expect(titles(await feedOf({ page: 'province', id: 'hue' }, pages))).toEqual([]);
});

test('a feed holds fifty entries', async () => {
  const products = Array.from({ length: 51 }, (_, place) => productPage(`p${String(place)}`));
  const news = Array.from({ length: 51 }, (_, place) => postPage(`p${String(place)}`));
  expect((await feedOf({ page: 'products' }, { products })).entries).toHaveLength(50);
  expect((await feedOf({ page: 'news' }, { news })).entries).toHaveLength(50);
});

test('feeds are told apart by ids that stay, and are as new as anything in the catalogue', async () => {
  const pages = { products: [productPage('a')], news: [postPage('b')] };
  const star = await feedOf({ page: 'star', stars: 5 }, pages);
  expect(star).toMatchObject({ since: '2026-07-01', self: 'https://ocop.example/hang-sao/5-sao/atom.xml' });
  const ids = await Promise.all(feedRoutes.map(async (route) => (await feedOf(route, pages)).id));
  expect(new Set(ids).size).toBe(feedRoutes.length);
});

async function entryOf(more: Partial<Recognition>, producer = false) {
  const facts = { recognitions: [recognition(more)], ...(producer ? { producer: 'htx' } : {}) };
  const { catalogue } = await catalogueOf({
    products: [productPage('che', { facts })],
    producers: [producerPage('htx')],
  });
  return productEntry(one(catalogue.products[0]), 'vi', absolute);
}

test.each([
  ['the day of its recognition', { date: '2025-06-15' }, '2025-06-15', '2025-06-15'],
  ['the day it was revoked', { date: '2025-06-15', revoked: { date: '2026-11-30' } }, '2026-11-30', '2025-06-15'],
  [
    'not a revocation still to come',
    { date: '2025-06-15', revoked: { date: '2026-12-01' } },
    '2025-06-15',
    '2025-06-15',
  ],
  ['the day its source was read, where only a year is known', { year: 2024 }, '2026-07-01', undefined],
])('a product in a feed is as new as %s', async (_, known, updated, published) => {
  expect(await entryOf(known)).toMatchObject({ updated, published });
});

test('an entry tells the decision, the producer and the place as far as they are known', async () => {
  const { summary } = await entryOf({ date: '2025-06-15', decision: '12/QĐ-UBND' }, true);
  expect(summary.text).toMatch(/15\/06\/2025.*Hợp tác xã htx.*Lào Cai.*12\/QĐ-UBND/u);
  const plain = await entryOf({ date: '2025-06-15' });
  expect(plain.summary.text).toContain('Lào Cai');
  expect(plain.summary.text).not.toMatch(/htx|QĐ|\s$/u);
});

test('an entry stands under its group, its stars and its province', async () => {
  const { categories } = await entryOf({ date: '2025-06-15' });
  expect(categories.map(({ scheme, term }) => [scheme, term])).toEqual([
    ['https://ocop.example/nhom/', 'food'],
    ['https://ocop.example/hang-sao/', '4'],
    ['https://ocop.example/tinh-thanh/', 'lao-cai'],
  ]);
});

test('entries have the ids by which readers of feeds know them: others would bring every entry back as new', async () => {
  const { catalogue } = await catalogueOf({ products: [productPage('che')], news: [postPage('che')] });
  const [product, post] = [one(catalogue.products[0]), one(catalogue.posts[0])];
  expect(productEntry(product, 'vi', absolute).id).toBe(stableId('vi', 'product', 'che'));
  expect(productEntry(product, 'en', absolute).id).toBe(stableId('en', 'product', 'che'));
  expect(postEntry(post, 'vi', absolute).id).toBe(stableId('vi', 'post', 'che'));
});

test('a product that was renamed keeps the id it had first', async () => {
  const idOf = async (id: string, formerIds?: string[]) => {
    const { catalogue } = await catalogueOf({
      products: [productPage(id, { facts: { ...(formerIds && { formerIds }) } })],
    });
    return productEntry(one(catalogue.products[0]), 'vi', absolute).id;
  };
  expect(await idOf('moi', ['cu'])).toBe(await idOf('cu'));
  expect(await idOf('moi')).not.toBe(await idOf('cu'));
});

test('a post in a feed names its kind and provinces, and is as new as its announcement or the reading of its sources', async () => {
  const { catalogue } = await catalogueOf({
    news: [
      postPage('a', { facts: { provinces: ['lao-cai'] } }),
      postPage('b', { facts: { published: null, dateNote: 'Không ghi ngày.' } }),
    ],
  });
  const [dated, undated] = catalogue.posts.map((post) => postEntry(post, 'vi', absolute));
  expect(dated).toMatchObject({ updated: '2026-07-02', published: '2026-07-02' });
  expect(dated?.categories.map(({ term }) => term)).toEqual(['result', 'lao-cai']);
  expect(undated).toMatchObject({ updated: '2026-07-01', published: undefined });
  expect(dated?.sources).toEqual([{ href: 'https://bao.example/ket-qua', title: 'Báo Lào Cai: Kết quả đánh giá' }]);
});

test('pages name the feed of their list', () => {
  expect(feedLink({ page: 'province', id: 'lao-cai' }, 'vi')).toMatchObject({ href: '/tinh-thanh/lao-cai/atom.xml' });
  expect(feedLink({ page: 'province', id: 'lao-cai' }, 'vi').title).toContain('Lào Cai');
});
