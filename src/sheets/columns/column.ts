import { defaultLocale, localeNames, locales } from '../../i18n/locale.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Message } from '../../i18n/message.ts';
import { sheets as en } from '../../i18n/messages/en/sheets.ts';
import { sheets as vi } from '../../i18n/messages/vi/sheets.ts';
import type { FactPath } from '../../domain/issue.ts';
import type { CellKind } from './cell-kind.ts';

type SheetKey = keyof typeof vi;

/** The name of a column in the dictionaries. */
export type ColumnName = Extract<SheetKey, `sheet.${string}.note`> extends `sheet.${infer Name}.note` ? Name : never;

/** One column of a sheet. */
export interface SheetColumn {
  /** Names the column in CSV files, as the path of the value in content.md: `origin.former`, `recognitions.1.stars`. */
  readonly key: string;
  readonly name: ColumnName;
  /** Where the value stands in a record. */
  readonly path: FactPath;
  readonly kind: CellKind;
  /** How offices call the column, folded. */
  readonly synonyms: readonly string[];
  readonly required?: boolean;
  /** Stands behind the label: the number of the item, or a language. */
  readonly number?: number;
  readonly locale?: Locale;
}

const dictionaries: Readonly<Record<Locale, Readonly<Record<SheetKey, Message>>>> = { vi, en };

/** Returns a text of the sheets in a language. */
export function sheetText(key: SheetKey, locale: Locale = defaultLocale): string {
  const message = dictionaries[locale][key];
  return typeof message === 'string' ? message : message.other;
}

/** Returns the header of a column in a language: “Hạng sao”, “Hạng sao (2)”, “Tóm tắt (English)”. */
export function labelOf(column: SheetColumn, locale: Locale = defaultLocale): string {
  const language = column.locale === undefined ? '' : localeNames[column.locale];
  const label = sheetText(`sheet.${column.name}`, locale).replace('{language}', language);
  return column.number === undefined || column.number === 1 ? label : `${label} (${column.number})`;
}

/** Returns the note behind a header. */
export function noteOf(column: SheetColumn, locale: Locale = defaultLocale): string {
  return sheetText(`sheet.${column.name}.note`, locale);
}

/** The languages pages are translated into. */
export const translationLocales: readonly Locale[] = locales.filter((locale) => locale !== defaultLocale);
