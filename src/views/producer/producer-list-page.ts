import type { CatalogueProducer } from '../../catalogue/catalogue.ts';
import type { Pagination } from '../../components/page/page-links.ts';
import type { ProducerRow } from '../../components/producer/producer-row.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/translate.ts';
import { crumbsFrom } from '../shared/page-meta.ts';
import type { PageMeta } from '../shared/page-meta.ts';
import { paginationOf } from '../shared/pagination.ts';
import type { Slice } from '../shared/pagination.ts';
import { toProducerRow } from './producer-row.ts';

/** Producers on one page of their list. */
export const producersPerPage = 60;

/** A page of the list of producers. */
export interface ProducerListPage {
  readonly meta: PageMeta;
  readonly heading: string;
  readonly total: string;
  readonly producers: readonly ProducerRow[];
  readonly pagination: Pagination | undefined;
}

/** Returns a page of the list of producers. */
export function toProducerListPage(slice: Slice<CatalogueProducer>, locale: Locale): ProducerListPage {
  const t = translator(locale);
  const pagination = paginationOf(slice, { page: 'producers' }, locale);
  const title = t('producers.title');
  const heading = slice.number === 1 ? title : t('list.page.title', { title, number: slice.number });
  return {
    meta: {
      locale,
      route: { page: 'producers', n: slice.number },
      title: heading,
      description: t('producers.description', { count: slice.total }),
      crumbs: crumbsFrom(locale),
      previous: pagination?.previous,
      next: pagination?.next,
    },
    heading,
    total: t('count.producers', { count: slice.total }),
    producers: slice.items.map((producer) => toProducerRow(producer, locale)),
    pagination,
  };
}
