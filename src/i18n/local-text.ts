import { defaultLocale } from './locale.ts';
import type { Locale } from './locale.ts';

/** A text with the language it is in: the reader's own, or Vietnamese where nothing else is written yet. */
export interface LocalText {
  readonly text: string;
  readonly lang: Locale;
}

/** Returns a translated text, or the Vietnamese one marked as such. */
export function localText(locale: Locale, translated: string | undefined, vietnamese: string): LocalText {
  if (locale === defaultLocale) return { text: vietnamese, lang: defaultLocale };
  return translated === undefined || translated === ''
    ? { text: vietnamese, lang: defaultLocale }
    : { text: translated, lang: locale };
}

/** Returns the `lang` attribute a text needs on a page of another language; nothing where both are the same. */
export function langAttribute(text: LocalText, locale: Locale): Locale | undefined {
  return text.lang === locale ? undefined : text.lang;
}

/** Returns the `lang` attribute that Vietnamese words need on a page; nothing on a Vietnamese page. */
export function vietnameseOn(locale: Locale): 'vi' | undefined {
  return locale === 'vi' ? undefined : 'vi';
}
