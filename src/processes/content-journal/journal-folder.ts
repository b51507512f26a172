import { mkdirSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { isCode, tryLockFile } from '../lock-file.ts';

/** Where a change of the content keeps what it is about to write; one process holds it at a time. */
export interface JournalFolder {
  /** Beside the content folder: on the same disk, so that renaming is enough, and outside of what is published. */
  readonly path: string;
}

/** Another process that is changing the content: its number and its machine. */
export interface RunningChange {
  readonly running: string;
}

/** Returns the journal folder of a content folder; `deviceOf` gives the number of the disk a path lies on. */
export function journalFolderOf(contentDir: string, deviceOf = (path: string): number => statSync(path).dev): string {
  const beside = join(dirname(contentDir), `.${basename(contentDir)}.journal`);
  return deviceOf(contentDir) === deviceOf(dirname(contentDir)) ? beside : join(contentDir, '.journal');
}

/** Where the lock of a journal folder lies: beside it, since the folder comes and goes while others look at the lock. */
export function lockOf(folder: string): string {
  return `${folder}.lock`;
}

/** Takes the folder for this process, or says who has it; the folder of a process that is gone is taken over. */
export function takeLock(folder: string): JournalFolder | RunningChange {
  const attempt = tryLockFile(lockOf(folder), `${String(process.pid)} ${hostname()}\n`, isAlive);
  if (!attempt.taken) return { running: attempt.holder.trim() };
  mkdirSync(folder, { recursive: true });
  return { path: folder };
}

/** A process on another machine that shares the disk cannot be asked, so it counts as alive. */
function isAlive(holder: string): boolean {
  const [pid, host] = holder.trim().split(' ');
  if (pid === undefined || pid === '') return false;
  if (host !== hostname()) return true;
  if (Number(pid) === process.pid) return false;
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}

/** Gives the folder back and leaves nothing behind. */
export function releaseLock(folder: JournalFolder): void {
  rmSync(folder.path, { recursive: true, force: true });
  rmSync(lockOf(folder.path), { force: true });
}
