import type { APIRoute } from 'astro';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import { getProductLists } from '../../catalogue/product-lists.ts';
import { toAtom } from '../../feeds/atom-feed.ts';
import { activeLocales } from '../../i18n/active-locales.ts';
import { basePath } from '../../i18n/base-path.ts';
import type { FeedRoute } from '../../i18n/feed-path.ts';
import type { Locale } from '../../i18n/locale.ts';
import { pathTo } from '../../i18n/routes.ts';
import { feedRoutes, toFeed } from '../../views/feed/feeds.ts';

interface Props extends Record<string, unknown> {
  readonly locale: Locale;
  readonly route: FeedRoute;
}

export const getStaticPaths = (): { params: { feed: string }; props: Props }[] =>
  activeLocales.flatMap((locale) =>
    feedRoutes.map((route) => ({
      params: { feed: pathTo(route, locale).slice(basePath.length, -1) },
      props: { locale, route },
    })),
  );

/** The feed of a list in a language. */
export const GET: APIRoute<Props> = async ({ props: { locale, route }, site }) => {
  const absolute = (path: string): string => new URL(path, site).href;
  const feed = toFeed(route, await getCatalogue(), await getProductLists(), locale, absolute);
  return new Response(toAtom(feed), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
