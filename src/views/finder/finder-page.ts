import type { Catalogue } from '../../catalogue/catalogue.ts';
import { today } from '../../catalogue/today.ts';
import type { ProductSummary } from '../../components/product/product-summary.ts';
import { productGroups } from '../../domain/product-group.ts';
import { provinces } from '../../domain/province.ts';
import { starRatings } from '../../domain/star-rating.ts';
import { basePath } from '../../i18n/base-path.ts';
import { intlTags } from '../../i18n/locale.ts';
import type { Locale } from '../../i18n/locale.ts';
import { groupName, provinceName } from '../../i18n/names.ts';
import { pathTo } from '../../i18n/routes.ts';
import { translator } from '../../i18n/translate.ts';
import type { FinderOptions, FinderTexts } from '../../islands/finder/finder-options.ts';
import { getSearchFiles } from '../../search/build/search-files.ts';
import { sortKeys } from '../../search/finder-state.ts';
import type { SortKey } from '../../search/finder-state.ts';
import { crumbsFrom } from '../shared/page-meta.ts';
import type { PageMeta } from '../shared/page-meta.ts';
import { pageSize } from '../shared/pagination.ts';
import { toFacetFieldsets } from './facet-fieldset.ts';
import type { FacetFieldset } from './facet-fieldset.ts';
import { toFinderTexts } from './finder-texts.ts';

/** A list of links that lead to products without the finder. */
export interface LinkList {
  readonly heading: string;
  readonly links: readonly { readonly href: string; readonly label: string }[];
}

/** The page of the finder. */
export interface FinderPage {
  readonly meta: PageMeta;
  readonly facets: readonly FacetFieldset[];
  readonly sorts: readonly { readonly key: SortKey; readonly label: string }[];
  readonly options: FinderOptions;
  readonly texts: FinderTexts;
  /** Cards to be filled in, one for each rating. */
  readonly cards: readonly ProductSummary[];
  readonly groups: LinkList;
  readonly lists: readonly LinkList[];
  /** Addresses of the data, so that it is on its way before the script runs. */
  readonly dataFiles: readonly string[];
}

/** Returns the page of the finder in a language. */
export function toFinderPage(catalogue: Catalogue, locale: Locale): FinderPage {
  const t = translator(locale);
  const { build } = getSearchFiles(catalogue, today);
  const data = `${basePath}search-data/`;
  const groups: LinkList = {
    heading: t('finder.static.groups'),
    links: productGroups.map(({ id }) => ({
      href: pathTo({ page: 'group', id }, locale),
      label: groupName(id, locale),
    })),
  };
  return {
    meta: {
      locale,
      route: { page: 'search' },
      title: t('finder.title'),
      description: t('finder.description', { count: catalogue.products.length }),
      crumbs: crumbsFrom(locale),
    },
    facets: toFacetFieldsets(catalogue.products, locale),
    sorts: sortKeys.map((key) => ({ key, label: t(`finder.sort.${key}`) })),
    options: {
      locale,
      intlTag: intlTags[locale],
      build,
      data,
      index: `${basePath}search/${locale}/`,
      product: pathTo({ page: 'product', id: '{id}' }, locale),
      pageSize,
    },
    texts: toFinderTexts(locale),
    cards: blankCards(locale),
    groups,
    lists: [
      {
        heading: t('finder.static.stars'),
        links: starRatings.map((stars) => ({
          href: pathTo({ page: 'star', stars }, locale),
          label: t('stars.label', { stars }),
        })),
      },
      groups,
      {
        heading: t('finder.static.provinces'),
        links: provinces.map(({ id }) => ({
          href: pathTo({ page: 'province', id }, locale),
          label: provinceName(id, locale),
        })),
      },
    ],
    dataFiles: [`${data}facets.json?${build}`, `${data}order.json?${build}`, `${data}${locale}/cards.json?${build}`],
  };
}

/**
 * The script fills these in, so that a card of the finder has the same markup as a card anywhere else. Until then they
 * hold words that keep the markup valid: a heading and a link without text would be errors.
 */
function blankCards(locale: Locale): readonly ProductSummary[] {
  const t = translator(locale);
  return starRatings.map((stars) => ({
    id: '',
    href: pathTo({ page: 'products' }, locale),
    name: { text: t('nav.products'), lang: locale },
    stars,
    starsLabel: t('stars.label', { stars }),
    state: 'undated',
    stateLabel: t('state.undated'),
    place: t('nav.provinces'),
    producer: t('nav.producers'),
    brocade: { id: '', group: 'food', set: undefined, former: '' },
    region: 'dong-bang-song-hong',
  }));
}
