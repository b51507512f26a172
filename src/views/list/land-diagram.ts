import type { ProductLists } from '../../catalogue/product-lists.ts';
import type { LandDiagram } from '../../components/land/land-tile.ts';
import { tilePlaceOf } from '../../components/land/small-land.ts';
import type { SmallLand } from '../../components/land/small-land.ts';
import { archipelagos, shadeOf, tilePlaces } from '../../components/land/tile-grid.ts';
import { getProvince, isMerged } from '../../domain/province.ts';
import type { ProvinceId } from '../../domain/province.ts';
import { formatList, formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { formerProvinceName, provinceName } from '../../i18n/names.ts';
import { pathTo } from '../../i18n/routes.ts';
import { translator } from '../../i18n/translate.ts';

/** Returns the diagram of the country with the number of products of each province, from north to south. */
export function toLandDiagram({ byFormer, byProvince }: ProductLists, locale: Locale): LandDiagram {
  const t = translator(locale);
  const countOf = (id: Parameters<typeof getProvince>[0]): number => byProvince.get(id)?.length ?? 0;
  const all = [...tilePlaces.keys()].map(countOf);
  return {
    tiles: [...tilePlaces].map(([id, place]) => {
      const province = getProvince(id);
      const count = countOf(id);
      const former = province.mergedFrom.map((unit) => formerProvinceName(unit.id, locale));
      return {
        id,
        href: pathTo({ page: 'province', id }, locale),
        name: provinceName(id, locale),
        number: formatNumber(count, locale),
        shade: shadeOf(count, all),
        place,
        former: isMerged(province) ? t('provinces.mergedFrom', { names: formatList(former, locale) }) : undefined,
        units: province.mergedFrom.map((unit) => ({
          id: unit.id,
          href: pathTo({ page: 'formerProvince', id: unit.id }, locale),
          name: formerProvinceName(unit.id, locale),
          number: formatNumber(byFormer.get(unit.id)?.length ?? 0, locale),
        })),
      };
    }),
    islands: archipelagos.map(({ id, place, province }) => ({
      name: t(`land.${id}`, { province: provinceName(province, locale) }),
      place,
    })),
  };
}

/** Returns where a province lies, for a small diagram that leads to its page. */
export function toSmallLand(id: ProvinceId, locale: Locale): SmallLand {
  const t = translator(locale);
  return {
    href: pathTo({ page: 'province', id }, locale),
    label: t('land.small', { name: provinceName(id, locale) }),
    place: tilePlaceOf(id),
    islands: archipelagos.map((islands) => ({ name: t(`land.${islands.id}.short`), place: islands.place })),
  };
}
