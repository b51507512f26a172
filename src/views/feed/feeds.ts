import type { Catalogue, CataloguePost, CatalogueProduct } from '../../catalogue/catalogue.ts';
import type { ProductLists } from '../../catalogue/product-lists.ts';
import { today } from '../../catalogue/today.ts';
import type { CalendarDate } from '../../domain/calendar-date.ts';
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
import { cardVersion, keyOf } from '../page-keys/page-keys.ts';
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
    since: newestDay(catalogue),
    entries: entriesOf(route, catalogue, lists, locale, absolute),
  };
}

/** Returns the key of a feed: the day it is as new as, and its entries. */
export function feedKey(route: FeedRoute, catalogue: Catalogue, lists: ProductLists): string | undefined {
  const versions =
    route.page === 'news'
      ? newestPosts(catalogue).map(({ version }) => version)
      : newestIn(route, catalogue, lists).map(cardVersion);
  return versions.includes(undefined) ? undefined : keyOf(newestDay(catalogue), ...versions);
}

const known = new WeakMap<Catalogue, CalendarDate>();

/** Returns the day on which anything in the catalogue last changed, today where it is empty; it is the same for all feeds. */
function newestDay(catalogue: Catalogue): CalendarDate {
  const { posts, products } = catalogue;
  const newest = (): CalendarDate => {
    const day = latest([...products.map(lastProductChange), ...posts.map(({ facts }) => lastRead(facts.sources))]);
    return day === '' ? today : day;
  };
  const day = known.get(catalogue) ?? newest();
  known.set(catalogue, day);
  return day;
}

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
  if (route.page === 'news') return newestPosts(catalogue).map((post) => postEntry(post, locale, absolute));
  return newestIn(route, catalogue, lists).map((product) => productEntry(product, locale, absolute));
}

function newestPosts({ posts }: Catalogue): readonly CataloguePost[] {
  return posts.slice(0, entryLimit);
}

function newestIn(route: FeedRoute, catalogue: Catalogue, lists: ProductLists): readonly CatalogueProduct[] {
  return newestProducts(productsOf(route, catalogue, lists), entryLimit);
}

function productsOf(route: FeedRoute, catalogue: Catalogue, lists: ProductLists): readonly CatalogueProduct[] {
  if (route.page === 'province') return lists.byProvince.get(route.id) ?? [];
  return route.page === 'star' ? (lists.byStars.get(route.stars) ?? []) : catalogue.products;
}
