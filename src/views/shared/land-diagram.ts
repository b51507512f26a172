import type { ProductLists } from '../../catalogue/product-lists.ts';
import type { LandDiagram } from '../../components/land/land-tile.ts';
import { archipelagos, shadeOf, tilePlaces } from '../../components/land/tile-grid.ts';
import { getProvince, isMerged } from '../../domain/province.ts';
import { formatList, formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { formerProvinceName, provinceName } from '../../i18n/names.ts';
import { pathTo } from '../../i18n/routes.ts';
import { translator } from '../../i18n/translate.ts';

/** Returns the diagram of the country with the number of products of each province, from north to south. */
export function toLandDiagram({ byProvince }: ProductLists, locale: Locale): LandDiagram {
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
      };
    }),
    islands: archipelagos.map(({ id, place, province }) => ({
      name: t(`land.${id}`, { province: provinceName(province, locale) }),
      place,
    })),
  };
}
