import type { Catalogue, CataloguePost, CatalogueProduct } from '../../catalogue/catalogue.ts';
import { Derived } from '../../catalogue/derived.ts';
import { onceFor } from '../../catalogue/once-for.ts';
import type { ProductLists } from '../../catalogue/product-lists.ts';
import { today } from '../../catalogue/today.ts';
import { provinces } from '../../domain/province.ts';
import { starRatings } from '../../domain/star-rating.ts';
import type { Feed, FeedEntry } from '../../feeds/atom-feed.ts';
import { stableId } from '../../feeds/entry-id.ts';
import { basePath } from '../../i18n/base-path.ts';
import { feedPathOf } from '../../i18n/feed-path.ts';
import type { FeedRoute } from '../../i18n/feed-path.ts';
import type { Locale } from '../../i18n/locale.ts';
import { pathTo } from '../../i18n/routes.ts';
import { translator } from '../../i18n/translate.ts';
import { contentLicence } from '../facts/content-licence.ts';
import { feedTitle } from './feed-link.ts';
import { lastProductChange, lastRead, latest } from '../../catalogue/last-change.ts';
import { makersOf } from '../page-keys/page-keys.ts';
import type { Dependency } from '../page-keys/page-keys.ts';
import type { ToAbsolute } from '../../layouts/site-data.ts';
import { postEntry, productEntry } from './feed-entries.ts';
import { newestProducts } from './newest-products.ts';

/** Entries in a feed. Who follows one asks for it far more often than so many products are recognised. */
const entryLimit = 50;

/** Every list that can be followed. */
export const feedRoutes: readonly FeedRoute[] = [
  { page: 'news' },
  { page: 'products' },
  ...starRatings.map((stars): FeedRoute => ({ page: 'star', stars })),
  ...provinces.map(({ id }): FeedRoute => ({ page: 'province', id })),
];

/** Returns the feed of a list in a language. */
export function toFeed(
  route: FeedRoute,
  catalogue: Catalogue,
  lists: ProductLists,
  locale: Locale,
  absolute: ToAbsolute,
): Feed {
  const t = translator(locale);
  return {
    id: stableId(locale, 'feed', ...nameOf(route)),
    lang: locale,
    title: `${t('site.name')}: ${feedTitle(route, locale)}`,
    subtitle: t('site.tagline'),
    author: { name: t('site.name'), href: absolute(pathTo({ page: 'about' }, locale)) },
    rights: { text: t('site.rights'), href: contentLicence },
    icon: absolute(`${basePath}favicon.svg`),
    self: absolute(feedPathOf(route, locale)),
    page: absolute(pathTo(route, locale)),
    since: newestDay(catalogue).value,
    entries: entriesOf(route, catalogue, lists, locale, absolute),
  };
}

/** Returns what a feed depends on: the day it is as new as, and its entries. */
export function feedDependencies(route: FeedRoute, catalogue: Catalogue, lists: ProductLists): readonly Dependency[] {
  if (route.page === 'news') return [newestDay(catalogue), newestPosts(catalogue)];
  const newest = newestIn(route, catalogue, lists);
  return [newestDay(catalogue), newest, makersOf(newest.value)];
}

/** Returns the day on which anything in the catalogue last changed, today where it is empty; it is the same for all feeds. */
const newestDay = onceFor(
  ({ posts, products }: Catalogue) =>
    new Derived('day on which anything last changed', () => {
      const ofProducts = products.map((product) => lastProductChange(product));
      const day = latest([...ofProducts, ...posts.map(({ facts }) => lastRead(facts.sources))]);
      return day === '' ? today : day;
    }),
);

function nameOf(route: FeedRoute): readonly string[] {
  if (route.page === 'province') return [route.page, route.id];
  return route.page === 'star' ? [route.page, String(route.stars)] : [route.page];
}

function entriesOf(
  route: FeedRoute,
  catalogue: Catalogue,
  lists: ProductLists,
  locale: Locale,
  absolute: ToAbsolute,
): readonly FeedEntry[] {
  if (route.page === 'news') return newestPosts(catalogue).value.map((post) => postEntry(post, locale, absolute));
  return newestIn(route, catalogue, lists).value.map((product) => productEntry(product, locale, absolute));
}

function newestPosts({ posts }: Catalogue): Derived<readonly CataloguePost[]> {
  return new Derived('newest posts', () => posts.slice(0, entryLimit));
}

function newestIn(route: FeedRoute, catalogue: Catalogue, lists: ProductLists): Derived<readonly CatalogueProduct[]> {
  return new Derived(`newest products: ${nameOf(route).join(' ')}`, () =>
    newestProducts(productsOf(route, catalogue, lists), entryLimit),
  );
}

function productsOf(route: FeedRoute, catalogue: Catalogue, lists: ProductLists): readonly CatalogueProduct[] {
  if (route.page === 'province') return lists.byProvince.get(route.id) ?? [];
  return route.page === 'star' ? (lists.byStars.get(route.stars) ?? []) : catalogue.products;
}
