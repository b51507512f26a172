import type { Product } from '../../domain/product.ts';
import { formatCountry, formatDate, formatList, formatMonth, formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/translate.ts';

/** Facts of a product as texts, for its page and for the shortlist. */

/** Returns the standards a product is made by, with the day to which each is known to hold. */
export function standardTexts({ standards }: Product, locale: Locale): readonly string[] | undefined {
  const t = translator(locale);
  return standards?.map(({ id, until }) =>
    until === undefined
      ? t(`standard.${id}`)
      : t('product.standards.until', { name: t(`standard.${id}`), date: formatDate(until, locale) }),
  );
}

/** Returns the rights that protect a product, with their numbers. */
export function rightTexts({ rights }: Product, locale: Locale): readonly string[] | undefined {
  const t = translator(locale);
  return rights?.map((right) => [t(`right.${right.id}`), right.no].filter((part) => part !== undefined).join(' '));
}

/** Returns how much is made, and in what time. */
export function capacityText({ capacity }: Product, locale: Locale): string | undefined {
  if (capacity === undefined) return undefined;
  const t = translator(locale);
  const amount = formatNumber(capacity.value, locale);
  const { unit, per } = capacity;
  return per === undefined
    ? t('product.capacity.plain', { amount, unit })
    : t('product.capacity.per', { amount, unit, per });
}

/** Returns the months of the season. */
export function seasonText({ season }: Product, locale: Locale): string | undefined {
  return listed(
    season?.map((month) => formatMonth(month, locale)),
    locale,
  );
}

/** Returns the countries a product has been sold to. */
export function exportsText({ exports }: Product, locale: Locale): string | undefined {
  return listed(
    exports?.map((code) => formatCountry(code, locale)),
    locale,
  );
}

function listed(items: readonly string[] | undefined, locale: Locale): string | undefined {
  return items === undefined || items.length === 0 ? undefined : formatList(items, locale);
}
