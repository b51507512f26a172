import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { PhotoFile } from '../../domain/photo.ts';
import type { PhotoStore } from '../../content-files/page-store.ts';
import { readPicture } from '../../content-files/picture-bytes.ts';
import type { Picture } from '../../content-files/picture-bytes.ts';
import { photosIn } from '../../content-files/to-stored-page.ts';
import type { CataloguePage } from '../rule.ts';
import { isUnchanged, remembered, stampOf, toReadFile } from './file-stamp.ts';
import type { ReadFile } from './file-stamp.ts';
import type { RememberedPhoto } from './memory-file.ts';

interface SeenPhoto {
  readonly file: ReadFile;
  readonly picture: Picture;
  measured?: PhotoFile;
}

/** Photos are large, and are opened again only when their files change. */
export class PhotoMemory {
  readonly #contentDir: string;
  readonly #began: number;
  readonly #before: ReadonlyMap<string, RememberedPhoto>;
  readonly #seen = new Map<string, SeenPhoto>();

  constructor(contentDir: string, began: number, before: readonly RememberedPhoto[]) {
    this.#contentDir = contentDir;
    this.#began = began;
    this.#before = new Map(before.map((photo) => [photo.file.path, photo]));
  }

  /** Returns what a photo is by its bytes. */
  pictureOf(path: string): Picture {
    const full = join(this.#contentDir, path);
    const stamp = stampOf(full);
    const content = (): Uint8Array => readFileSync(full);
    const before = this.#before.get(path);
    if (before !== undefined && isUnchanged(before.file, stamp, content)) {
      const [width, height] = before.stated;
      const picture: Picture = { kind: 'picture', width, height };
      this.#seen.set(path, { file: remembered(before.file, this.#began), picture, measured: before.measured });
      return picture;
    }
    const bytes = content();
    const picture = readPicture(bytes);
    this.#seen.set(path, { file: toReadFile(path, stamp, this.#began, () => bytes), picture });
    return picture;
  }

  /** Returns the photos of pages without faults, in their order. */
  async photosOf(pages: readonly CataloguePage[]): Promise<PhotoStore> {
    const photos: Record<string, readonly PhotoFile[]> = {};
    for (const { location, raw } of pages) {
      const { collection, folder, id } = location;
      const named = typeof raw === 'object' && raw !== null ? photosIn(raw) : [];
      if (named.length === 0) continue;
      const paths = named.map(({ src }) => posix.join(folder, src));
      photos[`${collection}/${id}`] = await Promise.all(paths.map((path) => this.#measured(path)));
    }
    return photos;
  }

  /** Returns what is to be remembered, once all photos have been looked at. */
  toRemember(): readonly RememberedPhoto[] {
    return [...this.#seen.values()].flatMap(({ file, measured, picture }) =>
      picture.kind !== 'picture' || measured === undefined
        ? []
        : { file, stated: [picture.width, picture.height] as const, measured },
    );
  }

  async #measured(path: string): Promise<PhotoFile> {
    const seen = this.#seen.get(path);
    if (seen?.measured !== undefined) return seen.measured;
    // Only here: to load the library takes as long as to check two hundred pages.
    const { measurePhoto } = await import('../../photos/photo-bytes.ts');
    const measured = await measurePhoto(await readFile(join(this.#contentDir, path)));
    if (seen !== undefined) seen.measured = measured;
    return measured;
  }
}
