import { hash } from 'node:crypto';
import { wordsOf } from '../../content-files/body-text.ts';
import type { PageLocation } from '../../content-files/content-page.ts';
import { isGroup } from '../../content-files/facts.ts';
import type { RawGroup } from '../../content-files/facts.ts';
import type { PageTexts } from '../../content-files/parse-page.ts';
import { readSource } from '../../content-files/source-file.ts';
import { locales } from '../../i18n/locale.ts';
import type { Locale } from '../../i18n/locale.ts';

/** The pages that travel in spreadsheets. */
export type SheetCollection = 'products' | 'producers';

/** A page as spreadsheets need it: its texts as they stand in the files, and what they say. */
export interface SheetPage {
  readonly location: PageLocation<SheetCollection>;
  readonly texts: PageTexts;
  readonly record: SheetRecord;
  readonly version: string;
}

/**
 * Facts and words of a page in one object: the facts under their keys, the sources as a list whose items carry their
 * keys, the Vietnamese words under `body`, translated words under `translations`.
 */
export type SheetRecord = Record<string, unknown>;

/** What a record stands for in files. */
export interface RecordContent {
  readonly facts: RawGroup;
  readonly body: string;
  readonly translations: Readonly<Partial<Record<Locale, { readonly facts: RawGroup; readonly body: string }>>>;
}

/** Returns a page from its texts, or nothing when its facts cannot be read at all. */
export function toSheetPage(location: PageLocation<SheetCollection>, texts: PageTexts): SheetPage | undefined {
  const main = readSource(location.main, texts.main);
  if (!isGroup(main.raw)) return undefined;
  const translations: Record<string, unknown> = {};
  for (const locale of locales) {
    const text = texts.translations[locale];
    const file = location.translations[locale];
    if (text === undefined || file === undefined) continue;
    const source = readSource(file, text);
    if (!isGroup(source.raw)) return undefined;
    translations[locale] = { ...source.raw, ...bodyPart(source.body) };
  }
  const record: SheetRecord = {
    ...main.raw,
    ...(isGroup(main.raw['sources']) ? { sources: toSourceList(main.raw['sources']) } : {}),
    ...bodyPart(main.body),
    ...(Object.keys(translations).length === 0 ? {} : { translations }),
  };
  return { location, texts, record, version: versionOf(texts) };
}

function bodyPart(body: string): { body?: string } {
  const words = wordsOf(body);
  return words === '' ? {} : { body: words };
}

/** Returns a short mark that changes with any byte of a page; the letter keeps sheets from reading it as a number. */
function versionOf(texts: PageTexts): string {
  const parts = locales.map((locale) => texts.translations[locale] ?? null);
  return `v${hash('sha256', JSON.stringify([texts.main, parts])).slice(0, 12)}`;
}

/** Returns sources as a list whose items carry their keys. */
export function toSourceList(sources: RawGroup): RawGroup[] {
  return Object.entries(sources).map(([key, source]) => ({ key, ...(isGroup(source) ? source : {}) }));
}

/** Returns the facts and words of a record as files hold them. */
export function fromRecord(record: SheetRecord): RecordContent {
  const { body, sources, translations, ...facts } = record;
  const words: Partial<Record<Locale, { facts: RawGroup; body: string }>> = {};
  for (const locale of locales) {
    const translation = isGroup(translations) ? translations[locale] : undefined;
    if (!isGroup(translation)) continue;
    const { body: translated, ...parts } = translation;
    if (Object.keys(parts).length === 0 && translated === undefined) continue;
    words[locale] = { facts: parts, body: typeof translated === 'string' ? translated : '' };
  }
  const list = Array.isArray(sources) ? (sources as readonly unknown[]).filter(isGroup) : undefined;
  return {
    facts: { ...facts, ...(list === undefined ? {} : { sources: toSourceMap(list) }) },
    body: typeof body === 'string' ? body : '',
    translations: words,
  };
}

function toSourceMap(list: readonly RawGroup[]): RawGroup {
  return Object.fromEntries(list.map(({ key, ...source }) => [String(key), source]));
}
