import { rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { addAdmin, adminIsOn } from '../authoring/form/build-admin.ts';
import { contentDirectory } from '../content-files/content-directory.ts';
import { translator } from '../i18n/translate.ts';
import { inBoth } from '../processes/in-both.ts';
import { startProgram } from '../processes/run-program.ts';
import { stagesVariable } from '../processes/stage-report.ts';
import { failureOf } from './build-failure.ts';
import { takeBuildLock } from './build-lock.ts';
import type { BuildLock } from './build-lock.ts';
import { makePlainSite } from './make-plain-site.ts';
import { makeSite } from './make-site.ts';
import type { FolderSize } from './place/folder-size.ts';
import { PlaceRefused } from './place/refuse-place.ts';
import { refusalOf } from './place/safe-place.ts';
import { SiteFolders } from './place/site-folders.ts';
import { openMemory } from './place/site-memory.ts';
import { checkedPages } from './site-work.ts';
import type { SiteWork } from './site-work.ts';
import { tellResult } from './tell-result.ts';
import { workingFolders } from './working-folders.ts';

export interface BuildOptions {
  /** Forgets first what earlier builds kept to be quicker. */
  readonly clean: boolean;
  /** Also writes compressed files beside the text files. */
  readonly precompress: boolean;
  /** Goes by Astro's own path: slower, without its private parts. */
  readonly plain: boolean;
}

const project = resolve(import.meta.dirname, '../..');

/**
 * Builds the site into a folder beside `outDir` and puts it there only when it is whole. Returns the exit code of the
 * command, 0 where it did; what went wrong is told on the error stream. Builds of one checkout take turns.
 */
export async function buildSite(outDir: string, options: BuildOptions): Promise<number> {
  const folders = new SiteFolders(outDir);
  const stages = `${folders.next}.stages`;
  let lock: BuildLock | undefined;
  try {
    const why = refusalOf(outDir, { content: contentDirectory(), project, home: homedir() });
    if (why !== undefined) throw new PlaceRefused(why, outDir);
    lock = await takeBuildLock('.cache/build/lock', tellOfWaiting);
    tellResult(outDir, await buildAlone(folders, stages, options, lock), stages);
    return 0;
  } catch (error) {
    const failure = failureOf(error, {
      site: outDir,
      areChanging: folders.areChanging,
      pages: checkedPages({ stages }),
    });
    if (failure === undefined) throw error;
    process.stderr.write(`${failure.text}\n`);
    return failure.exitCode;
  } finally {
    if (lock !== undefined) {
      folders.discard();
      await rm(stages, { force: true });
      lock.release();
    }
  }
}

/** Builds while no other build of the checkout runs. */
async function buildAlone(
  folders: SiteFolders,
  stages: string,
  { clean, plain, precompress }: BuildOptions,
  lock: BuildLock,
): Promise<FolderSize> {
  // Not before the lock is held: another build may still be working with them.
  if (clean) for (const folder of workingFolders) await rm(folder, { recursive: true, force: true });
  await folders.begin();
  await rm(stages, { force: true });
  process.env[stagesVariable] = stages;
  const env = { ...process.env, CONTENT_DIR: contentDirectory(), ASTRO_TELEMETRY_DISABLED: '1' };
  const start: SiteWork['start'] = (name, args, more, onMessage) =>
    startProgram(name, args, { ...env, ...more }, { onStart: lock.alsoHeldBy, onMessage });
  const addForm: SiteWork['addForm'] = adminIsOn ? addAdmin : () => Promise.resolve();
  const work = { folders, memory: openMemory(folders.site), stages, precompress, start, addForm };
  return plain ? makePlainSite(work) : makeSite(work);
}

function tellOfWaiting(holder: number): void {
  process.stderr.write(`${inBoth((locale) => translator(locale)('build.waits', { process: String(holder) }))}\n`);
}
