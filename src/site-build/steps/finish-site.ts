import { cpSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildDataFolder } from '../../build-data/build-data.ts';
import { StageClock } from '../../processes/stage-clock.ts';
import { assetFolder } from '../bundle/site-bundle.ts';
import type { SitePictures } from '../pictures/site-pictures.ts';
import { sizeOf } from '../place/folder-size.ts';
import type { FolderSize } from '../place/folder-size.ts';
import { filesOf } from '../place/site-record.ts';
import type { SiteFiles, SiteRecord } from '../place/site-record.ts';
import { isLate } from '../render/late-files.ts';
import { changedKeys } from '../render/render-report.ts';
import { readSearchTexts } from '../search-index/search-texts.ts';
import type { SearchTexts } from '../search-index/search-texts.ts';
import { checkedPages, runPart } from '../site-work.ts';
import type { SiteWork } from '../site-work.ts';
import type { ChangedSite } from './make-pages.ts';
import { compress, makePictures, readReport } from './next-files.ts';

/** The last step of a build: the search is made, what is not yet in place put there, and a record of it kept. */

/** Makes the search and puts it into a site whose pages have been changed. Returns how large the site is. */
export async function finishChanged(work: SiteWork, { kept, pictures, update }: ChangedSite): Promise<FolderSize> {
  const texts = await makeIndexes(work, kept);
  await compress(work, isLate);
  update.placeSearch(readReport(work).changes.gone, texts.stale);
  return remember(work, kept.keys, texts, pictures.files, update.files);
}

/** Makes the search of a site that was made as a whole and puts it in the place of the one before. Returns how large it is. */
export async function finishWhole(work: SiteWork): Promise<FolderSize> {
  const texts = await makeIndexes(work, undefined);
  cpSync(assetFolder(work.memory.bundle), work.folders.next, { recursive: true });
  const { files, pictures } = await placeWhole(work);
  return remember(work, {}, texts, pictures.files, files);
}

/** Does the same for a site that Astro has made by its own path: no record is kept, as it has no keys. */
export async function finishPlain(work: SiteWork): Promise<FolderSize> {
  await makeIndexes(work, undefined);
  return sizeOf((await placeWhole(work)).files);
}

async function placeWhole(work: SiteWork): Promise<{ readonly files: SiteFiles; readonly pictures: SitePictures }> {
  const { folders, memory } = work;
  const { next, site } = folders;
  const pictures = await makePictures(work, undefined);
  await work.addForm(next);
  await rm(join(next, buildDataFolder), { recursive: true, force: true });
  await compress(work, () => true);
  memory.record.remove();
  const clock = StageClock.fromNow();
  await folders.replace();
  const files = filesOf(site);
  clock.end('place');
  return { files, pictures };
}

/** Makes the search index of each language whose texts are not those that the site of `kept` has one of. */
async function makeIndexes(work: SiteWork, kept: SiteRecord | undefined): Promise<SearchTexts> {
  const { next } = work.folders;
  const texts = readSearchTexts(next, kept);
  for (const locale of texts.stale) await runPart(work, 'search', ['--site', next, '--locale', locale]);
  return texts;
}

/** Keeps a record of the site as it is now, for the next build; `before` are the keys of the pages of the last one. */
function remember(
  work: SiteWork,
  before: SiteRecord['keys'],
  texts: SearchTexts,
  pictures: SiteRecord['pictures'],
  files: SiteFiles,
): FolderSize {
  const { changes, frame, map } = readReport(work);
  const { memory, precompress: precompressed } = work;
  const keys = changedKeys(before, changes);
  memory.record.write({
    frame,
    pages: checkedPages(work),
    precompressed,
    keys,
    map,
    search: texts.digests,
    pictures,
    files,
  });
  return sizeOf(files);
}
