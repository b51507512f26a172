import type { CatalogueProduct } from '../../catalogue/catalogue.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/translate.ts';

/** Returns what was decided of a product and when: a sentence that stays true after it has left the site. */
export function recognisedText({ recognition, state }: CatalogueProduct, locale: Locale): string {
  const t = translator(locale);
  const { date, revoked, stars, year } = recognition;
  if (state === 'revoked' && revoked !== undefined) {
    return t('sentence.revoked', { stars, date: formatDate(revoked.date, locale) });
  }
  if (date !== undefined) return t('recognised.on', { stars, date: formatDate(date, locale) });
  if (year !== undefined) return t('recognised.inYear', { stars, year: String(year) });
  return t('recognised.undated', { stars });
}
