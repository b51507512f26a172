import { existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { formatFileSize } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { translator } from '../i18n/translate.ts';
import { isOutOfMemory, killedCode } from '../processes/exit-code.ts';
import { failureText, isRefusal } from '../processes/failure-text.ts';
import { inBoth } from '../processes/in-both.ts';
import { isCode } from '../processes/lock-file.ts';
import { folderSize } from './place/folder-size.ts';
import { PlaceRefused } from './place/refuse-place.ts';
import { memoryFolder } from './place/site-memory.ts';
import { neededMegabytes } from './render/memory.ts';
import { PartFailure } from './site-work.ts';
import { SearchIsBehind } from './steps/search-is-behind.ts';

/** What a build that failed says, in both languages, and the exit code it ends with. */
export interface BuildFailure {
  readonly text: string;
  readonly exitCode: number;
}

/** What is known when a build has failed. */
export interface FailedBuild {
  readonly site: string;
  /** Whether it stopped while it put files in place. */
  readonly areChanging: boolean;
  /** How many pages of content there are, as far as is known. */
  readonly pages: number;
}

/** Less free space than this is a full disk, whatever the error says. */
const fullDisk = 32 * 1024 * 1024;

/**
 * Returns what to say of what went wrong: what became of the site, why, and what to do. Nothing is returned for a fault
 * of the program, which its stack tells best.
 */
export function failureOf(error: unknown, failed: FailedBuild): BuildFailure | undefined {
  if (error instanceof PlaceRefused) {
    const { folder, why } = error;
    return { text: inBoth((locale) => translator(locale)(`build.place.${why}`, { folder })), exitCode: 1 };
  }
  const isBehind = error instanceof SearchIsBehind;
  const reason = isBehind ? error.cause : error;
  if (!(reason instanceof PartFailure || isRefusal(reason))) return undefined;
  const state = failed.areChanging ? 'halfway' : isBehind ? 'behind' : 'untouched';
  const wasKilled = reason instanceof PartFailure && isOutOfMemory(reason.exitCode);
  return {
    text: inBoth((locale) => `${translator(locale)(`build.${state}`)} ${whatToDo(reason, failed, locale)}`),
    exitCode: wasKilled ? killedCode : 1,
  };
}

function whatToDo(reason: unknown, { pages, site }: FailedBuild, locale: Locale): string {
  const t = translator(locale);
  if (reason instanceof PartFailure && isOutOfMemory(reason.exitCode)) {
    const size = formatFileSize(roughBytes(neededMegabytes(pages)), locale);
    return t('build.killed', { stage: t(`build.stage.${reason.part}`), size });
  }
  if (isCode(reason, 'ENOSPC') || isCode(reason, 'EDQUOT') || [dirname(site), memoryFolder].some(isFull)) {
    return t('build.mend.full', { size: formatFileSize(neededBytes(site), locale) });
  }
  // A part has said itself what was wrong.
  return reason instanceof PartFailure ? t('build.mend') : t('build.stopped', { reason: failureText(reason, locale) });
}

/** An estimate is not told to the megabyte. */
function roughBytes(megabytes: number): number {
  const step = 50_000_000;
  return Math.ceil((megabytes * 1024 * 1024) / step) * step;
}

/** Whether the disk of a folder is full; one that is not there tells nothing. */
function isFull(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize < fullDisk;
}

/** What the site before took, which is about what the next one takes. */
function neededBytes(site: string): number {
  return existsSync(site) ? folderSize(site).bytes : 500_000_000;
}
