import { fileOf } from './shortlist-file.ts';
import type { ShortlistEntry, ShortlistFile } from './shortlist-file.ts';
import type { Shortlist } from './shortlist.ts';

/** What is known of the products of a list. */
export interface LoadedProducts {
  /** The last day of a build that a file came from. */
  readonly day: string;
  readonly entries: ReadonlyMap<string, ShortlistEntry>;
  /** Former ids of the list with those that took their place. */
  readonly moved: ReadonlyMap<string, string>;
}

/** Reads a file by its name. */
export type FetchFile = (name: string) => Promise<ShortlistFile>;

/** Loads products by id. Each file is asked for once, unless it failed to come. */
export class ShortlistData {
  readonly #count: number;
  readonly #fetch: FetchFile;
  readonly #files = new Map<string, Promise<ShortlistFile>>();

  constructor(count: number, fetchFile: FetchFile) {
    this.#count = count;
    this.#fetch = fetchFile;
  }

  /** Returns the products of a list; ids that the catalogue does not know are missing from the answer. */
  async load(list: Shortlist): Promise<LoadedProducts> {
    const first = await this.#filesOf(list);
    const moved = new Map(
      first.flatMap((file) =>
        list.flatMap((id) => (file.moved[id] === undefined ? [] : [[id, file.moved[id]] as const])),
      ),
    );
    const files = [...first, ...(await this.#filesOf([...moved.values()]))];
    const wanted = new Set([...list, ...moved.values()]);
    const entries = files.flatMap(({ products }) => products).filter(({ id }) => wanted.has(id));
    return {
      day:
        files
          .map(({ day }) => day)
          .toSorted()
          .at(-1) ?? '',
      entries: new Map(entries.map((entry) => [entry.id, entry])),
      moved,
    };
  }

  #filesOf(list: Shortlist): Promise<readonly ShortlistFile[]> {
    const names = new Set(list.map((id) => `${String(this.#count)}-${String(fileOf(id, this.#count))}`));
    return Promise.all([...names].map((name) => this.#file(name)));
  }

  #file(name: string): Promise<ShortlistFile> {
    const known = this.#files.get(name);
    if (known !== undefined) return known;
    const file = this.#fetch(name);
    this.#files.set(name, file);
    file.catch(() => {
      this.#files.delete(name);
    });
    return file;
  }
}

/** Returns a function that reads the files of a folder of the site. */
export function fileFetcher(folder: string): FetchFile {
  return async (name) => {
    const response = await fetch(`${folder}${name}.json`);
    if (!response.ok) throw new Error(`${String(response.status)} ${name}`);
    return (await response.json()) as ShortlistFile;
  };
}
