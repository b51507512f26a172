import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { listPages } from '../content-files/content-tree.ts';
import type { CollectionId, PageLocation } from '../content-files/content-page.ts';
import { pageDigest, parsePage, readPageTexts } from '../content-files/parse-page.ts';
import { rendererVersion } from '../content-files/markdown.ts';
import { chosenProvinces, isFromProvinces } from '../content-files/province-choice.ts';
import { contentDirectory } from '../content-files/content-directory.ts';
import type { Photo } from '../domain/photo.ts';
import { measurePhoto, photoKey } from '../photos/photo-bytes.ts';
import { pageStoreFolder } from '../content-files/page-store.ts';
import { readPhotos, toStoredPage } from '../content-files/to-stored-page.ts';

/**
 * Returns the loader of a collection. It hashes the files of a page first and reads, checks and renders only what
 * changed since the last time, which is what shows an edit at once while developing. In a build the pages come from
 * the store that its check has put down, and there is nothing to load.
 */
export function contentLoader(collection: CollectionId): Loader {
  return {
    name: `ocop-${collection}`,
    load: async (context) => {
      if (pageStoreFolder() !== undefined) {
        context.store.clear();
        return;
      }
      const contentDir = contentDirectory();
      const locations = await listPages(contentDir, collection);
      const untouched = new Set(context.store.keys());
      for (const location of locations) {
        untouched.delete(location.id);
        await loadPage(contentDir, location, context);
      }
      for (const id of untouched) context.store.delete(id);
      watchFolder(contentDir, collection, context);
    },
  };
}

async function loadPage(contentDir: string, location: PageLocation, context: LoaderContext): Promise<void> {
  const { logger, store } = context;
  const texts = await readPageTexts(contentDir, location);
  if (isLeftOut(location, texts.main, context)) {
    store.delete(location.id);
    return;
  }
  const written = `${rendererVersion}:${pageDigest(texts)}`;
  const kept = store.get<StoredFacts>(location.id);
  if (kept !== undefined) {
    const digest = await withPhotos(written, contentDir, location, kept.data);
    if (kept.digest === digest) return;
  }
  const { page, issues } = parsePage(location, texts);
  if (page === undefined || issues.length > 0) {
    const faults = issues.map((issue) => `${issue.file}:${String(issue.line)}:${String(issue.column)} ${issue.code}`);
    // The check has run before the build; this is the second line of defence, also while developing.
    throw new Error(`${location.main}: ${faults.join('; ')}. npm run check`);
  }
  const photos = await readPhotos(contentDir, location.folder, page.facts, measurePhoto);
  const data = { ...toStoredPage(page), ...(photos.length > 0 && { photos }) };
  store.set({ id: location.id, data, digest: await withPhotos(written, contentDir, location, data) });
  logger.debug(location.id);
}

/** What the loader needs to know of a page that it has stored. */
interface StoredFacts extends Record<string, unknown> {
  readonly facts: { readonly photos?: readonly Photo[] | undefined };
}

/** Adds the bytes of the photos to the digest of a page: one may be replaced under its name. */
async function withPhotos(
  digest: string,
  contentDir: string,
  { folder }: PageLocation,
  { facts }: { facts: object },
): Promise<string> {
  return [digest, ...(await readPhotos(contentDir, folder, facts, photoKey))].join(':');
}

/** Only while developing: a build always holds everything. */
function isLeftOut({ collection }: PageLocation, text: string, { watcher }: LoaderContext): boolean {
  const provinces = watcher === undefined || collection !== 'products' ? undefined : chosenProvinces();
  return provinces !== undefined && !isFromProvinces(text, provinces);
}

/** Loads the changed page again while developing. */
function watchFolder(contentDir: string, collection: CollectionId, context: LoaderContext): void {
  const { watcher } = context;
  if (watcher === undefined) return;
  const folder = resolve(contentDir, collection);
  watcher.add(folder);
  const onChange = async (path: string): Promise<void> => {
    const file = isAbsolute(path) ? path : resolve(fileURLToPath(context.config.root), path);
    if (!file.startsWith(folder)) return;
    const locations = await listPages(contentDir, collection);
    const touched = locations.filter((location) => file.startsWith(resolve(contentDir, location.folder)));
    for (const location of touched) await loadPage(contentDir, location, context).catch(report);
    const known = new Set(locations.map(({ id }) => id));
    for (const id of context.store.keys()) if (!known.has(id)) context.store.delete(id);
  };
  const report = (error: unknown): void => {
    context.logger.error(error instanceof Error ? error.message : String(error));
  };
  for (const event of ['add', 'change', 'unlink'] as const) {
    watcher.on(event, (path: string) => {
      onChange(path).catch(report);
    });
  }
}
