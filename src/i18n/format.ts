import { isCalendarDate } from '../domain/calendar-date.ts';
import { formatDate } from './format-date.ts';
import { intlTags } from './locale.ts';
import type { Locale } from './locale.ts';

export { formatDate };

/** Numbers, dates and lists as readers of a language write them. Formatters are slow to build: each is made once, when it is needed. */

const numberFormat = perLocale((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }));
const percentFormat = perLocale((tag) => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 }));
const moneyFormat = perLocale((tag) => new Intl.NumberFormat(tag, { style: 'currency', currency: 'VND' }));
const kilobyteFormat = perLocale(
  (tag) => new Intl.NumberFormat(tag, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 1 }),
);
const megabyteFormat = perLocale(
  (tag) => new Intl.NumberFormat(tag, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }),
);
const listFormat = perLocale((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }));
const monthFormat = perLocale((tag) => new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' }));
const countryFormat = perLocale((tag) => new Intl.DisplayNames(tag, { type: 'region' }));

const monthOfYearFormat = perLocale(
  (tag) => new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
);

function perLocale<T>(make: (tag: string) => T): (locale: Locale) => T {
  const made = new Map<Locale, T>();
  return (locale) => {
    const formatter = made.get(locale) ?? make(intlTags[locale]);
    made.set(locale, formatter);
    return formatter;
  };
}

/** Returns a number with the grouping and decimal signs of the language: 1.234,5 or 1,234.5. */
export function formatNumber(value: number, locale: Locale): string {
  return numberFormat(locale).format(value);
}

/** Returns a share such as 0.085 as a percentage. */
export function formatPercent(share: number, locale: Locale): string {
  return percentFormat(locale).format(share);
}

/** Returns an amount of Vietnamese đồng. */
export function formatMoney(amount: number, locale: Locale): string {
  return moneyFormat(locale).format(amount);
}

/** Returns the size of a file in kilobytes of 1,000 bytes, or in megabytes from one on. */
export function formatFileSize(bytes: number, locale: Locale): string {
  if (bytes >= 1_000_000) return megabyteFormat(locale).format(bytes / 1_000_000);
  return kilobyteFormat(locale).format(bytes / 1000);
}

/** Returns a day, a month or a year (`2024-03-11`, `2024-03`, `2024`) as exactly as it is known. */
export function formatPartialDate(date: string, locale: Locale): string {
  if (isCalendarDate(date)) return formatDate(date, locale);
  if (/^\d{4}-\d{2}$/u.test(date)) return monthOfYearFormat(locale).format(new Date(`${date}-01T00:00:00Z`));
  return date;
}

/** Returns the name of a month, 1 to 12. */
export function formatMonth(month: number, locale: Locale): string {
  return monthFormat(locale).format(new Date(Date.UTC(2024, month - 1, 1)));
}

/** Returns the name of a country from its ISO 3166 code. */
export function formatCountry(code: string, locale: Locale): string {
  return countryFormat(locale).of(code) ?? code;
}

/** Returns texts joined as the language lists them: “A, B và C”, “A, B and C”. */
export function formatList(items: readonly string[], locale: Locale): string {
  return listFormat(locale).format(items);
}

/** Returns a span of years as a language writes it: 2023-2025 in Vietnamese, 2023–2025 in English. */
export function formatYears(label: string, locale: Locale): string {
  return locale === 'vi' ? label : label.replace(/^(?<from>\d{4})-(?<to>\d{4})$/u, '$<from>–$<to>');
}
