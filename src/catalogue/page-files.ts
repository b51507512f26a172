import { contentDirectory } from '../content-files/content-directory.ts';
import type { CollectionId } from '../content-files/content-page.ts';
import { listPages } from '../content-files/content-tree.ts';
import { pageSource } from '../content-files/page-source.ts';

type PageFiles = Promise<ReadonlyMap<string, string>>;

let known: { readonly revision: number; readonly files: Map<CollectionId, PageFiles> } | undefined;

/**
 * Returns the file a page is written in, relative to the content folder. Each folder is listed once in a build, and again
 * when pages have changed, as they do while developing.
 */
export async function pageFile(collection: CollectionId, id: string): Promise<string | undefined> {
  const { revision } = pageSource();
  if (known?.revision !== revision) known = { revision, files: new Map() };
  const files = known.files.get(collection) ?? listFiles(collection);
  known.files.set(collection, files);
  return (await files).get(id);
}

async function listFiles(collection: CollectionId): PageFiles {
  const pages = await listPages(contentDirectory(), collection);
  return new Map(pages.map(({ id, main }) => [id, main]));
}
