import type { CatalogueProducer } from '../../catalogue/catalogue.ts';
import type { ProducerRow } from '../../components/producer/producer-row.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/translate.ts';
import { toListFrame } from '../list/list-frame.ts';
import type { ListFrame } from '../list/list-frame.ts';
import type { Slice } from '../list/pagination.ts';
import { toProducerRow } from './producer-row.ts';

/** Producers on one page of their list. */
export const producersPerPage = 60;

/** A page of the list of producers. */
export interface ProducerListPage extends ListFrame {
  readonly total: string;
  readonly producers: readonly ProducerRow[];
}

/** Returns a page of the list of producers. */
export function toProducerListPage(slice: Slice<CatalogueProducer>, locale: Locale): ProducerListPage {
  const t = translator(locale);
  const head = {
    route: { page: 'producers' },
    title: t('producers.title'),
    description: t('producers.description', { count: slice.total }),
  } as const;
  return {
    ...toListFrame(head, slice, locale),
    total: t('count.producers', { count: slice.total }),
    producers: slice.items.map((producer) => toProducerRow(producer, locale)),
  };
}
