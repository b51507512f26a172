import { locales } from '../i18n/locale.ts';
import type { Locale } from '../i18n/locale.ts';

/** Returns what a command says, in both languages: nobody told it which one is wanted. */
export function inBoth(textIn: (locale: Locale) => string, between = '\n'): string {
  return locales.map(textIn).join(between);
}
