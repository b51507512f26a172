import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Locale } from './locale.ts';

/**
 * Days as readers of a language write them. Intl writes them no differently, as the test shows, but takes a slow phone
 * 50 ms before its first day, while the reader waits for states and results; so these few words stand here.
 */

const englishMonths = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
] as const;

/** Vietnamese writes 11/03/2024 on documents and labels; English spells the month so that no one reads 3 November. */
const writers: Readonly<Record<Locale, (year: string, month: string, day: string) => string>> = {
  vi: (year, month, day) => `${day}/${month}/${year}`,
  en: (year, month, day) => `${String(Number(day))} ${englishMonths[Number(month) - 1] ?? month} ${year}`,
};

/** Returns a day: 11/03/2024 in Vietnamese, 11 March 2024 in English. Apart from other formats: every page loads it. */
export function formatDate(date: CalendarDate, locale: Locale): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return writers[locale](year, month, day);
}
