import { closedWord, openWord } from './full-text-words.ts';
import { readPageIds, unzip } from './page-ids.ts';
import type { QueryWord } from './query.ts';
import type { SearchWord } from './search-words.ts';

/** The part of Pagefind's own script that is used here. */
interface PagefindModule {
  createInstance(options: { basePath: string; metaCacheTag: string }): PagefindInstance;
}

interface PagefindInstance {
  init(): Promise<void>;
  options(options: { exactDiacritics: boolean }): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly { readonly id: string }[] }>;
}

/** Where the index of a language lies, and the build it must come from. */
export interface EngineOptions {
  /** Folder of the index, with a slash at its end. */
  readonly folder: string;
  readonly build: string;
  readonly rows: number;
  /** How often opening has failed before: browsers do not load a script again under an address that failed. */
  readonly attempt?: number;
  /** Loads Pagefind's script; replaced where addresses cannot be imported. */
  readonly importModule?: (address: string) => Promise<unknown>;
}

/** What the full text of the pages says. */
export interface FullTextAnswer {
  /** Rows whose pages hold all words, best first. */
  readonly rows: readonly number[];
  /** Those whose pages hold the words next to each other and in this order. */
  readonly phrases: ReadonlySet<number>;
}

/** Looks words up in the full text of the pages. */
export interface FullTextEngine {
  /** Finds the pages that hold all words; with `exactMarks` only those that hold them with the marks typed. */
  search(words: readonly QueryWord[], exactMarks: boolean): Promise<FullTextAnswer>;
}

/** Returns the rows of one search. */
export type SearchRows = (query: string, exactMarks: boolean) => Promise<readonly number[]>;

/** `pagefind-entry.json`, as far as it is used here. */
interface PagefindEntry {
  readonly languages: Readonly<Record<string, { readonly hash: string; readonly page_count: number }>>;
}

const nothing: FullTextAnswer = { rows: [], phrases: new Set() };

/** `build.json` beside an index: the build it was made from. */
export interface IndexStamp {
  readonly build: string;
}

/** Thrown when the index on the server belongs to another build than the page: rows would mean other products. */
export class OtherBuildError extends Error {}

/** Opens the full-text index of a language. */
export async function openEngine(options: EngineOptions): Promise<FullTextEngine> {
  const { folder, build, rows, attempt = 0, importModule = importAddress } = options;
  const stamp = await fetchJson<IndexStamp>(`${folder}build.json?${build}`);
  if (stamp.build !== build) throw new OtherBuildError(`The index is of build ${stamp.build}, the page of ${build}.`);
  const module = await importModule(`${folder}pagefind.js?${build}${attempt === 0 ? '' : `-${attempt}`}`);
  if (!isPagefind(module)) throw new Error('This is not Pagefind’s script.');
  const instance = module.createInstance({ basePath: folder, metaCacheTag: build });
  await instance.init();
  const rowOfPage = await readRows(folder, build, rows);
  return toEngine(async (query, exactMarks) => {
    await instance.options({ exactDiacritics: exactMarks });
    const { results } = await instance.search(query);
    return results.flatMap(({ id }) => rowOfPage.get(id) ?? []);
  });
}

/** Returns an engine on top of a function that returns the rows of one search. */
export function toEngine(search: SearchRows): FullTextEngine {
  const known = new Map<string, Promise<boolean>>();
  let last: Promise<unknown> = Promise.resolve();
  /** One search after the other: an instance keeps state between the parts of a search. */
  const inTurn: SearchRows = (query, exactMarks) => {
    const next = last.then(() => search(query, exactMarks));
    last = next.catch(() => undefined);
    return next;
  };
  /** Pagefind leaves out words it does not know instead of finding nothing, so each word is asked for by itself. */
  const isKnown = (text: string): Promise<boolean> => {
    const asked = known.get(text) ?? inTurn(text, false).then((rows) => rows.length > 0);
    known.set(text, asked);
    return asked;
  };
  const toForm = async (word: QueryWord): Promise<string | undefined> => {
    for (const form of formsOf(word)) if (await isKnown(form)) return form;
    return undefined;
  };
  return {
    search: async (words, exactMarks) => {
      const forms: string[] = [];
      for (const word of words) {
        const form = await toForm(word);
        if (form === undefined) return nothing;
        forms.push(form);
      }
      if (forms.length === 0) return nothing;
      const rows = await inTurn(forms.join(' '), exactMarks);
      if (forms.length === 1 || rows.length === 0) return { rows, phrases: new Set(rows) };
      return { rows, phrases: new Set(await inTurn(`"${forms.join(' ')}"`, exactMarks)) };
    },
  };
}

/** The ways a word can stand in the index: whole, as meant with the keyboard off, in another spelling, or going on. */
function formsOf(word: QueryWord): readonly string[] {
  const whole: readonly (Pick<SearchWord, 'written'> | undefined)[] = [word, word.meant, { written: word.loose }];
  const forms = whole.flatMap((form) => (form === undefined ? [] : [closedWord(form)]));
  return word.open && word.folded.length > 1 ? [...forms, openWord(word)] : forms;
}

/** Pagefind names pages by ids of its own. Both files have just been read by Pagefind, so they come from the cache. */
async function readRows(folder: string, build: string, rows: number): Promise<ReadonlyMap<string, number>> {
  const entry = await fetchJson<PagefindEntry>(`${folder}pagefind-entry.json?ts=${build}`);
  const [[code, language] = []] = Object.entries(entry.languages);
  if (code === undefined || language?.page_count !== rows)
    throw new OtherBuildError('The index has another number of products than the page.');
  const response = await fetchOk(`${folder}pagefind.${language.hash}.pf_meta`, { cache: 'force-cache' });
  if (response.body === null) throw new Error('The search index is empty.');
  const ids = readPageIds(await unzip(response.body), code, rows);
  return new Map(ids.map((id, row) => [id, row]));
}

async function fetchJson<File>(address: string): Promise<File> {
  return (await (await fetchOk(address)).json()) as File;
}

async function fetchOk(address: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(address, init);
  if (!response.ok) throw new Error(`${String(response.status)} ${address}`);
  return response;
}

function importAddress(address: string): Promise<unknown> {
  return import(/* @vite-ignore */ address);
}

function isPagefind(module: unknown): module is PagefindModule {
  return typeof module === 'object' && module !== null && 'createInstance' in module;
}
