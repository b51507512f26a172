import { expect, test } from 'vitest';
import { catalogueOf, documentPage, one, planPage, postPage, productPage } from '../../catalogue/catalogue-fixture.ts';
import type { PageLine } from '../../content-files/page-store.ts';
import type { NewsPost } from '../../domain/news-post.ts';
import type { Locale } from '../../i18n/locale.ts';
import { slicesOf } from '../list/pagination.ts';
import { localeOf } from './body/locale-of.ts';
import { toNewsListPage } from './news-list-page.ts';
import { toPostPage } from './post-page.ts';

async function pageOf(facts: Partial<NewsPost>, locale: Locale = 'vi', words?: PageLine<'news'>['words']) {
  const { catalogue } = await catalogueOf({
    news: [postPage('tin', { facts, page: { ...(words && { words }) } })],
    products: [productPage('che')],
    plans: [planPage('ke-hoach')],
    documents: [
      documentPage('qd', { facts: { number: '919/QĐ-TTg', url: 'https://vb.example/' } }),
      documentPage('khong-so'),
    ],
  });
  return toPostPage(one(catalogue.posts[0]), catalogue, locale, new URL('https://ocop.example'));
}

test('a post tells its day and kind, or that its day is not known', async () => {
  expect(await pageOf({})).toMatchObject({ date: 'Ngày 02/07/2026', kind: 'Kết quả', about: [] });
  const undated = await pageOf({ published: null, dateNote: 'Bài không ghi ngày.' });
  expect(undated.date).toBe('Không rõ ngày đăng');
  expect(undated.about).toEqual([{ text: 'Bài không ghi ngày.', lang: 'vi' }]);
});

test('where it was published and who wrote it is told', async () => {
  const { about } = await pageOf({ publisher: 'Báo Lào Cai', author: 'Lê A' });
  expect(about.map(({ text }) => text)).toEqual(['Nơi đăng: Báo Lào Cai', 'Tác giả: Lê A']);
});

test('it leads to the plans, provinces, documents and products that the catalogue has', async () => {
  const page = await pageOf({
    plans: ['ke-hoach', 'khong-co'],
    provinces: ['lao-cai'],
    documents: ['qd', 'khong-so', 'khong-co'],
    products: ['che', 'khong-co'],
  });
  expect(page.plans).toEqual([{ href: '/ke-hoach/ke-hoach/', label: { text: 'Kế hoạch ke-hoach', lang: 'vi' } }]);
  expect(page.provinces.map(({ href, label }) => [href, label.text])).toEqual([['/tinh-thanh/lao-cai/', 'Lào Cai']]);
  expect(page.documents.map(({ href, label }) => [label.text, href])).toEqual([
    ['919/QĐ-TTg: Văn bản qd', 'https://vb.example/'],
    ['Văn bản khong-so', undefined],
  ]);
  expect(page.products.map(({ id }) => id)).toEqual(['che']);
});

test('a post that leads nowhere has no lists', async () => {
  expect(await pageOf({})).toMatchObject({ plans: [], provinces: [], documents: [], products: [], photos: [] });
});

test('where a translation exists the body is in it, even if its title is not', async () => {
  const vi = { summary: '', body: '' };
  expect(await pageOf({}, 'en', { vi, en: { ...vi, title: 'News' } })).toMatchObject({
    bodyLang: 'en',
    title: { text: 'News', lang: 'en' },
    summary: { text: 'Về tin.', lang: 'vi' },
    meta: { titleLang: 'en' },
  });
  expect(await pageOf({}, 'en')).toMatchObject({ bodyLang: 'vi', title: { lang: 'vi' } });
});

test('the list of posts shows them newest first and can be followed', async () => {
  const { catalogue } = await catalogueOf({
    news: [postPage('a', { facts: { published: '2026-01-01' } }), postPage('b'), postPage('c')],
  });
  const page = toNewsListPage(one(slicesOf(catalogue.posts, 2)[0]), 'vi');
  expect(page.posts.map(({ id }) => id)).toEqual(['b', 'c']);
  expect(page.total).toBe('3 bài');
  expect(page.meta.feeds?.[0]?.href).toBe('/tin-tuc/atom.xml');
});

test('a part of a post speaks the language of its page, and Vietnamese where the address names none', () => {
  expect(localeOf({ locale: 'en' })).toBe('en');
  expect(localeOf({ locale: 'xx' })).toBe('vi');
  expect(localeOf({})).toBe('vi');
});
