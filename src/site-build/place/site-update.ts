import { join } from 'node:path';
import { isHandedOn, isLate } from '../render/late-files.ts';
import type { SiteFolders } from './site-folders.ts';
import type { SitePictures } from '../pictures/site-pictures.ts';
import { filesOf, stampOf } from './site-record.ts';
import type { SiteFiles, SiteRecord } from './site-record.ts';

/** Puts what is new into the site that is there, in two steps, and keeps count of its files. */
export class SiteUpdate {
  readonly #folders: SiteFolders;
  readonly #kept: SiteRecord;
  readonly #files: Map<string, SiteFiles[string]>;

  constructor(folders: SiteFolders, kept: SiteRecord) {
    this.#folders = folders;
    this.#kept = kept;
    this.#files = new Map(Object.entries(kept.files));
  }

  /** The files of the site. */
  get files(): SiteFiles {
    return Object.fromEntries(this.#files);
  }

  /** Puts everything into the site but what the search needs, and takes out the files of pages that are `gone`. */
  placePages(gone: readonly string[], { files, photos }: SitePictures): void {
    const isUnused = (file: string): boolean =>
      (file.startsWith('photos/') && !photos.has(file)) ||
      (this.#kept.pictures[file] !== undefined && files[file] === undefined);
    this.#place(
      [...gone.filter((file) => !isLate(file)), ...[...this.#files.keys()].filter(isUnused)],
      (file) => !isLate(file),
    );
  }

  /** Puts what the search needs into the site; the indexes of the languages that are `stale` are replaced. */
  placeSearch(gone: readonly string[], stale: readonly string[]): void {
    const isReplaced = (file: string): boolean => stale.some((locale) => file.startsWith(`search/${locale}/`));
    this.#place([...gone.filter(isLate), ...[...this.#files.keys()].filter(isReplaced)], isLate);
  }

  #place(gone: readonly string[], isMeant: (file: string) => boolean): void {
    const { next, site } = this.#folders;
    const made = Object.keys(filesOf(next)).filter((file) => isMeant(file) && !isHandedOn(file));
    const isMade = new Set(made);
    // A map of fewer pages may have fewer parts; a changed file may have become too small to be worth packing.
    const maps = made.some(isOfMap) ? [...this.#files.keys()].filter(isOfMap) : [];
    const withPacked = [...gone.filter((file) => !isHandedOn(file)), ...maps, ...made].flatMap((file) => [
      file,
      `${file}.br`,
      `${file}.gz`,
    ]);
    const removed = withPacked.filter((file) => this.#files.has(file) && !isMade.has(file));
    this.#folders.update({ moved: made, removed });
    for (const file of removed) this.#files.delete(file);
    for (const file of made) this.#files.set(file, stampOf(join(site, file)));
  }
}

function isOfMap(file: string): boolean {
  return /^sitemap-[^/]*\.xml$/u.test(file);
}
