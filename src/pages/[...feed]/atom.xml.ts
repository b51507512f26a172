import type { APIRoute } from 'astro';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import { getProductLists } from '../../catalogue/product-lists.ts';
import { toAtom } from '../../feeds/atom-feed.ts';
import { activeLocales } from '../../i18n/active-locales.ts';
import { basePath } from '../../i18n/base-path.ts';
import type { FeedRoute } from '../../i18n/feed-path.ts';
import type { Locale } from '../../i18n/locale.ts';
import { pathTo } from '../../i18n/routes.ts';
import { feedDependencies, feedRoutes, toFeed } from '../../views/feed/feeds.ts';
import { withKeys } from '../../views/addresses/static-paths.ts';
import type { KeyedPath } from '../../views/addresses/static-paths.ts';

interface Props extends Record<string, unknown> {
  readonly locale: Locale;
  readonly route: FeedRoute;
}

export const getStaticPaths = async (): Promise<KeyedPath<Props>[]> => {
  const [catalogue, lists] = [await getCatalogue(), await getProductLists()];
  const keyed = feedRoutes.map((route) => ({ route, dependsOn: feedDependencies(route, catalogue, lists) }));
  return withKeys(
    activeLocales.flatMap((locale) =>
      keyed.map(({ dependsOn, route }) => ({
        params: { feed: pathTo(route, locale).slice(basePath.length, -1) },
        props: { locale, route },
        dependsOn,
      })),
    ),
  );
};

/** The feed of a list in a language. */
export const GET: APIRoute<Props> = async ({ props: { locale, route }, site }) => {
  const absolute = (path: string): string => new URL(path, site).href;
  const feed = toFeed(route, await getCatalogue(), await getProductLists(), locale, absolute);
  return new Response(toAtom(feed), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
