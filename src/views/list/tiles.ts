import type { Tile } from '../../components/list/tile.ts';
import { productGroups } from '../../domain/product-group.ts';
import type { GroupId, SetId } from '../../domain/product-group.ts';
import type { FormerProvinceId, ProvinceId } from '../../domain/province.ts';
import { starRatings } from '../../domain/star-rating.ts';
import type { StarRating } from '../../domain/star-rating.ts';
import { formatPercent } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { formerProvinceName, groupName, provinceName, setName } from '../../i18n/names.ts';
import { pathTo } from '../../i18n/routes.ts';
import type { Route } from '../../i18n/routes.ts';
import { translator } from '../../i18n/translate.ts';

/** Links with counts that lead from one list to narrower ones. */

/** Returns a tile for each rating, also for one without products. `routeOf` says where a rating leads. */
export function starTiles(
  byStars: ReadonlyMap<StarRating, readonly unknown[]>,
  routeOf: (stars: StarRating) => Route,
  locale: Locale,
): readonly Tile[] {
  const t = translator(locale);
  const total = starRatings.reduce((sum, stars) => sum + (byStars.get(stars)?.length ?? 0), 0);
  return starRatings.map((stars) => {
    const count = byStars.get(stars)?.length ?? 0;
    const share = formatPercent(count / Math.max(1, total), locale);
    return {
      href: pathTo(routeOf(stars), locale),
      name: t('stars.label', { stars }),
      stars,
      count: t('count.products', { count }),
      note: count === 0 ? undefined : t('stars.share', { share }),
      hook: { 'data-stars': String(stars) },
    };
  });
}

/** Returns a tile for each of the six groups, also for one without products. */
export function groupTiles(byGroup: ReadonlyMap<GroupId, readonly unknown[]>, locale: Locale): readonly Tile[] {
  const t = translator(locale);
  return productGroups.map(({ id }) => ({
    href: pathTo({ page: 'group', id }, locale),
    name: groupName(id, locale),
    count: t('count.products', { count: byGroup.get(id)?.length ?? 0 }),
    hook: { 'data-group': id },
  }));
}

/** Returns a tile for each set that is given. */
export function setTiles(
  sets: readonly { readonly id: SetId; readonly no: number }[],
  bySet: ReadonlyMap<SetId, readonly unknown[]>,
  locale: Locale,
): readonly Tile[] {
  const t = translator(locale);
  return sets.map(({ id, no }) => ({
    href: pathTo({ page: 'set', id }, locale),
    name: setName(id, locale),
    count: t('count.products', { count: bySet.get(id)?.length ?? 0 }),
    note: t('set.number', { number: no }),
    hook: { 'data-set': id },
  }));
}

/** Returns a tile for a province of today. */
export function provinceTile(id: ProvinceId, count: number, note: string | undefined, locale: Locale): Tile {
  return {
    href: pathTo({ page: 'province', id }, locale),
    name: provinceName(id, locale),
    count: translator(locale)('count.products', { count }),
    note,
    hook: { 'data-province': id },
  };
}

/** Returns a tile for a province before July 2025. */
export function formerTile(id: FormerProvinceId, count: number, locale: Locale): Tile {
  return {
    href: pathTo({ page: 'formerProvince', id }, locale),
    name: formerProvinceName(id, locale),
    count: translator(locale)('count.products', { count }),
    hook: { 'data-former': id },
  };
}
