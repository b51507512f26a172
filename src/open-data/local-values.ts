import { z } from 'zod';
import { text } from '../domain/schema-parts.ts';
import { activeLocales } from '../i18n/active-locales.ts';
import { defaultLocale, locales } from '../i18n/locale.ts';
import type { Locale } from '../i18n/locale.ts';
import { pathTo } from '../i18n/routes.ts';
import type { Route } from '../i18n/routes.ts';

/** Values that stand once for each language: names where they are translated, addresses where the language is built. */

/** The names of a page by language as the content keeps them; Vietnamese ones stand among its facts. */
export type NameWords = Readonly<Partial<Record<Locale, { readonly name?: string | undefined }>>>;

export const namesSchema = z.strictObject({ vi: text, en: text.optional() } satisfies Record<Locale, z.ZodType>);

export type Names = z.infer<typeof namesSchema>;

export const addressesSchema = z.strictObject({ vi: text, en: text.optional() } satisfies Record<Locale, z.ZodType>);

export type Addresses = z.infer<typeof addressesSchema>;

/** Returns a text in every language it is written in. */
export function inLanguages(vietnamese: string, translated: (locale: Locale) => string | undefined): Names {
  const others = locales
    .filter((locale) => locale !== defaultLocale)
    .map((locale) => [locale, translated(locale)] as const)
    .filter(([, text_]) => text_ !== undefined && text_ !== '');
  return { vi: vietnamese, ...Object.fromEntries(others) };
}

/** Returns the absolute addresses of a page in the languages that are built. */
export function addressesOf(route: Route, site: URL): Addresses {
  const address = (locale: Locale): string => new URL(pathTo(route, locale), site).href;
  const others = activeLocales.filter((locale) => locale !== defaultLocale).map((locale) => [locale, address(locale)]);
  return { vi: address(defaultLocale), ...(Object.fromEntries(others) as Partial<Record<Locale, string>>) };
}
