import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toDayNumber } from '../../src/domain/calendar-date.ts';
import { producerOfRow, toCardTable } from '../../src/search/card-table.ts';
import { toFieldTexts } from '../../src/search/field-texts.ts';
import type { CardFile, FacetFile } from '../../src/search/data-files.ts';
import { openEngine } from '../../src/search/engine.ts';
import { FullText } from '../../src/search/full-text.ts';
import { toFacetTable, valueOfRow } from '../../src/search/facets.ts';
import { toFactsIndex } from '../../src/search/facts-index.ts';
import type { FactsIndex } from '../../src/search/facts-index.ts';
import type { TextFile } from '../../src/search/page-texts.ts';
import { toSearchWords } from '../../src/search/search-words.ts';
import type { WordFile } from '../../src/search/word-list.ts';
import { statesOnDay } from '../../src/search/state-timeline.ts';
import { unpackGrouped } from '../../src/search/grouped-column.ts';
import { siteOrigin } from './read-from-site.ts';

/** A product as queries are made from it. */
export interface BenchProduct {
  readonly row: number;
  /** The Vietnamese name. */
  readonly name: string;
  /** The name in the language of the bench, where there is one. */
  readonly translation: string;
  /** The name of the producer that cards show. */
  readonly producer: string;
  /** All names of the producer. */
  readonly producers: readonly string[];
  readonly places: readonly string[];
  readonly former: string;
  readonly province: string;
  /** What the page says beside the facts, word by word. */
  readonly description: string;
  /** All text of the page, word by word. */
  readonly text: string;
}

/** The built site as the finder sees it. */
export interface BuiltCatalogue {
  readonly products: readonly BenchProduct[];
  readonly index: FactsIndex;
  readonly engine: FullText;
}

/** Reads a language of a built site. */
export async function readBuiltCatalogue(site: string, locale: string): Promise<BuiltCatalogue> {
  const facets = await readJson<FacetFile>(site, 'search-data/facets.json');
  const file = await readJson<CardFile>(site, `search-data/${locale}/cards.json`);
  const table = toFacetTable(facets, statesOnDay(facets, toDayNumber(facets.day)) ?? []);
  const cards = toCardTable(file);
  const placeTexts = unpackGrouped(file.places, (row) => valueOfRow(table, 'former', row) ?? '');
  const texts = await readTexts(site, locale);
  const provinceName = (id: string): string => file.words.former?.[id]?.split(' | ')[0] ?? id;
  const products = cards.names.map((name, row): BenchProduct => {
    const former = valueOfRow(table, 'former', row) ?? '';
    const product = {
      row,
      name,
      translation: cards.translations[row] ?? '',
      producer: producerOfRow(cards, row) ?? '',
      producers: (cards.producers[cards.producerOfRow[row] ?? -1] ?? '').split(' | '),
      places: (placeTexts.texts[placeTexts.textOfRow[row] ?? -1] ?? '').split(' | ').filter((place) => place !== ''),
      former: withoutKind(provinceName(former)),
      province: withoutKind(provinceName(facets.provinces[former] ?? former)),
    };
    const facts = [
      name,
      product.translation,
      ...product.producers,
      ...product.places,
      product.former,
      product.province,
    ];
    // Numbers of decisions follow the description.
    const [description = '', ...numbers] = (texts[row] ?? '').split(' · ').map(toWords);
    return { ...product, description, text: [...facts.map(toWords), description, ...numbers].join(' | ') };
  });
  const script = pathToFileURL(resolve(site, 'search', locale, 'pagefind.js')).href;
  const words = await readJson<WordFile>(site, `search-data/${locale}/words.json`);
  const textIndex = openEngine({
    folder: `${siteOrigin}/search/${locale}/`,
    index: words.index,
    fetchFile: (address, init) => fetch(address, init),
    importModule: () => import(script),
  });
  const engine = new FullText(words, () => textIndex);
  return { products, index: toFactsIndex(table.rows, toFieldTexts(file, cards, table)), engine };
}

function withoutKind(name: string): string {
  return name.replace(/^(?:tỉnh|thành phố) /u, '');
}

/** Returns the words of a text as search compares them, marks included. */
function toWords(text: string): string {
  return toSearchWords(text)
    .map(({ written }) => written)
    .join(' ');
}

async function readJson<File>(site: string, path: string): Promise<File> {
  return JSON.parse(await readFile(join(site, path), 'utf8')) as File;
}

/** Returns the text of each row, from the files that excerpts are cut from. */
async function readTexts(site: string, locale: string): Promise<readonly string[]> {
  const folder = `search-data/${locale}/texts`;
  const files = await readdir(join(site, folder));
  const texts = await Promise.all(files.map((_, number) => readJson<TextFile>(site, `${folder}/${number}.json`)));
  return texts.flatMap((file) => file.texts);
}
