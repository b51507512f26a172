import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Locale } from './locale.ts';

/** Vietnamese writes 11/03/2024 on documents and labels; English spells the month so that no one reads 3 November. */
const styles: Readonly<Record<Locale, readonly [tag: string, month: '2-digit' | 'long']>> = {
  vi: ['vi-VN', '2-digit'],
  en: ['en-GB', 'long'],
};

const formats = new Map<Locale, Intl.DateTimeFormat>();

/** Returns a day: 11/03/2024 in Vietnamese, 11 March 2024 in English. Apart from other formats: every page loads it. */
export function formatDate(date: CalendarDate, locale: Locale): string {
  const key = `${locale}${date}`;
  const text = written.get(key) ?? formatOf(locale).format(new Date(`${date}T00:00:00Z`));
  written.set(key, text);
  return text;
}

/** The same few thousand days stand on every page of a site. */
const written = new Map<string, string>();

function formatOf(locale: Locale): Intl.DateTimeFormat {
  const known = formats.get(locale);
  if (known !== undefined) return known;
  const [tag, month] = styles[locale];
  const day = month === 'long' ? 'numeric' : '2-digit';
  const format = new Intl.DateTimeFormat(tag, { day, month, year: 'numeric', timeZone: 'UTC' });
  formats.set(locale, format);
  return format;
}
