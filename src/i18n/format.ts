import { isCalendarDate } from '../domain/calendar-date.ts';
import { formatDate } from './format-date.ts';
import { intlTags } from './locale.ts';
import type { Locale } from './locale.ts';

export { formatDate };

/** Numbers, dates and lists as readers of a language write them. Formatters are made once: they are slow to build. */

const numberFormats = perLocale((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }));
const percentFormats = perLocale((tag) => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 }));
const moneyFormats = perLocale((tag) => new Intl.NumberFormat(tag, { style: 'currency', currency: 'VND' }));
const kilobyteFormats = perLocale(
  (tag) => new Intl.NumberFormat(tag, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 1 }),
);
const megabyteFormats = perLocale(
  (tag) => new Intl.NumberFormat(tag, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }),
);
const listFormats = perLocale((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }));
const monthFormats = perLocale((tag) => new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' }));
const countryFormats = perLocale((tag) => new Intl.DisplayNames(tag, { type: 'region' }));

const monthOfYearFormats = perLocale(
  (tag) => new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
);

function perLocale<T>(make: (tag: string) => T): Readonly<Record<Locale, T>> {
  return { vi: make(intlTags.vi), en: make(intlTags.en) };
}

/** Returns a number with the grouping and decimal signs of the language: 1.234,5 or 1,234.5. */
export function formatNumber(value: number, locale: Locale): string {
  return numberFormats[locale].format(value);
}

/** Returns a share such as 0.085 as a percentage. */
export function formatPercent(share: number, locale: Locale): string {
  return percentFormats[locale].format(share);
}

/** Returns an amount of Vietnamese đồng. */
export function formatMoney(amount: number, locale: Locale): string {
  return moneyFormats[locale].format(amount);
}

/** Returns the size of a file in kilobytes of 1,000 bytes, or in megabytes from one on. */
export function formatFileSize(bytes: number, locale: Locale): string {
  if (bytes >= 1_000_000) return megabyteFormats[locale].format(bytes / 1_000_000);
  return kilobyteFormats[locale].format(bytes / 1000);
}

/** Returns a day, a month or a year (`2024-03-11`, `2024-03`, `2024`) as exactly as it is known. */
export function formatPartialDate(date: string, locale: Locale): string {
  if (isCalendarDate(date)) return formatDate(date, locale);
  if (/^\d{4}-\d{2}$/u.test(date)) return monthOfYearFormats[locale].format(new Date(`${date}-01T00:00:00Z`));
  return date;
}

/** Returns the name of a month, 1 to 12. */
export function formatMonth(month: number, locale: Locale): string {
  return monthFormats[locale].format(new Date(Date.UTC(2024, month - 1, 1)));
}

/** Returns the name of a country from its ISO 3166 code. */
export function formatCountry(code: string, locale: Locale): string {
  return countryFormats[locale].of(code) ?? code;
}

/** Returns texts joined as the language lists them: “A, B và C”, “A, B and C”. */
export function formatList(items: readonly string[], locale: Locale): string {
  return listFormats[locale].format(items);
}
