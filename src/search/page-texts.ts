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
  readonly #files = new Map<number, Promise<TextFile>>();

  constructor(folder: string, build: string) {
    this.#folder = folder;
    this.#build = build;
  }

  /** Returns the text of a row. */
  async of(row: number): Promise<PageText> {
    const at = Math.floor(row / rowsPerTextFile);
    const file = await (this.#files.get(at) ?? this.#load(at));
    const place = row % rowsPerTextFile;
    return { text: file.texts[place] ?? '', isUntranslated: file.untranslated?.includes(place) ?? false };
  }

  #load(at: number): Promise<TextFile> {
    const loading = fetchFile(`${this.#folder}${String(at)}.json?${this.#build}`, this.#build);
    this.#files.set(at, loading);
    loading.catch(() => this.#files.delete(at));
    return loading;
  }
}

async function fetchFile(address: string, build: string): Promise<TextFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${String(response.status)} ${address}`);
  const file = (await response.json()) as TextFile;
  if (file.build !== build) throw new Error('Texts of another build.');
  return file;
}
