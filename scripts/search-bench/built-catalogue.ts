import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { toDayNumber } from '../../src/domain/calendar-date.ts';
import { producerOfRow, toCardTable } from '../../src/search/card-table.ts';
import { toFieldTexts } from '../../src/search/field-texts.ts';
import type { CardFile, FacetFile } from '../../src/search/data-files.ts';
import { openEngine } from '../../src/search/engine.ts';
import { FullText } from '../../src/search/full-text.ts';
import { toFacetTable, valueOfRow } from '../../src/search/facets.ts';
import { toFactsIndex } from '../../src/search/facts-index.ts';
import type { FactsIndex } from '../../src/search/facts-index.ts';
import { readPageIds } from '../../src/search/page-ids.ts';
import { toWordList } from '../../src/search/word-list.ts';
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
  readonly producer: string;
  readonly places: readonly string[];
  readonly former: string;
  readonly province: string;
  /** All text of the page, as the index holds it. */
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
  const texts = await readTexts(join(site, 'search', locale), locale, table.rows);
  const provinceName = (id: string): string => file.words.former?.[id]?.split(' | ')[0] ?? id;
  const products = cards.names.map((name, row): BenchProduct => {
    const former = valueOfRow(table, 'former', row) ?? '';
    return {
      row,
      name,
      translation: cards.translations[row] ?? '',
      producer: producerOfRow(cards, row) ?? '',
      places: (placeTexts.texts[placeTexts.textOfRow[row] ?? -1] ?? '').split(' | ').filter((place) => place !== ''),
      former: withoutKind(provinceName(former)),
      province: withoutKind(provinceName(facets.provinces[former] ?? former)),
      text: texts[row] ?? '',
    };
  });
  const script = pathToFileURL(resolve(site, 'search', locale, 'pagefind.js')).href;
  const words = await readJson<WordFile>(site, `search-data/${locale}/words.json`);
  const textIndex = openEngine({
    folder: `${siteOrigin}/search/${locale}/`,
    build: facets.build,
    rows: table.rows,
    importModule: () => import(script),
  });
  const engine = new FullText(toWordList(words), () => textIndex);
  return { products, index: toFactsIndex(table.rows, toFieldTexts(file, cards, table)), engine };
}

function withoutKind(name: string): string {
  return name.replace(/^(?:tỉnh|thành phố) /u, '');
}

async function readJson<File>(site: string, path: string): Promise<File> {
  return JSON.parse(await readFile(join(site, path), 'utf8')) as File;
}

/** Returns the text of each row from the fragments of the index, in ordinary letters again. */
async function readTexts(folder: string, language: string, rows: number): Promise<readonly string[]> {
  const byId = new Map<string, string>();
  for (const name of await readdir(join(folder, 'fragment'))) {
    const unpacked = gunzipSync(await readFile(join(folder, 'fragment', name))).toString('utf8');
    const content = JSON.parse(unpacked.slice(unpacked.indexOf('{'))) as FragmentPage | Record<string, FragmentPage>;
    if (isPage(content)) byId.set(name.replace('.pf_fragment', ''), content.content);
    else for (const [id, page] of Object.entries(content)) byId.set(id, page.content);
  }
  const names = await readdir(folder);
  const meta = names.find((name) => name.endsWith('.pf_meta')) ?? '';
  const ids = readPageIds(gunzipSync(await readFile(join(folder, meta))), language, rows);
  return ids.map((id) => (byId.get(id) ?? '').replaceAll('\u02BC', '').replaceAll('d\u0335', 'đ'));
}

interface FragmentPage {
  readonly content: string;
}

function isPage(content: FragmentPage | Record<string, FragmentPage>): content is FragmentPage {
  return typeof content['content'] === 'string';
}
