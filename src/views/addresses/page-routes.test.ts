import { expect, test } from 'vitest';
import { catalogueOf, one, planPage, postPage, producerPage, productPage } from '../../catalogue/catalogue-fixture.ts';
import { getCatalogueData } from '../../catalogue/open-data.ts';
import { pathTo } from '../../i18n/routes.ts';
import type { PageMeta } from '../../layouts/page-meta.ts';
import { toAboutPage } from '../about/about-page.ts';
import { toDataQualityPage } from '../data-quality/data-quality-page.ts';
import { toDataPage } from '../data/data-page.ts';
import { toFinderPage } from '../finder/finder-page.ts';
import { toGroupsPage } from '../groups/groups-page.ts';
import { toHomePage } from '../home/home-page.ts';
import { slicesOf } from '../list/pagination.ts';
import { toNewsListPage } from '../news/news-list-page.ts';
import { toPostPage } from '../news/post-page.ts';
import { toPlanListPage } from '../plan/plan-list-page.ts';
import { toPlanPage } from '../plan/plan-page.ts';
import { toProducerListPage } from '../producer/producer-list-page.ts';
import { toProducerPage } from '../producer/producer-page.ts';
import { toProductPage } from '../product/product-page.ts';
import { toProvincesPage } from '../provinces/provinces-page.ts';
import { toShortlistPage } from '../shortlist/shortlist-page.ts';
import { toStarsPage } from '../stars/stars-page.ts';
import { toStatisticsPage } from '../statistics/statistics-page.ts';
import { toVerifyPage } from '../verify/verify-page.ts';

const site = new URL('https://ocop.example');

const { catalogue, lists } = await catalogueOf({
  products: [productPage('che')],
  producers: [producerPage('htx')],
  plans: [planPage('ke-hoach')],
  news: [postPage('tin')],
});
const { data } = await getCatalogueData();
const first = <T>(items: readonly T[]) => one(slicesOf(items)[0]);

const pages: readonly (readonly [path: string, meta: PageMeta])[] = [
  ['/', toHomePage(catalogue, lists, 'vi', site).meta],
  ['/san-pham/che/', toProductPage(one(catalogue.products[0]), lists, 'vi', site).meta],
  ['/chu-the/', toProducerListPage(first(catalogue.producers), 'vi').meta],
  ['/chu-the/htx/', toProducerPage(one(catalogue.producers[0]), 'vi').meta],
  ['/ke-hoach/', toPlanListPage(first(catalogue.plans), 'vi').meta],
  ['/ke-hoach/ke-hoach/', toPlanPage(one(catalogue.plans[0]), catalogue, lists, 'vi').meta],
  ['/tin-tuc/', toNewsListPage(first(catalogue.posts), 'vi').meta],
  ['/tin-tuc/tin/', toPostPage(one(catalogue.posts[0]), catalogue, 'vi', site).meta],
  ['/tinh-thanh/', toProvincesPage(lists, 'vi').meta],
  ['/hang-sao/', toStarsPage(lists, 'vi').meta],
  ['/nhom/', toGroupsPage(lists, 'vi').meta],
  ['/tim-kiem/', toFinderPage(catalogue, 'vi').meta],
  ['/danh-sach/', toShortlistPage(1, 'vi').meta],
  ['/tra-cuu/', toVerifyPage(catalogue, 'vi', site).meta],
  ['/thong-ke/', toStatisticsPage(catalogue, lists, '2026-11-30', 'vi').meta],
  ['/du-lieu/', toDataPage(data, [], 'vi').meta],
  ['/chat-luong-du-lieu/', toDataQualityPage(catalogue, '2026-11-30', 'vi').meta],
  ['/gioi-thieu/', toAboutPage(1, 'vi').meta],
];

test.each(pages)(
  '%s stands at its address, with a title and a description of its own, below the home page',
  (path, meta) => {
    expect(pathTo(meta.route, meta.locale)).toBe(path);
    expect(meta.title).toMatch(/\S/u);
    expect(meta.description).toMatch(/\S/u);
    expect(meta.crumbs[0]?.href).toBe(path === '/' ? undefined : '/');
    for (const { href, label } of meta.crumbs) expect(`${href} ${label.text}`).toMatch(/^\/\S* \S/u);
  },
);

test('no two pages have one title or one description', () => {
  expect(new Set(pages.map(([, { title }]) => title)).size).toBe(pages.length);
  expect(new Set(pages.map(([, { description }]) => description)).size).toBe(pages.length);
});
