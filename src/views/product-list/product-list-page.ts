import type { CatalogueProduct } from '../../catalogue/catalogue.ts';
import type { Fact } from '../../components/page/fact.ts';
import type { Pagination } from '../../components/page/page-links.ts';
import type { ProductSummary } from '../../components/product/product-summary.ts';
import type { Tile } from '../../components/list/tile.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ListRoute } from '../../i18n/routes.ts';
import { pathTo } from '../../i18n/routes.ts';
import { translator } from '../../i18n/translate.ts';
import type { Crumb } from '../../components/page/crumb.ts';
import type { PageMeta } from '../shared/page-meta.ts';
import { paginationOf } from '../shared/pagination.ts';
import type { Slice } from '../shared/pagination.ts';
import { toProductSummary } from '../shared/product-summary.ts';

/** A page of a list of products, whatever it is a list of. */
export interface ProductListPage {
  readonly meta: PageMeta;
  readonly heading: string;
  readonly intro: readonly string[];
  readonly facts: readonly Fact[];
  /** Narrower lists, each group under a heading. Shown on the first page only. */
  readonly tileGroups: readonly { readonly heading: string; readonly tiles: readonly Tile[] }[];
  readonly total: string;
  readonly products: readonly ProductSummary[];
  readonly pagination: Pagination | undefined;
  /** The finder with this list chosen. */
  readonly searchHref: string | undefined;
}

/** What distinguishes one list of products from another. */
export interface ListIdentity {
  readonly route: ListRoute;
  readonly title: string;
  readonly description: string;
  readonly crumbs: readonly Crumb[];
  readonly intro?: readonly string[];
  readonly facts?: readonly Fact[];
  readonly tileGroups?: ProductListPage['tileGroups'];
  /** The query of the finder that chooses the same products. */
  readonly query?: Readonly<Record<string, string>>;
}

/** Returns one page of a list. */
export function toProductListPage(
  identity: ListIdentity,
  slice: Slice<CatalogueProduct>,
  locale: Locale,
): ProductListPage {
  const t = translator(locale);
  const pagination = paginationOf(slice, identity.route, locale);
  const title =
    slice.number === 1 ? identity.title : t('list.page.title', { title: identity.title, number: slice.number });
  const query = identity.query === undefined ? undefined : new URLSearchParams(identity.query).toString();
  return {
    meta: {
      locale,
      route: { ...identity.route, n: slice.number },
      title,
      description: identity.description,
      crumbs: identity.crumbs,
      previous: pagination?.previous,
      next: pagination?.next,
    },
    heading: title,
    intro: slice.number === 1 ? (identity.intro ?? []) : [],
    facts: slice.number === 1 ? (identity.facts ?? []) : [],
    tileGroups: slice.number === 1 ? (identity.tileGroups ?? []).filter(({ tiles }) => tiles.length > 0) : [],
    total: t('count.products', { count: slice.total }),
    products: slice.items.map((product) => toProductSummary(product, locale)),
    pagination,
    searchHref: query === undefined ? undefined : `${pathTo({ page: 'search' }, locale)}?${query}`,
  };
}
