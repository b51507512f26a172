import type { CatalogueProducer } from '../../catalogue/catalogue.ts';
import type { ProducerRow } from '../../components/producer/producer-row.ts';
import type { Locale } from '../../i18n/locale.ts';
import { provinceName } from '../../i18n/names.ts';
import { pathTo } from '../../i18n/routes.ts';
import { translator } from '../../i18n/translate.ts';

/** Returns what a list shows of a producer. */
export function toProducerRow(producer: CatalogueProducer, locale: Locale): ProducerRow {
  const t = translator(locale);
  return {
    id: producer.id,
    href: pathTo({ page: 'producer', id: producer.id }, locale),
    name: producer.facts.name,
    kind: t(`kind.${producer.facts.kind}`),
    place: provinceName(producer.province.id, locale),
    count: t('count.products', { count: producer.products.length }),
  };
}
