import type { ProductSummary } from '../../components/product/product-summary.ts';
import { starRatings } from '../../domain/star-rating.ts';
import type { Locale } from '../../i18n/locale.ts';
import { pathTo } from '../../i18n/routes.ts';
import { translator } from '../../i18n/translate.ts';

/**
 * Returns a card for each rating. Scripts fill them in, so that a card they make has the same markup as any other. Until
 * then they hold words that keep the markup valid: a heading and a link without text would be errors.
 */
export function blankCards(locale: Locale): readonly ProductSummary[] {
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
