import { defaultLocale, isLocale } from '../../../i18n/locale.ts';
import type { Locale } from '../../../i18n/locale.ts';

/** Returns the language of the page a component stands on, from the parameters of its route. */
export function localeOf(parameters: Readonly<Record<string, string | undefined>>): Locale {
  const { locale } = parameters;
  return locale !== undefined && isLocale(locale) ? locale : defaultLocale;
}
