import type { CatalogueProduct } from '../../catalogue/catalogue.ts';
import type { Pagination } from '../../components/page/page-links.ts';
import type { ProductSummary } from '../../components/product/product-summary.ts';
import { endRangeOf } from '../../domain/recognition.ts';
import { compareVietnamese } from '../../domain/vietnamese-text.ts';
import type { Locale } from '../../i18n/locale.ts';
import { provinceName } from '../../i18n/names.ts';
import { pathTo } from '../../i18n/routes.ts';
import { translator } from '../../i18n/translate.ts';
import { crumbsFrom } from '../shared/page-meta.ts';
import type { PageMeta } from '../shared/page-meta.ts';
import { paginationOf } from '../shared/pagination.ts';
import type { Slice } from '../shared/pagination.ts';
import { toProductSummary } from '../shared/product-summary.ts';

/** A page of the list of products whose recognition ended or was revoked. */
export interface LapsedPage {
  readonly meta: PageMeta;
  readonly heading: string;
  readonly total: string;
  readonly provinces: readonly {
    readonly name: string;
    readonly href: string;
    readonly products: readonly ProductSummary[];
  }[];
  readonly pagination: Pagination | undefined;
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

function endKey({ recognition }: CatalogueProduct): string {
  return recognition.revoked?.date ?? endRangeOf(recognition)?.until ?? '';
}

/** Returns a page of the list in a language. */
export function toLapsedPage(slice: Slice<CatalogueProduct>, locale: Locale): LapsedPage {
  const t = translator(locale);
  const pagination = paginationOf(slice, { page: 'lapsed' }, locale);
  const title = t('lapsed.title');
  const heading = slice.number === 1 ? title : t('list.page.title', { title, number: slice.number });
  const groups = Map.groupBy(slice.items, ({ province }) => province.id);
  return {
    meta: {
      locale,
      route: { page: 'lapsed', n: slice.number },
      title: heading,
      description: t('lapsed.description', { count: slice.total }),
      crumbs: crumbsFrom(locale),
      previous: pagination?.previous,
      next: pagination?.next,
    },
    heading,
    total: t('count.products', { count: slice.total }),
    provinces: [...groups].map(([id, products]) => ({
      name: provinceName(id, locale),
      href: pathTo({ page: 'province', id }, locale),
      products: products.map((product) => toProductSummary(product, locale)),
    })),
    pagination,
  };
}
