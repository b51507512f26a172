import type { FormerProvinceId, ProvinceId } from '../domain/province.ts';
import { getProductGroup, getProductSet } from '../domain/product-group.ts';
import type { GroupId, SetId } from '../domain/product-group.ts';
import type { StarRating } from '../domain/star-rating.ts';
import { basePath } from './base-path.ts';
import { activeLocales } from './active-locales.ts';
import { defaultLocale } from './locale.ts';
import type { Locale } from './locale.ts';

/** The addresses of the site. `pathTo` is the only way to make a link, so no two places can disagree about one. */

/** The sections of the site, each with a segment of its own in every language. */
export const sections = [
  'products',
  'provinces',
  'formerProvinces',
  'stars',
  'groups',
  'producers',
  'search',
  'shortlist',
  'verify',
  'lapsed',
  'news',
  'plans',
  'statistics',
  'data',
  'dataQuality',
  'about',
] as const;

export type Section = (typeof sections)[number];

const vietnameseSegments: Readonly<Record<Section, string>> = {
  products: 'san-pham',
  provinces: 'tinh-thanh',
  formerProvinces: 'tinh-thanh-cu',
  stars: 'hang-sao',
  groups: 'nhom',
  producers: 'chu-the',
  search: 'tim-kiem',
  shortlist: 'danh-sach',
  verify: 'tra-cuu',
  lapsed: 'het-hieu-luc',
  news: 'tin-tuc',
  plans: 'ke-hoach',
  statistics: 'thong-ke',
  data: 'du-lieu',
  dataQuality: 'chat-luong-du-lieu',
  about: 'gioi-thieu',
};

const englishSegments: Readonly<Record<Section, string>> = {
  products: 'products',
  provinces: 'provinces',
  formerProvinces: 'former-provinces',
  stars: 'stars',
  groups: 'groups',
  producers: 'producers',
  search: 'search',
  shortlist: 'shortlist',
  verify: 'verify',
  lapsed: 'lapsed',
  news: 'news',
  plans: 'plans',
  statistics: 'statistics',
  data: 'data',
  dataQuality: 'data-quality',
  about: 'about',
};

/** A page of the site, apart from the language it is shown in. `n` is the number of a further page, from 2. */
export type Route =
  | { readonly page: 'home' }
  | { readonly page: Section; readonly n?: number }
  | { readonly page: 'product' | 'producer' | 'post' | 'plan'; readonly id: string; readonly n?: number }
  | { readonly page: 'province'; readonly id: ProvinceId; readonly stars?: StarRating; readonly n?: number }
  | { readonly page: 'formerProvince'; readonly id: FormerProvinceId; readonly n?: number }
  | { readonly page: 'star'; readonly stars: StarRating; readonly n?: number }
  | { readonly page: 'group'; readonly id: GroupId; readonly n?: number }
  | { readonly page: 'set'; readonly id: SetId; readonly n?: number };

/** A page that can be one of several of a list. */
export type ListRoute = Exclude<Route, { readonly page: 'home' }>;

/** Returns the segment of a section in the addresses of a language. */
export function segmentOf(section: Section, locale: Locale): string {
  return (locale === 'vi' ? vietnameseSegments : englishSegments)[section];
}

/** Returns the segment of a star rating: `5-sao`, `5-star`. */
export function starSegment(stars: StarRating, locale: Locale): string {
  return locale === 'vi' ? `${String(stars)}-sao` : `${String(stars)}-star`;
}

/** Returns the segment of a group: its Vietnamese slug, or its id in the other languages. */
export function groupSegment(id: GroupId, locale: Locale): string {
  return locale === 'vi' ? getProductGroup(id).slug : id;
}

/** Returns the segment of a set: its Vietnamese slug, or its id in the other languages. */
export function setSegment(id: SetId, locale: Locale): string {
  return locale === 'vi' ? getProductSet(id).slug : id;
}

/** Returns the first segment of every address of a language, nothing for Vietnamese. */
export function localePrefix(locale: Locale): string | undefined {
  return locale === defaultLocale ? undefined : locale;
}

/** Returns the address of a page in a language, from the root of the host: `/en/provinces/dak-lak/4-star/2/`. */
export function pathTo(route: Route, locale: Locale): string {
  const prefix = localePrefix(locale);
  const start = prefix === undefined ? basePath : `${basePath}${prefix}/`;
  const further = 'n' in route && route.n > 1 ? `${String(route.n)}/` : '';
  return `${start}${pathWithin(route, locale)}${further}`;
}

/** Returns the address of a file of the open data; it is the same for all languages. */
export function openDataPath(name: string): string {
  return `${basePath}data/${name}`;
}

/** Returns the address of one product as data; it is the same for all languages. */
export function productDataPath(id: string): string {
  return `${basePath}${segmentOf('products', defaultLocale)}/${id}.json`;
}

/** Returns the same page in every language, for the language switch and hreflang. */
export function alternatesOf(route: Route): readonly { locale: Locale; path: string }[] {
  return activeLocales.map((locale) => ({ locale, path: pathTo(route, locale) }));
}

/** Returns the part of an address that follows the language; it ends in a slash unless it is empty. */
function pathWithin(route: Route, locale: Locale): string {
  const in_ = (section: Section): string => `${segmentOf(section, locale)}/`;
  switch (route.page) {
    case 'home':
      return '';
    case 'product':
      return `${in_('products')}${route.id}/`;
    case 'producer':
      return `${in_('producers')}${route.id}/`;
    case 'post':
      return `${in_('news')}${route.id}/`;
    case 'plan':
      return `${in_('plans')}${route.id}/`;
    case 'province':
      return `${in_('provinces')}${route.id}/${route.stars === undefined ? '' : `${starSegment(route.stars, locale)}/`}`;
    case 'formerProvince':
      return `${in_('formerProvinces')}${route.id}/`;
    case 'star':
      return `${in_('stars')}${starSegment(route.stars, locale)}/`;
    case 'group':
      return `${in_('groups')}${groupSegment(route.id, locale)}/`;
    case 'set':
      return `${in_('groups')}${groupSegment(getProductSet(route.id).group, locale)}/${setSegment(route.id, locale)}/`;
    default:
      return in_(route.page);
  }
}
