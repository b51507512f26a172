import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { collectionIds } from '../content-files/content-page.ts';
import type { CollectionId } from '../content-files/content-page.ts';
import { listPages } from '../content-files/content-tree.ts';
import type { PageSource } from '../content-files/page-source.ts';
import type { PageLine } from '../content-files/page-store.ts';
import type { Issue } from '../domain/issue.ts';
import { readPage } from './read-page.ts';
import type { ReadPage } from './read-page.ts';
import type { PagesToRead } from './read-pages.worker.ts';

/** File systems keep the time of a change in steps of up to so many milliseconds. */
const clockStep = 2000;

/** More readers than this wait for the disk and for each other. */
const mostReaders = 4;

/** The pages of each collection by their main files. */
type PageMaps = { readonly [C in CollectionId]: Map<string, ReadPage<C>> };

/**
 * The pages of the content as they are written now. All are read at the start, on every processor; an edited one is read
 * again by itself. Nothing is kept from one start to the next: to tell what is still true takes nearly as long as to read.
 */
export class EditedPages implements PageSource {
  revision = 0;
  /** When reading began, in milliseconds; what was written later may have been missed. */
  readonly since = Date.now() - clockStep;
  readonly #contentDir: string;
  readonly #pages: PageMaps = {
    products: new Map(),
    producers: new Map(),
    regions: new Map(),
    news: new Map(),
    plans: new Map(),
    documents: new Map(),
  };
  readonly #read: Promise<void>;

  /** `onFaults` hears of the faults of pages that were read; pages that cannot be understood are not shown. */
  constructor(contentDir: string, onFaults: (issues: readonly Issue[]) => void) {
    this.#contentDir = contentDir;
    this.#read = this.#readAll().then(() => {
      onFaults(this.#faults());
    });
  }

  async pagesOf<C extends CollectionId>(collection: C): Promise<readonly PageLine<C>[]> {
    await this.#read;
    const pages = [...this.#pages[collection].values()].flatMap(({ page }) => (page === undefined ? [] : [page]));
    return pages.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  }

  /**
   * Reads the pages in a folder of the content again. Returns what is wrong with those that changed; nothing when none
   * did. A page that can no longer be understood is shown as it was.
   */
  async refresh(folder: string): Promise<readonly Issue[] | undefined> {
    await this.#read;
    const collection = collectionIds.find((id) => folder === id || folder.startsWith(`${id}/`));
    if (collection === undefined) return undefined;
    const changed = await this.#refreshIn(collection, folder);
    return changed?.flatMap(({ issues }) => issues);
  }

  /** Returns the pages that were changed and are still there; nothing when none was changed or is gone. */
  async #refreshIn<C extends CollectionId>(collection: C, folder: string): Promise<ReadPage<C>[] | undefined> {
    const pages = this.#pages[collection];
    const gone = new Set([...pages.keys()].filter((main) => main.startsWith(`${folder}/`)));
    const changed: ReadPage<C>[] = [];
    for (const location of await listPages(this.#contentDir, collection, folder)) {
      const read = await readPage(this.#contentDir, location);
      if (read === undefined) continue;
      gone.delete(read.main);
      const before = pages.get(read.main);
      if (before?.digest === read.digest) continue;
      pages.set(read.main, { ...read, page: read.page ?? before?.page });
      changed.push(read);
    }
    for (const main of gone) pages.delete(main);
    if (changed.length === 0 && gone.size === 0) return undefined;
    this.revision += 1;
    return changed;
  }

  async #readAll(): Promise<void> {
    const step = Math.min(mostReaders, availableParallelism());
    await Promise.all(Array.from({ length: step }, (_value, first) => this.#readShare({ first, step })));
  }

  #readShare(share: Omit<PagesToRead, 'contentDir'>): Promise<void> {
    const workerData: PagesToRead = { contentDir: this.#contentDir, ...share };
    const worker = new Worker(new URL('read-pages.worker.ts', import.meta.url), { workerData });
    return new Promise((resolve, reject) => {
      worker.on('message', (part: string) => {
        for (const read of JSON.parse(part) as ReadPage[]) this.#keep(read);
      });
      worker.on('error', reject);
      worker.on('exit', () => {
        resolve();
      });
    });
  }

  #keep<C extends CollectionId>(read: ReadPage<C>): void {
    this.#pages[read.collection].set(read.main, read);
  }

  #faults(): readonly Issue[] {
    return Object.values(this.#pages).flatMap((pages) => [...pages.values()].flatMap(({ issues }) => issues));
  }
}
