import { fetchJson, fetchOk } from './fetch-file.ts';
import type { FetchFile } from './fetch-file.ts';
import type { IndexStamp } from './index-file.ts';
import { OtherBuildError } from './other-build-error.ts';
import { readPageIds, unzip } from './page-ids.ts';
import type { TextIndex } from './postings-reader.ts';
import type { PagePlaces } from './text-layout.ts';

/** The part of Pagefind's own script that is used here. */
interface PagefindModule {
  createInstance(options: { basePath: string; metaCacheTag: string; noWorker: boolean }): PagefindInstance;
}

interface PagefindInstance {
  init(): Promise<void>;
  options(options: { exactDiacritics: boolean }): Promise<void>;
  preload(query: string): Promise<unknown>;
  search(query: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  readonly id: string;
  /** Where in the page the word stands. */
  readonly words: readonly number[];
}

/** Where the index of a language lies, and which one it must be. */
export interface EngineOptions {
  /** Folder of the index, with a slash at its end. */
  readonly folder: string;
  readonly index: string;
  /** How often opening has failed before: browsers do not load a script again under an address that failed. */
  readonly attempt?: number;
  readonly fetchFile: FetchFile;
  /** Loads Pagefind's script; replaced where addresses cannot be imported. */
  readonly importModule?: (address: string) => Promise<unknown>;
}

/** `pagefind-entry.json`, as far as it is used here. */
interface PagefindEntry {
  readonly languages: Readonly<Record<string, { readonly hash: string; readonly page_count: number }>>;
}

/** Opens the full-text index of a language. */
export async function openEngine(options: EngineOptions): Promise<TextIndex> {
  const { folder, index, attempt = 0, fetchFile, importModule = importAddress } = options;
  // Started together: on a slow network each wait for an answer costs more than the bytes.
  const stamp = fetchJson<IndexStamp>(fetchFile, `${folder}stamp.json?${index}`);
  const entry = fetchJson<PagefindEntry>(fetchFile, `${folder}pagefind-entry.json?ts=${index}`);
  const script = importModule(`${folder}pagefind.js?${index}${attempt === 0 ? '' : `-${attempt}`}`);
  const [made, listed, module] = await Promise.all([stamp, entry, script]);
  if (made.index !== index) throw new OtherBuildError(`The index is ${made.index}, its words are of ${index}.`);
  if (!isPagefind(module)) throw new Error('This is not Pagefind’s script.');
  // Its worker would be one more script to load, and a word is looked up in a few milliseconds.
  const instance = module.createInstance({ basePath: folder, metaCacheTag: index, noWorker: true });
  await instance.init();
  const numberOf = await readPages(fetchFile, folder, listed);
  const placesOf = async (word: string, exactMarks: boolean): Promise<readonly PagePlaces[]> => {
    await instance.options({ exactDiacritics: exactMarks });
    const { results } = await instance.search(word);
    return results.flatMap(({ id, words }) => {
      const page = numberOf.get(id);
      return page === undefined ? [] : [{ page, places: words }];
    });
  };
  return { placesOf, loadWords: (words) => instance.preload(words.join(' ')) };
}

/**
 * Returns the number of each page by the id that Pagefind gives it. The list of them has just been read by Pagefind, so
 * it comes from the cache.
 */
async function readPages(
  fetchFile: FetchFile,
  folder: string,
  entry: PagefindEntry,
): Promise<ReadonlyMap<string, number>> {
  const [[code, language] = []] = Object.entries(entry.languages);
  if (code === undefined || language === undefined) throw new Error('The search index has no language.');
  const response = await fetchOk(fetchFile, `${folder}pagefind.${language.hash}.pf_meta`, { cache: 'force-cache' });
  if (response.body === null) throw new Error('The search index is empty.');
  const ids = readPageIds(await unzip(response.body), code, language.page_count);
  return new Map(ids.map((id, page) => [id, page]));
}

function importAddress(address: string): Promise<unknown> {
  return import(/* @vite-ignore */ address);
}

function isPagefind(module: unknown): module is PagefindModule {
  return typeof module === 'object' && module !== null && 'createInstance' in module;
}
