import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { StageClock } from './build/stage-clock.ts';
import { toIndexDocument } from '../src/search/build/index-document.ts';
import { extraWordCharacters } from '../src/search/full-text-words.ts';
import { readPageIds } from '../src/search/page-ids.ts';
import type { RecordFile } from '../src/search/search-record.ts';

/**
 * Makes the full-text index of one language of a built site: reads its records, hands them to Pagefind, checks that
 * row and page agree, and takes the records out of the site. One process a language: Pagefind's memory is freed only
 * when it ends.
 *
 *   node scripts/search-index.ts --site dist --locale vi
 */

/**
 * Each result would be a file of its own, though none is ever fetched: excerpts are cut from texts of our own, and
 * hosts limit how many files a site may have. Above this many, results share files.
 */
const mostFragmentFiles = 200;

/** What Pagefind writes for its own search pages, which are not used here. */
const unusedFile = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:css|js)$/u;

/** Makes the index of a language below `site`, in `search/<locale>/`, and returns how many products it holds. */
export async function makeSearchIndex(site: string, locale: string): Promise<number> {
  const recordPath = join(site, 'search-data', locale, 'records.json');
  const file = JSON.parse(await readFile(recordPath, 'utf8')) as RecordFile;
  const folder = join(site, 'search', locale);
  await rm(folder, { recursive: true, force: true });
  await writeIndex(file, folder, locale);
  await removeUnused(folder);
  await checkRows(file, folder, locale);
  await writeFile(join(folder, 'build.json'), `${JSON.stringify({ build: file.build })}\n`);
  await rm(recordPath);
  return file.records.length;
}

async function writeIndex(file: RecordFile, folder: string, locale: string): Promise<void> {
  const { index, errors } = await createIndex({
    forceLanguage: locale,
    includeCharacters: extraWordCharacters,
    maxFragments: mostFragmentFiles,
  });
  report(errors);
  if (index === undefined) throw new Error('Pagefind did not start.');
  for (const record of file.records) {
    // In turn: the order of adding is the order of pages, and pages have to be rows.
    const added = await index.addHTMLFile({ url: record.url, content: toIndexDocument(record, locale) });
    report(added.errors);
  }
  report((await index.writeFiles({ outputPath: folder })).errors);
  await close();
}

async function removeUnused(folder: string): Promise<void> {
  const names = await readdir(folder);
  await Promise.all(names.filter((name) => unusedFile.test(name)).map((name) => rm(join(folder, name))));
}

/** The browser takes the n-th page of the index for the n-th product. Here every page is compared with its record. */
async function checkRows(file: RecordFile, folder: string, locale: string): Promise<void> {
  const names = await readdir(folder);
  const meta = names.find((name) => name.endsWith('.pf_meta'));
  if (meta === undefined) throw new Error('Pagefind wrote no list of pages.');
  const ids = readPageIds(gunzipSync(await readFile(join(folder, meta))), locale, file.records.length);
  const urls = await readUrls(folder);
  for (const [row, { url }] of file.records.entries()) {
    const found = urls.get(ids[row] ?? '');
    if (found !== url) throw new Error(`Row ${String(row)} is ${url}, but the index has ${found ?? 'nothing'} there.`);
  }
}

/** Returns the address of each page by its id, from the fragments that Pagefind wrote. */
async function readUrls(folder: string): Promise<ReadonlyMap<string, string>> {
  const urls = new Map<string, string>();
  const fragments = join(folder, 'fragment');
  for (const name of await readdir(fragments)) {
    const text = gunzipSync(await readFile(join(fragments, name))).toString('utf8');
    for (const [id, url] of pagesOf(name, text.slice(text.indexOf('{')))) urls.set(id, url);
  }
  return urls;
}

interface FragmentPage {
  readonly url: string;
}

/** A file holds one page, or several by their ids where pages share files. */
function pagesOf(name: string, json: string): readonly (readonly [id: string, url: string])[] {
  const content = JSON.parse(json) as FragmentPage | Record<string, FragmentPage>;
  if (isPage(content)) return [[name.replace(/\.pf_fragment$/u, ''), content.url]];
  return Object.entries(content).map(([id, page]) => [id, page.url]);
}

function isPage(content: FragmentPage | Record<string, FragmentPage>): content is FragmentPage {
  return typeof content['url'] === 'string';
}

function report(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { site: { type: 'string' }, locale: { type: 'string' } } });
  if (values.site === undefined || values.locale === undefined) {
    throw new Error('node scripts/search-index.ts --site DIR --locale vi');
  }
  const { locale } = values;
  const count = await makeSearchIndex(values.site, locale);
  // Pagefind's own process ends a moment later; only then is its time known.
  process.once('beforeExit', () => {
    StageClock.sinceStart().end('search', count, locale);
  });
}
