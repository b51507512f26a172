import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { failPlainly } from '../../processes/plain-failures.ts';
import { StageClock } from '../../processes/stage-clock.ts';
import { emptyPlace, extraWordCharacters } from '../../search/full-text-words.ts';
import { readPageIds } from '../../search/page-ids.ts';
import { readIndexFile } from '../../search/index-file.ts';
import type { IndexStamp } from '../../search/index-file.ts';

/**
 * Makes the full-text index of one language of a built site: hands the pages that were made for it to Pagefind, checks
 * that Pagefind counts words as we do, and takes them out of the site. One process a language: Pagefind's memory
 * is freed only when it ends.
 *
 *   node src/site-build/search-index/search-index-program.ts --site dist --locale vi
 */

/** Words come in the one form in which they are asked for, so Pagefind must not know a language: it would bend them. */
const noLanguage = 'unknown';

/**
 * Places of words in a file of the index, unless that made too many files. A query loads a file for each of its words,
 * and by default these are thirty times as long. Pagefind takes it from the environment only; without it, searching works
 * as well but loads more.
 */
const placesPerFile = 600;
const mostFiles = 2800;

/** What Pagefind writes for its own search pages, which are not used here. */
const unusedFile = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:css|js)$|^pagefind-worker\.js$/u;

/** Makes the index of a language below `site`, in `search/<locale>/`, and returns how many products it holds. */
export async function makeSearchIndex(site: string, locale: string): Promise<number> {
  const handed = join(site, 'search-data', locale, 'index.txt');
  const { index, pages, products } = readIndexFile(await readFile(handed, 'utf8'));
  const stamp: IndexStamp = { index };
  const folder = join(site, 'search', locale);
  await rm(folder, { recursive: true, force: true });
  await writeIndex(pages, folder);
  await checkPlaces(pages, folder);
  await removeUnused(folder);
  await writeFile(join(folder, 'stamp.json'), `${JSON.stringify(stamp)}\n`);
  await rm(handed);
  return products;
}

async function writeIndex(pages: readonly string[], folder: string): Promise<void> {
  const places = pages.reduce((sum, page) => sum + page.split(' ').filter((word) => word !== emptyPlace).length, 0);
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(Math.max(placesPerFile, Math.ceil(places / mostFiles)));
  const { index, errors } = await createIndex({ forceLanguage: noLanguage, includeCharacters: extraWordCharacters });
  report(errors);
  if (index === undefined) throw new Error('Pagefind did not start.');
  for (const [number, content] of pages.entries()) {
    // In turn: the order of adding is the order of pages.
    const added = await index.addCustomRecord({ url: addressOf(number), content, language: noLanguage });
    report(added.errors);
  }
  report((await index.writeFiles({ outputPath: folder })).errors);
  await close();
}

/** Texts for excerpts are files of our own, so what Pagefind keeps for them goes too. */
async function removeUnused(folder: string): Promise<void> {
  const names = await readdir(folder);
  await Promise.all(names.filter((name) => unusedFile.test(name)).map((name) => rm(join(folder, name))));
  await rm(join(folder, 'fragment'), { recursive: true, force: true });
}

/**
 * The browser takes the n-th page of the index for the n-th rows, and a place in it for a row. So every page has to be
 * where it is expected and Pagefind has to count its words as we do: places are those of the words of the content it
 * keeps.
 */
async function checkPlaces(pages: readonly string[], folder: string): Promise<void> {
  const names = await readdir(folder);
  const meta = names.find((name) => name.endsWith('.pf_meta'));
  if (meta === undefined) throw new Error('Pagefind wrote no list of pages.');
  const ids = readPageIds(gunzipSync(await readFile(join(folder, meta))), noLanguage, pages.length);
  for (const [number, text] of pages.entries()) {
    const page = await readPage(join(folder, 'fragment', `${ids[number] ?? ''}.pf_fragment`));
    const agrees =
      page.url === addressOf(number) && page.word_count === text.split(' ').length && page.content === text;
    if (!agrees) throw new Error(`Page ${number} of the index is not what was handed to Pagefind.`);
  }
}

interface PagefindPage {
  readonly url: string;
  readonly content: string;
  readonly word_count: number;
}

async function readPage(path: string): Promise<PagefindPage> {
  const text = gunzipSync(await readFile(path)).toString('utf8');
  return JSON.parse(text.slice(text.indexOf('{'))) as PagefindPage;
}

/** Pagefind wants an address for each page; nobody sees it. */
function addressOf(page: number): string {
  return `/${page}/`;
}

function report(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

if (import.meta.main) {
  failPlainly();
  const { values } = parseArgs({ options: { site: { type: 'string' }, locale: { type: 'string' } } });
  if (values.site === undefined || values.locale === undefined) {
    throw new Error('node src/site-build/search-index/search-index-program.ts --site DIR --locale vi');
  }
  const { locale } = values;
  const count = await makeSearchIndex(values.site, locale);
  // Pagefind's own process ends a moment later; only then is its time known.
  process.once('beforeExit', () => {
    StageClock.sinceStart().end('search', count, locale);
  });
}
