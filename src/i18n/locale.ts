/** The languages of the site. Vietnamese is the source: every page exists in it, and its addresses have no prefix. */
export const locales = ['vi', 'en'] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale = 'vi' satisfies Locale;

/** What each language calls itself, for the language switch. */
export const localeNames: Readonly<Record<Locale, string>> = { vi: 'Tiếng Việt', en: 'English' };

/** Tags for Intl: English follows British forms, as Vietnamese authorities do (11 March 2024). */
export const intlTags: Readonly<Record<Locale, string>> = { vi: 'vi-VN', en: 'en-GB' };

/** Whether the text names a language of the site. */
export function isLocale(text: string): text is Locale {
  return (locales as readonly string[]).includes(text);
}

/**
 * Returns the languages to build, from a list such as `vi,en`; all when the list is missing. Vietnamese is always
 * among them because untranslated words fall back to it. An unknown language is an error that names the known ones.
 */
export function parseLocales(list: string | undefined): readonly Locale[] {
  if (list === undefined || list.trim() === '') return locales;
  const wanted = list.split(',').map((tag) => tag.trim());
  const unknown = wanted.filter((tag) => !isLocale(tag));
  if (unknown.length > 0) {
    throw new Error(`LOCALES: “${unknown.join(', ')}” – ${locales.join(', ')}`);
  }
  return locales.filter((locale) => locale === defaultLocale || wanted.includes(locale));
}
