import { cpSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildDataFolder } from '../build-data/build-data.ts';
import { contentDirectory } from '../content-files/content-directory.ts';
import { translator } from '../i18n/translate.ts';
import { addAdmin, adminIsOn } from '../authoring/form/build-admin.ts';
import { isCurrentBundle, makeBundle } from './bundle/make-bundle.ts';
import { assetFolder } from './bundle/site-bundle.ts';
import { sizeOf } from './place/folder-size.ts';
import type { FolderSize } from './place/folder-size.ts';
import { PagesProcess } from './render/pages-process.ts';
import { isHandedOn, isLate } from './render/late-files.ts';
import { changedKeys } from './render/render-report.ts';
import type { RenderReport } from './render/render-report.ts';
import { precompress } from './place/precompress.ts';
import { Progress } from '../processes/progress.ts';
import { readSearchTexts } from './search-index/search-texts.ts';
import type { SearchTexts } from './search-index/search-texts.ts';
import { planPictures } from './pictures/site-pictures.ts';
import type { SitePictures } from './pictures/site-pictures.ts';
import { filesOf, isUntouched, seemsUntouched } from './place/site-record.ts';
import type { SiteFiles, SiteRecord } from './place/site-record.ts';
import { SiteUpdate } from './place/site-update.ts';
import { PartFailure, runPart } from './site-work.ts';
import type { SiteWork } from './site-work.ts';
import { StageClock } from '../processes/stage-clock.ts';
import { readStages } from '../processes/stage-report.ts';

/** All of the site is new but its search, which could not be made or put in place. */
export class SearchIsBehind extends Error {}

/**
 * Makes the site, or changes the one that is there where an earlier build left a record of it. Returns how large it is.
 * Fails with a `PartFailure` when a part did; then the site is as it was, or with `SearchIsBehind`.
 */
export async function makeSite(work: SiteWork): Promise<FolderSize> {
  const { memory } = work;
  // A process of its own: what the check had in memory is free again before the pages need it.
  const checking = runPart(work, 'scripts/check.ts');
  const known = knownSite(work);
  const mayWait = known !== undefined && isCurrentBundle(memory.bundle, contentDirectory());
  let waiting = mayWait ? new PagesProcess(work, known.pages, true) : undefined;
  const dismiss = (): void => {
    waiting?.stop();
    waiting = undefined;
  };
  try {
    await checking;
    await makeBundle(memory.bundle, contentDirectory(), (env) => {
      dismiss();
      return runPart(work, 'astro', ['build'], env);
    });
  } catch (error) {
    dismiss();
    throw error;
  }
  const changed = await renderPages(work, known, waiting);
  try {
    if (changed?.isAsLeft !== false) return await finishSite(work, changed);
    // Somebody else changed files of the site: nothing in it can be relied on.
    await work.folders.begin();
    return await finishSite(work, await renderPages(work, undefined, undefined));
  } catch (error) {
    throw changed === undefined ? error : new SearchIsBehind('search', { cause: error });
  }
}

/** Makes the search and puts in place what is not yet there. Returns how large the site is. */
async function finishSite(work: SiteWork, changed: ChangedSite | undefined): Promise<FolderSize> {
  const { folders, memory, precompress: precompressed } = work;
  const { changes, frame, map } = readReport(work);
  const texts = readSearchTexts(folders.next, changed?.kept);
  for (const locale of texts.stale) {
    await runPart(work, 'src/site-build/search-index/search-index-program.ts', [
      '--site',
      folders.next,
      '--locale',
      locale,
    ]);
  }
  const { files, pictures } =
    changed === undefined ? await placeWhole(work) : await placeSearch(work, changed, changes.gone, texts);
  const keys = changedKeys(changed?.kept.keys ?? {}, changes);
  const search = texts.digests;
  const pages = checkedPages(work);
  memory.record.write({ frame, pages, precompressed, keys, map, search, pictures: pictures.files, files });
  return sizeOf(files);
}

/**
 * Returns the record of the site, if it seems to be as an earlier build left it. Whether every file is takes longer to
 * tell than to make what an edit changes; it is told after that is in place.
 */
function knownSite({ folders, memory, precompress: precompressed }: SiteWork): SiteRecord | undefined {
  const record = memory.record.read();
  return record?.precompressed === precompressed && seemsUntouched(folders.site, record.files) ? record : undefined;
}

/** A site of which all but the search has been changed. */
interface ChangedSite {
  readonly kept: SiteRecord;
  readonly update: SiteUpdate;
  readonly pictures: SitePictures;
  /** Whether all the rest of it is as the build before left it. */
  readonly isAsLeft: boolean;
}

/** The site as it is in the end. */
interface PlacedSite {
  readonly files: SiteFiles;
  readonly pictures: SitePictures;
}

/**
 * Makes the pages. Where only some had to be made, those that are not of the search are put in place while the rest is
 * being made; nothing is returned where all were made.
 */
async function renderPages(
  work: SiteWork,
  known: SiteRecord | undefined,
  waiting: PagesProcess | undefined,
): Promise<ChangedSite | undefined> {
  const count = checkedPages(work);
  if (waiting?.isFor(count) === false) waiting.stop();
  const maker = waiting?.isFor(count) === true ? waiting : new PagesProcess(work, count, known !== undefined);
  let changed: Promise<ChangedSite | undefined> | undefined;
  const isMade = await maker.make(() => {
    changed = placePages(work, known);
    // What goes wrong is heard below, when all pages are made.
    changed.catch(() => undefined);
  });
  // What has begun to change places must be done with it, whatever became of the rest.
  const placed = await changed;
  if (isMade) return placed;
  const failure = new PartFailure('pages');
  throw placed === undefined ? failure : new SearchIsBehind('search', { cause: failure });
}

/** Returns how many pages of content there are. */
function checkedPages({ stages }: SiteWork): number {
  return readStages(stages).find(({ stage }) => stage === 'check')?.count ?? 0;
}

/** Puts the pages in place that are not of the search, unless all of them were made: those change places as a whole. */
async function placePages(work: SiteWork, kept: SiteRecord | undefined): Promise<ChangedSite | undefined> {
  const { folders, memory } = work;
  const { changes, whole } = readReport(work);
  if (whole || kept === undefined) return undefined;
  const pictures = await makePictures(work, kept);
  await compress(work, (file) => !isLate(file));
  const clock = StageClock.fromNow();
  const update = new SiteUpdate(folders, kept);
  memory.record.remove();
  update.placePages(changes.gone, pictures);
  clock.end('place');
  // What the search needs is still being made meanwhile.
  return { kept, update, pictures, isAsLeft: isUntouched(folders.site, update.files) };
}

/** Puts the search in place of a site whose other pages are there. */
async function placeSearch(
  work: SiteWork,
  { pictures, update }: ChangedSite,
  gone: readonly string[],
  { stale }: SearchTexts,
): Promise<PlacedSite> {
  await compress(work, isLate);
  update.placeSearch(gone, stale);
  return { files: update.files, pictures };
}

/** Puts a site that was made as a whole in the place of the one before. */
async function placeWhole(work: SiteWork): Promise<PlacedSite> {
  const { folders, memory } = work;
  const { next, site } = folders;
  cpSync(assetFolder(memory.bundle), next, { recursive: true });
  const pictures = await makePictures(work, undefined);
  if (adminIsOn) await addAdmin(next);
  await rm(join(next, buildDataFolder), { recursive: true, force: true });
  await compress(work, () => true);
  memory.record.remove();
  const clock = StageClock.fromNow();
  await folders.replace();
  const files = filesOf(site);
  clock.end('place');
  return { files, pictures };
}

/** Makes the pictures that the site of `kept` does not have, and returns all that the new one has. */
export async function makePictures(work: SiteWork, kept: SiteRecord | undefined): Promise<SitePictures> {
  const { next } = work.folders;
  const pictures = await planPictures(next, kept);
  if (pictures.stale.photos) await runPart(work, 'src/site-build/pictures/photos-program.ts', ['--site', next]);
  if (pictures.stale.previews)
    await runPart(work, 'src/site-build/pictures/social-pictures-program.ts', ['--site', next]);
  return pictures;
}

/** Writes compressed files beside the new ones that are meant, where such are wanted. */
export async function compress(
  { folders, precompress: isWanted }: SiteWork,
  isMeant: (file: string) => boolean,
): Promise<void> {
  if (!isWanted) return;
  const clock = StageClock.fromNow();
  const progress = new Progress(translator('vi')('build.stage.compress'), undefined);
  const onFile = (): void => {
    progress.step();
  };
  const count = await precompress(folders.next, onFile, (file) => isMeant(file) && !isHandedOn(file));
  progress.end();
  clock.end('compress', count);
}

function readReport({ memory }: SiteWork): RenderReport {
  return JSON.parse(readFileSync(memory.made, 'utf8')) as RenderReport;
}
