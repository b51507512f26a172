import type { ProductSummary } from '../../components/product/product-summary.ts';
import { basePath } from '../../i18n/base-path.ts';
import { intlTags } from '../../i18n/locale.ts';
import type { Locale } from '../../i18n/locale.ts';
import { pathTo } from '../../i18n/routes.ts';
import { translator } from '../../i18n/translate.ts';
import { fileCountFor } from '../../islands/shortlist/shortlist-file.ts';
import type { ShortlistOptions, ShortlistTexts } from '../../islands/shortlist/shortlist-options.ts';
import { blankCards } from '../product-card/blank-cards.ts';
import { crumbsFrom } from '../../layouts/page-meta.ts';
import type { PageMeta } from '../../layouts/page-meta.ts';
import { groupList, staticLists } from '../list/static-lists.ts';
import type { LinkList } from '../list/static-lists.ts';
import { toShortlistTexts } from './shortlist-texts.ts';

/** The page of the shortlist. What is in it only the reader's browser knows. */
export interface ShortlistPage {
  readonly meta: PageMeta;
  readonly options: ShortlistOptions;
  readonly texts: ShortlistTexts;
  /** Cards to be filled in, one for each rating. */
  readonly cards: readonly ProductSummary[];
  readonly groups: LinkList;
  readonly lists: readonly LinkList[];
}

/** Returns the page of the shortlist in a language. */
export function toShortlistPage(products: number, locale: Locale): ShortlistPage {
  const t = translator(locale);
  return {
    meta: {
      locale,
      route: { page: 'shortlist' },
      title: t('shortlist.title'),
      description: t('shortlist.description'),
      crumbs: crumbsFrom(locale),
    },
    options: {
      locale,
      intlTag: intlTags[locale],
      data: `${basePath}shortlist-data/${locale}/`,
      files: fileCountFor(products),
      product: pathTo({ page: 'product', id: '{id}' }, locale),
    },
    texts: toShortlistTexts(locale),
    cards: blankCards(locale),
    groups: groupList(locale),
    lists: staticLists(locale),
  };
}
