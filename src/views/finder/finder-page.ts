import type { Catalogue } from '../../catalogue/catalogue.ts';
import { today } from '../../catalogue/today.ts';
import type { ShownPhoto } from '../../components/photo/shown-photo.ts';
import type { ProductSummary } from '../../components/product/product-summary.ts';
import { basePath } from '../../i18n/base-path.ts';
import { intlTags } from '../../i18n/locale.ts';
import type { Locale } from '../../i18n/locale.ts';
import { pathTo } from '../../i18n/routes.ts';
import { translator } from '../../i18n/translate.ts';
import type { FinderOptions, FinderTexts } from '../../islands/finder/finder-options.ts';
import { getSearchFiles } from '../../search-data/search-files.ts';
import { sortKeys } from '../../search/finder-request.ts';
import type { SortKey } from '../../search/finder-request.ts';
import { crumbsFrom } from '../../layouts/page-meta.ts';
import type { PageMeta } from '../../layouts/page-meta.ts';
import { pageSize } from '../list/pagination.ts';
import { blankCards } from '../product-card/blank-cards.ts';
import { toShownPhotos } from '../product-card/shown-photos.ts';
import { groupList, staticLists } from '../list/static-lists.ts';
import type { LinkList } from '../list/static-lists.ts';
import { toFacetFieldsets } from './facet-fieldset.ts';
import type { FacetFieldset } from './facet-fieldset.ts';
import { toFinderTexts } from './finder-texts.ts';
import { toListAddresses } from './list-addresses.ts';

/** The page of the finder. */
export interface FinderPage {
  readonly meta: PageMeta;
  /** Whether the catalogue holds no products. */
  readonly isEmpty: boolean;
  readonly facets: readonly FacetFieldset[];
  readonly sorts: readonly { readonly key: SortKey; readonly label: string }[];
  readonly options: FinderOptions;
  readonly texts: FinderTexts;
  /** Cards to be filled in, one for each rating. */
  readonly cards: readonly ProductSummary[];
  /** Any photo of the catalogue: scripts put others in its place. Absent where there is none. */
  readonly photo: ShownPhoto | undefined;
  readonly groups: LinkList;
  readonly lists: readonly LinkList[];
}

/** Returns the page of the finder in a language. */
export function toFinderPage(catalogue: Catalogue, locale: Locale): FinderPage {
  const t = translator(locale);
  const { build } = getSearchFiles(catalogue, today);
  return {
    meta: {
      locale,
      route: { page: 'search' },
      title: t('finder.title'),
      description: t('finder.description', { count: catalogue.products.length }),
      crumbs: crumbsFrom(locale),
    },
    isEmpty: catalogue.products.length === 0,
    facets: toFacetFieldsets(catalogue.products, locale),
    sorts: sortKeys.map((key) => ({ key, label: t(`finder.sort.${key}`) })),
    options: {
      locale,
      intlTag: intlTags[locale],
      build,
      base: basePath,
      data: `${basePath}search-data/`,
      index: `${basePath}search/${locale}/`,
      product: pathTo({ page: 'product', id: '{id}' }, locale),
      pageSize,
      lists: toListAddresses(locale),
    },
    texts: toFinderTexts(locale),
    cards: blankCards(locale),
    photo: catalogue.products.flatMap((product) => toShownPhotos(product, locale))[0],
    groups: groupList(locale),
    lists: staticLists(locale),
  };
}
