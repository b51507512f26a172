import { cpSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildDataFolder } from '../../src/build-data/build-data.ts';
import { pageStoreVariable } from '../../src/content-files/page-store.ts';
import { contentDirectory } from '../../src/content-files/content-directory.ts';
import { dayInVietnam } from '../../src/domain/calendar-date.ts';
import { translator } from '../../src/i18n/translate.ts';
import { addAdmin, adminIsOn } from '../admin/build-admin.ts';
import { makeBundle } from './bundle/make-bundle.ts';
import { assetFolder } from './bundle/site-bundle.ts';
import { sizeOf } from './folder-size.ts';
import type { FolderSize } from './folder-size.ts';
import { memoryOptions } from './memory.ts';
import { isHandedOn } from './render/render-pages.ts';
import type { RenderReport } from './render/render-report.ts';
import { precompress } from './precompress.ts';
import { Progress } from './progress.ts';
import type { SiteFolders } from './site-folders.ts';
import type { SiteMemory } from './site-memory.ts';
import { planParts, removeRecords } from './site-parts.ts';
import type { SiteParts } from './site-parts.ts';
import { filesOf, stampOf } from './site-record.ts';
import type { SiteFiles, SiteRecord } from './site-record.ts';
import { settingOf } from './setting.ts';
import { StageClock } from './stage-clock.ts';
import { readStages } from './stage-report.ts';

/** What a build works with. */
export interface SiteWork {
  readonly folders: SiteFolders;
  readonly memory: SiteMemory;
  /** The file into which each process of the build writes how long it took. */
  readonly stages: string;
  readonly precompress: boolean;
  /** Runs a program of the build; returns whether it succeeded. */
  readonly run: (name: string, args?: readonly string[], env?: NodeJS.ProcessEnv) => Promise<boolean>;
}

/**
 * Makes the site, or changes the one that is there where an earlier build left a record of it. Returns how large it is,
 * or nothing when a part failed; then the site is as it was.
 */
export async function makeSite(work: SiteWork): Promise<FolderSize | undefined> {
  const { folders, memory, run } = work;
  // A process of its own: what the check had in memory is free again before the pages need it.
  if (!(await run('scripts/check.ts', [], { [pageStoreVariable]: memory.pages }))) return undefined;
  const runAstro = (env: NodeJS.ProcessEnv): Promise<boolean> => run('astro', ['build'], env);
  if (!(await makeBundle(memory.bundle, contentDirectory(), runAstro))) return undefined;
  if (!(await renderPages(work))) return undefined;
  const report = JSON.parse(readFileSync(memory.made, 'utf8')) as RenderReport;
  const kept = report.whole ? undefined : memory.record.read();
  const parts = await planParts(folders.next, kept);
  const files = kept === undefined ? await placeWhole(work, parts) : await placeChanges(work, parts, report, kept);
  if (files === undefined) return undefined;
  const { frame, keys, map } = report;
  const { pictures, search } = parts;
  memory.record.write({ frame, precompressed: work.precompress, keys, map, search, pictures, files });
  return sizeOf(files);
}

async function renderPages({ folders, memory, precompress: isPrecompressed, run, stages }: SiteWork): Promise<boolean> {
  const count = readStages(stages).find(({ stage }) => stage === 'check')?.count ?? 0;
  const { next, site } = folders;
  const args = Object.entries({ bundle: memory.bundle, site, next, record: memory.recordFile, made: memory.made });
  return run(
    'scripts/pages.ts',
    [...args.flatMap(([name, value]) => [`--${name}`, value]), ...(isPrecompressed ? ['--precompressed'] : [])],
    {
      [pageStoreVariable]: memory.pages,
      // One day for all of them, also when midnight passes.
      TODAY: settingOf('TODAY') ?? dayInVietnam(new Date()),
      NODE_OPTIONS: `${memoryOptions(count)} ${process.env['NODE_OPTIONS'] ?? ''}`.trim(),
    },
  );
}

/** Puts a site that was made as a whole in the place of the one before. */
async function placeWhole(work: SiteWork, parts: SiteParts): Promise<SiteFiles | undefined> {
  const { folders, memory } = work;
  const { next, site } = folders;
  cpSync(assetFolder(memory.bundle), next, { recursive: true });
  if (!(await makeSearch(work, parts)) || !(await makePictures(work, parts))) return undefined;
  if (adminIsOn) await addAdmin(next);
  await rm(join(next, buildDataFolder), { recursive: true, force: true });
  await compress(work);
  memory.record.remove();
  const clock = StageClock.fromNow();
  await folders.replace();
  const files = filesOf(site);
  clock.end('place');
  return files;
}

/** Whether a file belongs to the search, whose parts fit each other only when they are changed together. */
const isOfSearch = (file: string): boolean => /^search(?:-data)?\//u.test(file);

/**
 * Changes the site that is there: first everything but the search, which takes longest to be made, then the search.
 * Returns its files.
 */
async function placeChanges(
  work: SiteWork,
  parts: SiteParts,
  { keys }: RenderReport,
  kept: SiteRecord,
): Promise<SiteFiles | undefined> {
  const { folders, memory } = work;
  const { next } = folders;
  const { stale } = parts;
  removeRecords(next, parts);
  if (!(await makePictures(work, parts))) return undefined;
  await rm(join(next, buildDataFolder), { recursive: true, force: true });
  await compress(work);
  const clock = StageClock.fromNow();
  const files = new Map(Object.entries(kept.files));
  const gone = Object.keys(kept.keys).filter((file) => keys[file] === undefined && !isHandedOn(file));
  const unused = [...files.keys()].filter(
    (file) =>
      (file.startsWith('photos/') && !parts.photos.has(file)) ||
      (kept.pictures[file] !== undefined && parts.pictures[file] === undefined),
  );
  memory.record.remove();
  place(folders, files, [...gone, ...unused], (file) => !isOfSearch(file));
  clock.end('place');
  if (!(await makeSearch(work, parts))) return undefined;
  await compress(work);
  const before = [...files.keys()].filter((file) =>
    stale.search.some((locale) => file.startsWith(`search/${locale}/`)),
  );
  place(folders, files, before, () => true);
  return Object.fromEntries(files);
}

/** Puts the new files that `isMeant` into the site, removes those that are gone, and notes both in `files`. */
function place(
  folders: SiteFolders,
  files: Map<string, SiteFiles[string]>,
  gone: readonly string[],
  isMeant: (file: string) => boolean,
): void {
  const made = Object.keys(filesOf(folders.next)).filter((file) => isMeant(file) && !isHandedOn(file));
  const isMade = new Set(made);
  const withPacked = [...gone, ...made].flatMap((file) => [file, `${file}.br`, `${file}.gz`]);
  const removed = withPacked.filter((file) => files.has(file) && !isMade.has(file));
  folders.update({ moved: made, removed });
  for (const file of removed) files.delete(file);
  for (const file of made) files.set(file, stampOf(join(folders.site, file)));
}

async function makeSearch({ folders, run }: SiteWork, { stale }: SiteParts): Promise<boolean> {
  for (const locale of stale.search) {
    if (!(await run('scripts/search-index.ts', ['--site', folders.next, '--locale', locale]))) return false;
  }
  return true;
}

async function makePictures({ folders, run }: SiteWork, { stale }: SiteParts): Promise<boolean> {
  if (stale.photos && !(await run('scripts/photos.ts', ['--site', folders.next]))) return false;
  return !stale.pictures || run('scripts/social-pictures.ts', ['--site', folders.next]);
}

async function compress({ folders, precompress: isWanted }: SiteWork): Promise<void> {
  if (!isWanted) return;
  const clock = StageClock.fromNow();
  const progress = new Progress(translator('vi')('build.stage.compress'), undefined);
  const count = await precompress(folders.next, () => {
    progress.step();
  });
  progress.end();
  clock.end('compress', count);
}
