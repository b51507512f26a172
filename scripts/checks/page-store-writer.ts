import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { pageStoreFile, photoStoreFile } from '../../src/content-files/page-store.ts';
import type { PhotoStore } from '../../src/content-files/page-store.ts';
import { photosIn, readPhotos, toStoredPage } from '../../src/content-files/to-stored-page.ts';
import { collectionIds } from '../../src/content-files/content-page.ts';
import type { CollectionId, ContentPage } from '../../src/content-files/content-page.ts';
import { measurePhoto } from '../../src/photos/photo-bytes.ts';

/** Not a line at a time, which takes long, and not all at once: tens of thousands of pages would fill the memory. */
const linesAtATime = 500;

/** Puts down the pages that the check reads, for the build that follows. */
export class PageStoreWriter {
  readonly #folder: string;
  readonly #contentDir: string;
  readonly #waiting = new Map<CollectionId, string[]>();
  readonly #withPhotos: ContentPage[] = [];

  constructor(folder: string, contentDir: string) {
    this.#folder = folder;
    this.#contentDir = contentDir;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const id of collectionIds) writeFileSync(pageStoreFile(folder, id), '');
  }

  add(page: ContentPage): void {
    const { collection, facts, id } = page;
    if (photosIn(facts).length > 0) this.#withPhotos.push(page);
    const lines = this.#waiting.get(collection) ?? [];
    this.#waiting.set(collection, lines);
    lines.push(`${JSON.stringify({ id, ...toStoredPage(page) })}\n`);
    if (lines.length >= linesAtATime) this.#write(collection, lines);
  }

  /** Writes what is left, and the sizes of all photos. Only for content without faults: photos are opened. */
  async close(): Promise<void> {
    for (const [collection, lines] of this.#waiting) this.#write(collection, lines);
    const photos: Record<string, PhotoStore[string]> = {};
    for (const { collection, facts, folder, id } of this.#withPhotos) {
      photos[`${collection}/${id}`] = await readPhotos(this.#contentDir, folder, facts, measurePhoto);
    }
    writeFileSync(photoStoreFile(this.#folder), JSON.stringify(photos));
  }

  #write(collection: CollectionId, lines: string[]): void {
    appendFileSync(pageStoreFile(this.#folder, collection), lines.join(''));
    lines.length = 0;
  }
}
