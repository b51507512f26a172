import { contentDirectory } from '../content-files/content-directory.ts';
import type { CollectionId } from '../content-files/content-page.ts';
import { listPages } from '../content-files/content-tree.ts';

const files = new Map<CollectionId, Promise<ReadonlyMap<string, string>>>();

/** Returns the file a page is written in, relative to the content folder. Each folder is listed once in a build. */
export async function pageFile(collection: CollectionId, id: string): Promise<string | undefined> {
  const known = files.get(collection) ?? listFiles(collection);
  files.set(collection, known);
  return (await known).get(id);
}

async function listFiles(collection: CollectionId): Promise<ReadonlyMap<string, string>> {
  const pages = await listPages(contentDirectory(), collection);
  return new Map(pages.map(({ id, main }) => [id, main]));
}
