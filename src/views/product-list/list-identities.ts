import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { ProductLists } from '../../catalogue/product-lists.ts';
import { getProductGroup, getProductSet } from '../../domain/product-group.ts';
import type { GroupId, SetId } from '../../domain/product-group.ts';
import { getFormerProvince, isMerged, getProvince } from '../../domain/province.ts';
import type { FormerProvinceId, ProvinceId } from '../../domain/province.ts';
import type { StarRating } from '../../domain/star-rating.ts';
import type { Locale } from '../../i18n/locale.ts';
import { formerProvinceName, groupName, provinceName, setName } from '../../i18n/names.ts';
import { pathTo } from '../../i18n/routes.ts';
import { translator } from '../../i18n/translate.ts';
import { provincePicture } from '../social/page-picture.ts';
import { feedLink } from '../feed/feed-link.ts';
import { crumbsFrom } from '../../layouts/page-meta.ts';
import { groupTiles, setTiles, starTiles } from '../list/tiles.ts';
import type { ListIdentity } from './product-list-page.ts';

/** The lists of products that need nothing but a heading, a few words and links to narrower lists. */

/** Products of which a list says only how many there are. */
type Counted = Pick<readonly unknown[], 'length'>;

/** All products. */
export function allProductsList({ products }: Catalogue, lists: ProductLists, locale: Locale): ListIdentity {
  const t = translator(locale);
  return {
    route: { page: 'products' },
    title: t('products.title'),
    description: t('products.description', { count: products.length }),
    crumbs: crumbsFrom(locale),
    feed: feedLink({ page: 'products' }, locale),
    query: {},
    tileGroups: () => [
      { heading: t('home.groups'), tiles: groupTiles(lists.byGroup, locale) },
      { heading: t('home.stars'), tiles: starTiles(lists.byStars, (stars) => ({ page: 'star', stars }), locale) },
    ],
  };
}

/** The products with a rating. */
export function starList(stars: StarRating, products: Counted, locale: Locale): ListIdentity {
  const t = translator(locale);
  return {
    route: { page: 'star', stars },
    title: t('stars.page.title', { stars }),
    description: t('stars.page.description', { count: products.length, stars }),
    crumbs: crumbsFrom(locale, [{ page: 'stars' }, t('nav.stars')]),
    intro: [t(`stars.${stars}.meaning`)],
    feed: feedLink({ page: 'star', stars }, locale),
    query: { stars: String(stars) },
  };
}

/** The products of a group. */
export function groupList(id: GroupId, lists: ProductLists, locale: Locale): ListIdentity {
  const t = translator(locale);
  const name = groupName(id, locale);
  const { sets } = getProductGroup(id);
  return {
    route: { page: 'group', id },
    title: name,
    description: t('group.description', { name, count: lists.byGroup.get(id)?.length ?? 0 }),
    crumbs: crumbsFrom(locale, [{ page: 'groups' }, t('nav.groups')]),
    query: { group: id },
    tileGroups: () => [{ heading: t('group.sets'), tiles: setTiles(sets, lists.bySet, locale) }],
  };
}

/** The products of a set. */
export function setList(id: SetId, lists: ProductLists, locale: Locale): ListIdentity {
  const t = translator(locale);
  const name = setName(id, locale);
  const { group, no } = getProductSet(id);
  return {
    route: { page: 'set', id },
    title: name,
    description: t('set.description', { name, count: lists.bySet.get(id)?.length ?? 0 }),
    crumbs: crumbsFrom(
      locale,
      [{ page: 'groups' }, t('nav.groups')],
      [{ page: 'group', id: group }, groupName(group, locale)],
    ),
    intro: [t('set.number', { number: no })],
    query: { set: id },
  };
}

/** The products of a province before July 2025. */
export function formerProvinceList(id: FormerProvinceId, lists: ProductLists, locale: Locale): ListIdentity {
  const t = translator(locale);
  const { code, successor } = getFormerProvince(id);
  const name = formerProvinceName(id, locale);
  const today = provinceName(successor, locale);
  const merged = isMerged(getProvince(successor));
  const products = lists.byFormer.get(id) ?? [];
  return {
    route: { page: 'formerProvince', id },
    title: t('former.title', { name }),
    description: t('former.description', { name, count: products.length }),
    crumbs: crumbsFrom(
      locale,
      [{ page: 'provinces' }, t('nav.provinces')],
      [{ page: 'province', id: successor }, today],
    ),
    intro: [t(merged ? 'former.text' : 'former.text.same', { name: today })],
    facts: [
      {
        label: t('product.origin.now'),
        lines: [[{ text: today, href: pathTo({ page: 'province', id: successor }, locale) }]],
      },
      { label: t('former.code'), lines: [[{ text: code }]] },
    ],
    query: { former: id },
  };
}

/** The products of a province with a rating. */
export function provinceStarList(id: ProvinceId, stars: StarRating, products: Counted, locale: Locale): ListIdentity {
  const t = translator(locale);
  const name = provinceName(id, locale);
  const title = t('province.title.stars', { stars, name });
  return {
    route: { page: 'province', id, stars },
    title,
    description: t('stars.page.description', { count: products.length, stars }),
    crumbs: crumbsFrom(locale, [{ page: 'provinces' }, t('nav.provinces')], [{ page: 'province', id }, name]),
    picture: provincePicture(id, locale),
    query: { province: id, stars: String(stars) },
  };
}
