import { existsSync } from 'node:fs';
import { rm, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildDataFolder } from '../../src/build-data/build-data.ts';
import { pageStoreVariable } from '../../src/content-files/page-store.ts';
import { contentDirectory } from '../../src/content-files/content-directory.ts';
import { activeLocales } from '../../src/i18n/active-locales.ts';
import { formatFileSize, formatNumber } from '../../src/i18n/format.ts';
import { translator } from '../../src/i18n/translate.ts';
import { socialPicturesAreOn } from '../../src/social/social-picture.ts';
import { addAdmin, adminIsOn } from '../admin/build-admin.ts';
import { takeBuildLock } from './build-lock.ts';
import type { BuildLock } from './build-lock.ts';
import { folderSize } from './folder-size.ts';
import type { FolderSize } from './folder-size.ts';
import { hostAdvice } from './host-limits.ts';
import { inBoth } from './in-both.ts';
import { memoryOptions } from './memory.ts';
import { precompress } from './precompress.ts';
import { Progress } from './progress.ts';
import { runProgram } from './run-program.ts';
import { SiteFolders } from './site-folders.ts';
import { StageClock } from './stage-clock.ts';
import { keepStages, lastStagesFile, readStages, stageLine, stagesVariable } from './stage-report.ts';
import { workingFolders } from './working-folders.ts';

export interface BuildOptions {
  /** Forgets first what earlier builds kept to be quicker. */
  readonly clean: boolean;
  /** Also writes compressed files beside the text files. */
  readonly precompress: boolean;
}

/** Less free space than this is a full disk, whatever the error says. */
const fullDisk = 32 * 1024 * 1024;

/**
 * Builds the site into a folder beside `outDir` and puts it there only when it is whole. Returns whether it did; what
 * went wrong is told on the error stream. Builds of one checkout take turns.
 */
export async function buildSite(outDir: string, options: BuildOptions): Promise<boolean> {
  const folders = new SiteFolders(outDir);
  const lock = await takeBuildLock('.cache/build/lock', (holder) => {
    process.stderr.write(`${inBoth((locale) => translator(locale)('build.waits', { process: String(holder) }))}\n`);
  });
  const stages = `${folders.next}.stages`;
  const pages = `${folders.next}.pages`;
  try {
    // Not before the lock is held: another build may still be working with them.
    if (options.clean) for (const folder of workingFolders) await rm(folder, { recursive: true, force: true });
    await folders.begin();
    await rm(stages, { force: true });
    const built = await makeSite(folders, { stages, pages }, lock, options);
    if (!built) await tellFailure(outDir);
    return built;
  } catch (error) {
    if (!isFullDisk(error)) throw error;
    await tellFailure(outDir);
    return false;
  } finally {
    await folders.discard();
    await rm(stages, { force: true });
    await rm(pages, { recursive: true, force: true });
    lock.release();
  }
}

/** What the processes of a build hand on to each other, beside the site that they make. */
interface HandedOn {
  /** The file into which each writes how long it took. */
  readonly stages: string;
  /** The folder with the pages that the check has read. */
  readonly pages: string;
}

async function makeSite(
  folders: SiteFolders,
  { pages: pageStore, stages }: HandedOn,
  lock: BuildLock,
  options: BuildOptions,
): Promise<boolean> {
  process.env[stagesVariable] = stages;
  const { next } = folders;
  const env = {
    ...process.env,
    OUT_DIR: next,
    CONTENT_DIR: contentDirectory(),
    [pageStoreVariable]: pageStore,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const run = (name: string, args: readonly string[] = [], more: NodeJS.ProcessEnv = {}): Promise<boolean> =>
    runProgram(name, args, { ...env, ...more }, lock.alsoHeldBy);

  // A process of its own: what the check had in memory is free again before the pages need it.
  if (!(await run('scripts/check.ts'))) return false;
  const pages = readStages(stages).find(({ stage }) => stage === 'check')?.count ?? 0;
  const memory = `${memoryOptions(pages)} ${process.env['NODE_OPTIONS'] ?? ''}`.trim();
  if (!(await run('astro', ['build'], { NODE_OPTIONS: memory }))) return false;
  for (const locale of activeLocales) {
    if (!(await run('scripts/search-index.ts', ['--site', next, '--locale', locale]))) return false;
  }
  if (!(await run('scripts/photos.ts', ['--site', next]))) return false;
  if (socialPicturesAreOn && !(await run('scripts/social-pictures.ts', ['--site', next]))) return false;
  if (adminIsOn) await addAdmin(next);
  await rm(join(next, buildDataFolder), { recursive: true, force: true });
  const size = folderSize(next);
  const clock = StageClock.fromNow();
  if (options.precompress) {
    const progress = new Progress(translator('vi')('build.stage.compress'), size.files);
    clock.end(
      'compress',
      await precompress(next, () => {
        progress.step();
      }),
    );
    progress.end();
  }
  await folders.replace();
  clock.end('place');
  tellResult(folders.site, size, stages);
  return true;
}

/** Says what was built and how long each stage took; keeps it for the next build and for BUILD_REPORT. */
function tellResult(site: string, size: FolderSize, file: string): void {
  const stages = readStages(file);
  const done = inBoth((locale) =>
    translator(locale)('build.done', {
      folder: site,
      pages: formatNumber(size.pages, locale),
      files: formatNumber(size.files, locale),
      size: formatFileSize(size.bytes, locale),
    }),
  );
  const advice = [hostAdvice(size, 'vi'), hostAdvice(size, 'en')].flat();
  process.stdout.write(`${[...stages.map(stageLine), done, ...advice].join('\n')}\n`);
  keepStages(stages, lastStagesFile);
  const report = process.env['BUILD_REPORT'];
  if (report !== undefined && report !== '') keepStages(stages, report);
}

async function tellFailure(outDir: string): Promise<void> {
  const { bavail, bsize } = await statfs(dirname(outDir));
  const isFull = bavail * bsize < fullDisk;
  const text = isFull
    ? inBoth((locale) => translator(locale)('build.full', { size: formatFileSize(neededBytes(outDir), locale) }))
    : inBoth((locale) => translator(locale)('build.failed'));
  process.stderr.write(`${text}\n`);
}

/** What the site before took, which is about what the next one takes. */
function neededBytes(outDir: string): number {
  return existsSync(outDir) ? folderSize(outDir).bytes : 500_000_000;
}

function isFullDisk(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
}
