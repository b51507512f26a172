import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { activeLocales } from '../../i18n/active-locales.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { SiteRecord } from '../place/site-record.ts';

/** The texts to search that pages left in the folder of new pages, a file a language. */
export interface SearchTexts {
  /** What stands for the texts of each language. */
  readonly digests: SiteRecord['search'];
  /** The languages whose index is to be made, because the site of before has that of other texts. */
  readonly stale: readonly Locale[];
}

/** Returns what is to be searched, and takes texts out whose index is not made again; making one takes them out too. */
export function readSearchTexts(next: string, kept: SiteRecord | undefined): SearchTexts {
  const digests = Object.fromEntries(activeLocales.map((locale) => [locale, digestOf(textsFile(next, locale))]));
  const isStale = (locale: Locale): boolean => kept?.search[locale] !== digests[locale];
  for (const locale of activeLocales) if (!isStale(locale)) rmSync(textsFile(next, locale));
  return { digests, stale: activeLocales.filter(isStale) };
}

function textsFile(next: string, locale: Locale): string {
  return join(next, 'search-data', locale, 'index.txt');
}

function digestOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 32);
}
