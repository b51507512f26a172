import type { FeedLink } from '../../components/page/feed-link.ts';
import { feedPathOf } from '../../i18n/feed-path.ts';
import type { FeedRoute } from '../../i18n/feed-path.ts';
import type { Locale } from '../../i18n/locale.ts';
import { provinceName } from '../../i18n/names.ts';
import { translator } from '../../i18n/translate.ts';

/** Returns the feed of a list, for the pages that show the list. */
export function feedLink(route: FeedRoute, locale: Locale): FeedLink {
  return { title: feedTitle(route, locale), href: feedPathOf(route, locale) };
}

/** Returns what a feed tells of. */
export function feedTitle(route: FeedRoute, locale: Locale): string {
  const t = translator(locale);
  switch (route.page) {
    case 'news':
      return t('feed.news');
    case 'products':
      return t('feed.products');
    case 'star':
      return t('feed.stars', { stars: route.stars });
    case 'province':
      return t('feed.province', { name: provinceName(route.id, locale) });
  }
}
