import type { ProvinceId } from '../domain/province.ts';
import type { StarRating } from '../domain/star-rating.ts';
import type { Locale } from './locale.ts';
import { pathTo } from './routes.ts';

/** The lists that can be followed. */
export type FeedRoute =
  | { readonly page: 'news' | 'products' }
  | { readonly page: 'province'; readonly id: ProvinceId }
  | { readonly page: 'star'; readonly stars: StarRating };

/** Returns the address of the feed of a list: `/tin-tuc/atom.xml`, `/en/provinces/dak-lak/atom.xml`. */
export function feedPathOf(route: FeedRoute, locale: Locale): string {
  return `${pathTo(route, locale)}atom.xml`;
}
