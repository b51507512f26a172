import type { CatalogueProduct } from '../../catalogue/catalogue.ts';
import type { SmallLand } from '../../components/land/small-land.ts';
import type { Fact } from '../../components/page/fact.ts';
import type { ProductSummary } from '../../components/product/product-summary.ts';
import type { Tile } from '../../components/list/tile.ts';
import type { Locale } from '../../i18n/locale.ts';
import { pathTo } from '../../i18n/routes.ts';
import { translator } from '../../i18n/translate.ts';
import { toListFrame } from '../list/list-frame.ts';
import type { ListFrame, ListHead } from '../list/list-frame.ts';
import type { Slice } from '../list/pagination.ts';
import { toProductSummary } from '../product-card/product-summary.ts';

/** A page of a list of products, whatever it is a list of. */
export interface ProductListPage extends ListFrame {
  readonly intro: readonly string[];
  readonly facts: readonly Fact[];
  /** Where the place lies that the list is of. */
  readonly land: SmallLand | undefined;
  /** Narrower lists, each group under a heading. Shown on the first page only. */
  readonly tileGroups: readonly { readonly heading: string; readonly tiles: readonly Tile[] }[];
  readonly total: string;
  readonly products: readonly ProductSummary[];
  /** The finder with this list chosen. */
  readonly searchHref: string | undefined;
}

/** What distinguishes one list of products from another. */
export interface ListIdentity extends ListHead {
  readonly intro?: readonly string[];
  readonly facts?: readonly Fact[];
  readonly land?: SmallLand | undefined;
  /** Worked out for the first page only. */
  readonly tileGroups?: () => ProductListPage['tileGroups'];
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
  const query = identity.query === undefined ? undefined : new URLSearchParams(identity.query).toString();
  return {
    ...toListFrame(identity, slice, locale),
    intro: slice.number === 1 ? (identity.intro ?? []) : [],
    facts: slice.number === 1 ? (identity.facts ?? []) : [],
    land: slice.number === 1 ? identity.land : undefined,
    tileGroups: slice.number === 1 ? (identity.tileGroups?.() ?? []).filter(({ tiles }) => tiles.length > 0) : [],
    total: t('count.products', { count: slice.total }),
    products: slice.items.map((product) => toProductSummary(product, locale)),
    searchHref: query === undefined ? undefined : `${pathTo({ page: 'search' }, locale)}?${query}`,
  };
}
