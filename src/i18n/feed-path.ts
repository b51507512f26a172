import type { Locale } from './locale.ts';
import { pathTo } from './routes.ts';
import type { Route } from './routes.ts';

/** The lists that can be followed. */
export type FeedRoute = Extract<Route, { readonly page: 'news' | 'products' | 'province' | 'star' }>;

/** Returns the address of the feed of a list: `/tin-tuc/atom.xml`, `/en/provinces/dak-lak/atom.xml`. */
export function feedPathOf(route: FeedRoute, locale: Locale): string {
  return `${pathTo(route, locale)}atom.xml`;
}
