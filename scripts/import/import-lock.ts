import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

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

/** Takes the folder for this process, or says who has it; the folder of a process that is gone is taken over. */
export function takeLock(folder: string): ImportFolder | RunningImport {
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, 'lock');
  for (;;) {
    try {
      writeFileSync(lock, `${process.pid} ${hostname()}\n`, { flag: 'wx' });
      return { path: folder };
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw error;
    }
    const holder = readHolder(lock);
    if (holder !== undefined && isAlive(holder)) return { running: holder };
    // Between making the file and writing into it, it belongs to somebody all the same.
    if (holder === '' && isFresh(lock)) return { running: '?' };
    rmSync(lock, { force: true });
  }
}

function readHolder(lock: string): string | undefined {
  try {
    return readFileSync(lock, 'utf8').trim();
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function isFresh(lock: string): boolean {
  return Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0) < 2000;
}

/** A process on another machine that shares the disk cannot be asked, so it counts as alive. */
function isAlive(holder: string): boolean {
  const [pid, host] = holder.split(' ');
  // A process that was killed before it could write its number holds nothing.
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
}

/** Whether an error carries one of the codes of the operating system. */
export function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
