import { defaultLocale, locales } from '../i18n/locale.ts';
import type { Locale } from '../i18n/locale.ts';
import { listCell } from './column.ts';
import type { Column } from './column.ts';
import type { Addresses, Names } from './local-values.ts';
import type { OpenSource } from './open-source.ts';

/** Columns that several tables share. */

/** Returns a column for the name in each language but Vietnamese, which has the column `name`. */
export function translatedNames<Row extends { readonly names: Names }>(): Column<Row>[] {
  return locales
    .filter((locale) => locale !== defaultLocale)
    .map((locale: Locale) => ({
      name: `name_${locale}`,
      type: 'string',
      meaning: 'meaning.nameTranslated',
      cell: ({ names }) => names[locale],
    }));
}

/** Returns a column for the address in each language. */
export function addresses<Row extends { readonly urls: Addresses }>(): Column<Row>[] {
  return locales.map((locale: Locale) => ({
    name: `url_${locale}`,
    type: 'uri',
    meaning: 'meaning.url',
    cell: ({ urls }) => urls[locale],
  }));
}

/** Returns the columns of all sources: who published them, and where. */
export function sourceColumns<Row extends { readonly sources: readonly OpenSource[] }>(): Column<Row>[] {
  return [
    {
      name: 'source_publishers',
      type: 'string',
      meaning: 'meaning.sourcePublishers',
      required: true,
      vietnamese: true,
      cell: ({ sources }) => listCell([...new Set(sources.map(({ publisher }) => publisher))]),
    },
    {
      name: 'source_urls',
      type: 'string',
      meaning: 'meaning.sourceUrls',
      cell: ({ sources }) => listCell(sources.flatMap(({ url }) => url ?? [])),
    },
  ];
}
