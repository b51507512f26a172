import type { Catalogue, CatalogueProduct } from '../../catalogue/catalogue.ts';
import { completenessFields, completenessOf } from '../../domain/completeness.ts';
import { getFormerProvince, provinces } from '../../domain/province.ts';
import type { ProvinceId } from '../../domain/province.ts';
import { sortVietnamese } from '../../domain/vietnamese-text.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { provinceName } from '../../i18n/names.ts';
import { pathTo } from '../../i18n/routes.ts';
import { translator } from '../../i18n/translate.ts';
import { hasOpenNotes } from './doubt-rows.ts';

/** A share of products, as a number and as the length of a bar in hundredths. */
export interface Share {
  readonly text: string;
  readonly length: number;
}

/** A row of the table: a province, or the whole catalogue. */
export interface CompletenessRow {
  readonly name: string;
  readonly href?: string;
  readonly province?: ProvinceId;
  readonly products: string;
  /** One for each field; none where there are no products. */
  readonly shares: readonly Share[];
  /** Pages of products, producers and plans with open notes of the editors. */
  readonly open: string;
}

/** How complete the pages of products are, by province and field. */
export interface CompletenessTable {
  readonly fields: readonly string[];
  readonly all: CompletenessRow;
  readonly rows: readonly CompletenessRow[];
}

/** Returns how complete the pages of products are; provinces stand in alphabetical order. */
export function completenessTable(catalogue: Catalogue, locale: Locale): CompletenessTable {
  const t = translator(locale);
  const { products } = catalogue;
  const noted = provincesOfNotes(catalogue);
  const openIn = (id: ProvinceId): number => noted.filter((province) => province === id).length;
  const byProvince = Map.groupBy(products, ({ province }) => province.id);
  return {
    fields: completenessFields.map((field) => t(`quality.field.${field}`)),
    all: { name: t('quality.all'), ...countsOf(products, locale), open: formatNumber(noted.length, locale) },
    rows: sortVietnamese(provinces, ({ name }) => name).map(({ id }) => ({
      name: provinceName(id, locale),
      href: pathTo({ page: 'province', id }, locale),
      province: id,
      ...countsOf(byProvince.get(id) ?? [], locale),
      open: formatNumber(openIn(id), locale),
    })),
  };
}

/** Returns the province of today of every page with notes; plans of the whole country have none. */
function provincesOfNotes({ plans, producers, products }: Catalogue): readonly (ProvinceId | undefined)[] {
  return [
    ...[...products, ...producers].filter(hasOpenNotes).map(({ province }) => province.id),
    ...plans
      .filter(hasOpenNotes)
      .map(({ facts: { place } }) =>
        place.province === undefined ? undefined : getFormerProvince(place.province).successor,
      ),
  ];
}

function countsOf(products: readonly CatalogueProduct[], locale: Locale): Pick<CompletenessRow, 'products' | 'shares'> {
  const { known } = completenessOf(products);
  const toShare = (count: number): Share => ({
    text: formatPercent(Math.round((count / products.length) * 100) / 100, locale),
    length: Math.round((count / products.length) * 100),
  });
  return {
    products: formatNumber(products.length, locale),
    shares: products.length === 0 ? [] : completenessFields.map((field) => toShare(known[field])),
  };
}
