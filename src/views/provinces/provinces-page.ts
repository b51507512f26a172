import type { ProductLists } from '../../catalogue/product-lists.ts';
import type { LandDiagram } from '../../components/land/land-tile.ts';
import type { Tile } from '../../components/list/tile.ts';
import { onOneLine } from '../../domain/bound-words.ts';
import { economicRegionIds, formerProvinces, isMerged, provinces } from '../../domain/province.ts';
import type { Province } from '../../domain/province.ts';
import { sortVietnamese } from '../../domain/vietnamese-text.ts';
import { formatList } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { formerProvinceName } from '../../i18n/names.ts';
import { translator } from '../../i18n/translate.ts';
import { crumbsFrom } from '../../layouts/page-meta.ts';
import { toLandDiagram } from '../list/land-diagram.ts';
import type { PageMeta } from '../../layouts/page-meta.ts';
import { formerTile, provinceTile } from '../list/tiles.ts';

/** The list of provinces, of today and before July 2025. */
export interface ProvincesPage {
  readonly meta: PageMeta;
  readonly regions: readonly { readonly name: string; readonly tiles: readonly Tile[] }[];
  readonly former: readonly Tile[];
  readonly land: LandDiagram;
}

/** Returns the list of provinces in a language. */
export function toProvincesPage(lists: ProductLists, locale: Locale): ProvincesPage {
  const t = translator(locale);
  return {
    meta: {
      locale,
      route: { page: 'provinces' },
      title: t('provinces.title'),
      description: t('provinces.intro'),
      crumbs: crumbsFrom(locale),
    },
    regions: economicRegionIds.map((region) => ({
      name: t(`region.${region}`),
      tiles: provinces
        .filter((province) => province.region === region)
        .map((province) =>
          provinceTile(
            province.id,
            lists.byProvince.get(province.id)?.length ?? 0,
            mergedNote(province, locale),
            locale,
          ),
        ),
    })),
    land: toLandDiagram(lists, locale),
    former: sortVietnamese(formerProvinces, ({ name }) => name).map(({ id }) =>
      formerTile(id, lists.byFormer.get(id)?.length ?? 0, locale),
    ),
  };
}

function mergedNote(province: Province, locale: Locale): string {
  const t = translator(locale);
  if (!isMerged(province)) return t('provinces.unchanged');
  const names = province.mergedFrom.map(({ id }) => onOneLine(formerProvinceName(id, locale)));
  return t('provinces.mergedFrom', { names: formatList(names, locale) });
}
