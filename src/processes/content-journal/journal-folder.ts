import { mkdirSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { isCode, tryLockFile } from '../lock-file.ts';

/** Where an import keeps what it is about to write, and who holds it. */
export interface ImportFolder {
  /** Beside the content folder: on the same disk, so that renaming is enough, and outside of what is published. */
  readonly path: string;
}

/** Another import that is running. */
export interface RunningImport {
  readonly running: string;
}

/** Returns the folder of imports into a content folder. */
export function importFolderOf(contentDir: string): string {
  const beside = join(dirname(contentDir), `.${basename(contentDir)}.import`);
  return isOnSameDisk(contentDir, dirname(contentDir)) ? beside : join(contentDir, '.import');
}

function isOnSameDisk(a: string, b: string): boolean {
  return statSync(a).dev === statSync(b).dev;
}

/** Where the lock of an import folder lies: beside it, since the folder comes and goes while others look at the lock. */
export function lockOf(folder: string): string {
  return `${folder}.lock`;
}

/** Takes the folder for this process, or says who has it; the folder of a process that is gone is taken over. */
export function takeLock(folder: string): ImportFolder | RunningImport {
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
export function releaseLock(folder: ImportFolder): void {
  rmSync(folder.path, { recursive: true, force: true });
  rmSync(lockOf(folder.path), { force: true });
}
