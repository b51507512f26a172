import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import { getProductLists } from '../../catalogue/product-lists.ts';
import { toAtom } from '../../feeds/atom-feed.ts';
import { activeLocales } from '../../i18n/active-locales.ts';
import { basePath } from '../../i18n/base-path.ts';
import { pathTo } from '../../i18n/routes.ts';
import { feedRoutes, toFeed } from '../../views/feed/feeds.ts';

export const getStaticPaths = () =>
  activeLocales.flatMap((locale) =>
    feedRoutes.map((route) => ({
      params: { feed: pathTo(route, locale).slice(basePath.length, -1) },
      props: { locale, route },
    })),
  );

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The feed of a list in a language. */
export const GET: APIRoute<Props> = async ({ props: { locale, route }, site }) => {
  const absolute = (path: string): string => new URL(path, site).href;
  const feed = toFeed(route, await getCatalogue(), await getProductLists(), locale, absolute);
  return new Response(toAtom(feed), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
