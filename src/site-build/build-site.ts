import { existsSync } from 'node:fs';
import { rm, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { contentDirectory } from '../content-files/content-directory.ts';
import { formatFileSize } from '../i18n/format.ts';
import { translator } from '../i18n/translate.ts';
import { takeBuildLock } from './build-lock.ts';
import { folderSize } from './place/folder-size.ts';
import { inBoth } from '../processes/in-both.ts';
import { makePlainSite } from './make-plain-site.ts';
import { makeSite, SearchIsBehind } from './make-site.ts';
import { startProgram } from '../processes/run-program.ts';
import { SiteFolders } from './place/site-folders.ts';
import { openMemory } from './place/site-memory.ts';
import { PartFailure } from './site-work.ts';
import type { SiteWork } from './site-work.ts';
import { stagesVariable } from '../processes/stage-report.ts';
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
  try {
    // Not before the lock is held: another build may still be working with them.
    if (options.clean) for (const folder of workingFolders) await rm(folder, { recursive: true, force: true });
    await folders.begin();
    await rm(stages, { force: true });
    process.env[stagesVariable] = stages;
    const env = { ...process.env, CONTENT_DIR: contentDirectory(), ASTRO_TELEMETRY_DISABLED: '1' };
    const start: SiteWork['start'] = (name, args, more, onMessage) =>
      startProgram(name, args, { ...env, ...more }, { onStart: lock.alsoHeldBy, onMessage });
    const memory = openMemory(outDir);
    const make = options.plain ? makePlainSite : makeSite;
    const size = await make({ folders, memory, stages, precompress: options.precompress, start });
    tellResult(outDir, size, stages);
    return true;
  } catch (error) {
    const isBehind = error instanceof SearchIsBehind;
    const reason: unknown = isBehind ? error.cause : error;
    if (!(reason instanceof PartFailure || isFullDisk(reason))) throw error;
    await tellFailure(outDir, folders.areChanging ? 'halfway' : isBehind ? 'behind' : 'untouched');
    return false;
  } finally {
    folders.discard();
    await rm(stages, { force: true });
    lock.release();
  }
}

/** Tells what became of the site, and what to do. */
async function tellFailure(outDir: string, state: 'untouched' | 'behind' | 'halfway'): Promise<void> {
  const { bavail, bsize } = await statfs(dirname(outDir));
  const isFull = bavail * bsize < fullDisk;
  const text = inBoth((locale) => {
    const t = translator(locale);
    const mend = isFull ? t('build.mend.full', { size: formatFileSize(neededBytes(outDir), locale) }) : t('build.mend');
    return `${t(`build.${state}`)} ${mend}`;
  });
  process.stderr.write(`${text}\n`);
}

/** What the site before took, which is about what the next one takes. */
function neededBytes(outDir: string): number {
  return existsSync(outDir) ? folderSize(outDir).bytes : 500_000_000;
}

function isFullDisk(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
}
