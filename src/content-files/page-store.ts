import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CollectionId } from './content-page.ts';
import type { PhotoFile } from '../domain/photo.ts';
import type { StoredPage } from './stored-page.ts';

/**
 * Names the folder in which the check that a build begins with has put down the pages it read, a file a collection and a
 * line a page. The pages of the site are made from it, so that content is read once in a build and what was checked is
 * what is shown. Beside it the check keeps what it found (`src/checks/rules/memory`): where the folder outlasts the build,
 * the next one reads only what has changed. Not set while developing: then the server reads the pages itself
 * (`page-source.ts`).
 */
export const pageStoreVariable = 'BUILD_PAGES';

/** A line of the store. */
export type PageLine<C extends CollectionId> = StoredPage<C> & {
  readonly id: string;
  /** Stands for everything the files of the page say, its photos included. Only pages from the store have one. */
  readonly version?: string;
};

/** Returns the file of a collection in the store. */
export function pageStoreFile(folder: string, collection: CollectionId): string {
  return join(folder, `${collection}.jsonl`);
}

/** The files of the photos of pages, by collection and id. */
export type PhotoStore = Readonly<Record<string, readonly PhotoFile[]>>;

/** Returns the file with the photos of all pages. */
export function photoStoreFile(folder: string): string {
  return join(folder, 'photos.json');
}

/** Returns the folder of the store, if this process is part of a build. */
export function pageStoreFolder(): string | undefined {
  const folder = process.env[pageStoreVariable];
  return folder === '' ? undefined : folder;
}

/** Returns the pages of a collection in the order of their ids. */
export function readPageStore<C extends CollectionId>(folder: string, collection: C): PageLine<C>[] {
  const photos = JSON.parse(readFileSync(photoStoreFile(folder), 'utf8')) as PhotoStore;
  const lines = readFileSync(pageStoreFile(folder, collection), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const page = JSON.parse(line) as PageLine<C>;
      const files = photos[`${collection}/${page.id}`];
      if (files === undefined) return page;
      const version = hash('md5', JSON.stringify([page.version, files]), 'base64url');
      return { ...page, version, photos: files };
    });
}
