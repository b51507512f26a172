import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { defaultLocale } from '../i18n/locale.ts';
import type { Locale } from '../i18n/locale.ts';
import type { CardPhotoFile } from '../search/card-photos.ts';
import type { CardFile, FacetFile, OrderFile } from '../search/data-files.ts';
import type { IndexHead } from '../search/index-file.ts';
import type { SearchRecord } from '../search/search-record.ts';
import type { TextFile } from '../search/page-texts.ts';
import type { WordFile } from '../search/word-list.ts';
import { toCardFile } from './card-file.ts';
import { toFacetFile } from './facet-file.ts';
import { toOrderFile } from './order-file.ts';
import { toPhotoFiles } from './photo-files.ts';
import { toSearchRecord } from './to-search-record.ts';
import { toTextIndex } from './index-document.ts';
import { toTextFiles } from './text-files.ts';

/** Everything the finder reads, made from one catalogue. */
export interface SearchFiles {
  readonly build: string;
  readonly facets: FacetFile;
  readonly order: OrderFile;
  cards(locale: Locale): CardFile;
  /** The text of the index before Pagefind has it, as bytes. */
  index(locale: Locale): Uint8Array<ArrayBuffer>;
  words(locale: Locale): WordFile;
  /** Texts to cut excerpts from, in blocks of rows. */
  texts(locale: Locale): readonly TextFile[];
  /** Photos of cards, in blocks of rows; blocks without any are absent. */
  photos(locale: Locale): ReadonlyMap<number, CardPhotoFile>;
}

const known = new WeakMap<Catalogue, SearchFiles>();

/** Returns the files of a catalogue; they are made once. */
export function getSearchFiles(catalogue: Catalogue, day: CalendarDate): SearchFiles {
  const files = known.get(catalogue) ?? makeFiles(catalogue, day);
  known.set(catalogue, files);
  return files;
}

function makeFiles({ products }: Catalogue, day: CalendarDate): SearchFiles {
  const byLocale = new Map<Locale, readonly SearchRecord[]>();
  const recordsOf = (locale: Locale): readonly SearchRecord[] => {
    const records = byLocale.get(locale) ?? products.map((product) => toSearchRecord(product, locale));
    byLocale.set(locale, records);
    return records;
  };
  const facets = toFacetFile(products, '', day);
  const order = toOrderFile(products, '');
  const build = fingerprint([facets, order, recordsOf(defaultLocale), products.map(({ photos }) => photos)]);
  const wordsByLocale = new Map<Locale, WordFile>();
  // The pages of an index are asked for once, and are the largest texts of all: only what is known of them is kept.
  const makeIndex = (locale: Locale): { text: Uint8Array<ArrayBuffer>; words: WordFile } => {
    const { pages, words: ofIndex } = toTextIndex(recordsOf(locale));
    const lines = Array.from(pages, (page) => Buffer.from(`${page}\n`));
    const digest = createHash('sha256');
    for (const line of lines) digest.update(line);
    const index = shortDigest(digest);
    const head: IndexHead = { index, products: products.length };
    const words = { build, index, ...ofIndex };
    wordsByLocale.set(locale, words);
    return { text: Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...lines]), words };
  };
  return {
    build,
    facets: { ...facets, build },
    order: { ...order, build },
    cards: (locale) => toCardFile(products, recordsOf(locale), build, locale),
    index: (locale) => makeIndex(locale).text,
    words: (locale) => wordsByLocale.get(locale) ?? makeIndex(locale).words,
    texts: (locale) => toTextFiles(products, recordsOf(locale), build, locale),
    photos: (locale) => toPhotoFiles(products, build, locale),
  };
}

/** Returns a short text that changes whenever a part or its place changes. One after the other: together they are large. */
function fingerprint(parts: readonly unknown[]): string {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(`${JSON.stringify(part)}\n`);
  return shortDigest(digest);
}

function shortDigest(digest: Hash): string {
  return digest.digest('hex').slice(0, 12);
}
