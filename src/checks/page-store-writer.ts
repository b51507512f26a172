import { hash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pageStoreFile, photoStoreFile } from '../content-files/page-store.ts';
import type { PhotoStore } from '../content-files/page-store.ts';
import { toStoredPage } from '../content-files/to-stored-page.ts';
import { collectionIds } from '../content-files/content-page.ts';
import type { CollectionId, ContentPage } from '../content-files/content-page.ts';
import { isCode } from '../processes/lock-file.ts';
import { memoryFile } from './memory/memory-file.ts';
import { openIfSame, StoreFile } from './memory/store-file.ts';
import type { FileIdentity, StoreIdentity } from './memory/store-file.ts';

/**
 * Puts down the pages of a check, for the build that follows. The store of before stays as it is until the new one is
 * whole: a check that finds faults, is killed or has no room to write leaves the old one behind.
 */
export class PageStoreWriter {
  /** Whether lines can be taken from the store of before. */
  readonly hasBefore: boolean;
  readonly #folder: string;
  readonly #next: string;
  readonly #files: ReadonlyMap<CollectionId, StoreFile>;

  /** `before` is what the store must be for its lines to be taken. */
  constructor(folder: string, before: StoreIdentity = {}) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder).filter(isLeftBehind)) rmSync(join(folder, name), { recursive: true });
    this.#next = mkdtempSync(join(folder, `${nextPrefix}${String(process.pid)}-`));
    inUse.add(basename(this.#next));
    const opened = collectionIds.map((id) => [id, openIfSame(pageStoreFile(folder, id), before[id])] as const);
    this.hasBefore = opened.every(([, handle]) => handle !== undefined);
    this.#files = new Map(
      opened.map(([id, handle]) => [
        id,
        new StoreFile(pageStoreFile(folder, id), pageStoreFile(this.#next, id), handle),
      ]),
    );
  }

  /** Adds a page, and returns how many bytes its line has. */
  add(page: ContentPage): number {
    const text = JSON.stringify({ id: page.id, ...toStoredPage(page) });
    // Worked out here, where only pages that have changed are written.
    const version = hash('md5', text, 'base64url');
    return this.#file(page.collection).add(`{"version":"${version}",${text.slice(1)}\n`);
  }

  /** Adds a line of the store of before: so many bytes from a place in the file of its collection. */
  take(collection: CollectionId, from: number, bytes: number): void {
    this.#file(collection).take(from, bytes);
  }

  /**
   * Puts the new store in the place of the old one, with the memory that `remember` writes into a file. The old memory
   * goes first and the new one comes last, so that none ever lies beside a store that it was not made with.
   */
  replace(photos: PhotoStore, remember: (file: string, store: StoreIdentity) => void): void {
    const identities = [...this.#files].map(([id, file]): [CollectionId, FileIdentity] => [id, file.finish()]);
    writeFileSync(photoStoreFile(this.#next), JSON.stringify(photos));
    remember(memoryFile(this.#next), Object.fromEntries(identities));
    for (const file of this.#files.values()) file.close();
    rmSync(memoryFile(this.#folder), { force: true });
    for (const file of this.#files.values()) file.place();
    for (const path of [photoStoreFile(this.#next), memoryFile(this.#next)]) {
      renameSync(path, join(this.#folder, basename(path)));
    }
    this.discard();
  }

  /** Throws away what was written and not put in its place. */
  discard(): void {
    for (const file of this.#files.values()) file.close();
    rmSync(this.#next, { recursive: true, force: true });
    inUse.delete(basename(this.#next));
  }

  #file(collection: CollectionId): StoreFile {
    const file = this.#files.get(collection);
    if (file === undefined) throw new Error(collection);
    return file;
  }
}

const nextPrefix = 'next-';

/** The folders of this process: in a container the process before often had the same number. */
const inUse = new Set<string>();

/** Returns whether a folder holds the unfinished store of a process that is gone. */
function isLeftBehind(name: string): boolean {
  if (!name.startsWith(nextPrefix)) return false;
  const id = Number.parseInt(name.slice(nextPrefix.length), 10);
  if (id === process.pid) return !inUse.has(name);
  try {
    process.kill(id, 0);
    return false;
  } catch (error) {
    // Somebody else's process may not be asked, and is there all the same.
    return !isCode(error, 'EPERM');
  }
}
