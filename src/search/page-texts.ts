import { fetchJson } from './fetch-file.ts';
import type { FetchFile } from './fetch-file.ts';
import { OtherBuildError } from './other-build-error.ts';

/** Texts of pages, from which excerpts are cut. */

/** Products whose texts share a file: enough to keep the files few, few enough to keep each small. */
export const rowsPerTextFile = 16;

/** `search-data/<locale>/texts/<n>.json`: the texts of some rows. */
export interface TextFile {
  readonly build: string;
  readonly texts: readonly string[];
  /** Which of the texts are Vietnamese because nobody has translated them; absent in Vietnamese. */
  readonly untranslated?: readonly number[];
}

/** The text of a page. */
export interface PageText {
  readonly text: string;
  readonly isUntranslated: boolean;
}

/** Loads the texts of pages, each file once. */
export class PageTexts {
  readonly #folder: string;
  readonly #build: string;
  readonly #fetchFile: FetchFile;
  readonly #files = new Map<number, Promise<TextFile>>();

  constructor(folder: string, build: string, fetchFile: FetchFile) {
    this.#folder = folder;
    this.#build = build;
    this.#fetchFile = fetchFile;
  }

  /** Returns the text of a row. */
  async of(row: number): Promise<PageText> {
    const at = Math.floor(row / rowsPerTextFile);
    const file = await (this.#files.get(at) ?? this.#load(at));
    const place = row % rowsPerTextFile;
    return { text: file.texts[place] ?? '', isUntranslated: file.untranslated?.includes(place) ?? false };
  }

  #load(at: number): Promise<TextFile> {
    const loading = this.#fetch(`${this.#folder}${String(at)}.json?${this.#build}`);
    this.#files.set(at, loading);
    loading.catch(() => this.#files.delete(at));
    return loading;
  }

  async #fetch(address: string): Promise<TextFile> {
    const file = await fetchJson<TextFile>(this.#fetchFile, address);
    if (file.build !== this.#build) throw new OtherBuildError(`The texts are of build ${file.build}.`);
    return file;
  }
}
