import type { CatalogueProduct } from '../../catalogue/catalogue.ts';
import type { ProductSummary } from '../../components/product/product-summary.ts';
import { endRangeOf } from '../../domain/term.ts';
import { compareVietnamese } from '../../domain/vietnamese-text.ts';
import type { ProvinceId } from '../../domain/province.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { provinceName } from '../../i18n/names.ts';
import { pathTo } from '../../i18n/routes.ts';
import { translator } from '../../i18n/translate.ts';
import { toListFrame } from '../list/list-frame.ts';
import type { ListFrame } from '../list/list-frame.ts';
import type { Slice } from '../list/pagination.ts';
import { toProductSummary } from '../product-card/product-summary.ts';

/** A page of the list of products whose recognition ended or was revoked. */
export interface LapsedPage extends ListFrame {
  readonly total: string;
  /** The finder with the same products. */
  readonly searchHref: string;
  /** Where the products of each province begin, with their number. */
  readonly index: readonly {
    readonly id: ProvinceId;
    readonly name: string;
    readonly href: string;
    readonly count: string;
  }[];
  readonly provinces: readonly {
    readonly id: ProvinceId;
    readonly name: string;
    readonly href: string;
    readonly products: readonly ProductSummary[];
  }[];
}

/** Products on one page of the list. */
export const lapsedPerPage = 48;

/** Returns the products no longer in force, by province and, within it, the latest end first. */
export function lapsedProducts(products: readonly CatalogueProduct[]): readonly CatalogueProduct[] {
  return products
    .filter(({ state }) => state === 'lapsed' || state === 'revoked')
    .toSorted(
      (a, b) => compareVietnamese(a.province.name, b.province.name) || endKey(b).localeCompare(endKey(a), 'en'),
    );
}

/** A province with products on the list: how many, and the page on which they begin. */
export interface LapsedProvince {
  readonly id: ProvinceId;
  readonly count: number;
  readonly page: number;
}

/** Returns the provinces of the list in its order. */
export function lapsedProvinces(lapsed: readonly CatalogueProduct[]): readonly LapsedProvince[] {
  let before = 0;
  return [...Map.groupBy(lapsed, ({ province }) => province.id)].map(([id, { length: count }]) => {
    const page = Math.floor(before / lapsedPerPage) + 1;
    before += count;
    return { id, count, page };
  });
}

function endKey({ recognition }: CatalogueProduct): string {
  return recognition.revoked?.date ?? endRangeOf(recognition)?.until ?? '';
}

/** Returns a page of the list in a language. */
export function toLapsedPage(
  slice: Slice<CatalogueProduct>,
  index: readonly LapsedProvince[],
  locale: Locale,
): LapsedPage {
  const t = translator(locale);
  const head = {
    route: { page: 'lapsed' },
    title: t('lapsed.title'),
    description: t('lapsed.description', { count: slice.total }),
  } as const;
  const groups = Map.groupBy(slice.items, ({ province }) => province.id);
  return {
    ...toListFrame(head, slice, locale),
    total: t('count.products', { count: slice.total }),
    searchHref: `${pathTo({ page: 'search' }, locale)}?status=lapsed&status=revoked`,
    index: index.map(({ count, id, page }) => ({
      id,
      name: provinceName(id, locale),
      href: `${pathTo({ page: 'lapsed', n: page }, locale)}#${id}`,
      count: formatNumber(count, locale),
    })),
    provinces: [...groups].map(([id, products]) => ({
      id,
      name: provinceName(id, locale),
      href: pathTo({ page: 'province', id }, locale),
      products: products.map((product) => toProductSummary(product, locale)),
    })),
  };
}
