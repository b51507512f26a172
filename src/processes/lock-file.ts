import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A lock that was taken, or what stands in the one of somebody else. */
export type LockAttempt = { readonly taken: true } | { readonly taken: false; readonly holder: string };

/**
 * Tries once to make a lock file that holds `owner`. `isHeld` says whether a lock found there still counts; one that does
 * not is taken over. The file appears with its text in it, so nobody ever finds a lock without an owner, and of several
 * processes that find the same forgotten lock only one takes it over.
 */
export function tryLockFile(file: string, owner: string, isHeld: (holder: string) => boolean): LockAttempt {
  mkdirSync(dirname(file), { recursive: true });
  const own = `${file}.${String(process.pid)}`;
  writeFileSync(own, owner);
  try {
    for (;;) {
      if (
        succeeds('EEXIST', () => {
          putWhole(own, file);
        })
      )
        return { taken: true };
      const holder = readLock(file);
      if (holder === undefined) continue;
      if (isHeld(holder)) return { taken: false, holder };
      takeAway(file, holder);
    }
  } finally {
    rmSync(own, { force: true });
  }
}

/** Returns the text of a lock file, or nothing where there is none. */
export function readLock(file: string): string | undefined {
  let text: string | undefined;
  succeeds('ENOENT', () => {
    text = readFileSync(file, 'utf8');
  });
  return text;
}

/** Removes a forgotten lock. It is moved first: whoever moves it has it, and can see whether it is the forgotten one. */
function takeAway(file: string, forgotten: string): void {
  const moved = `${file}.${String(process.pid)}.old`;
  if (
    !succeeds('ENOENT', () => {
      renameSync(file, moved);
    })
  )
    return;
  if (readLock(moved) !== forgotten)
    succeeds('EEXIST', () => {
      putWhole(moved, file);
    });
  rmSync(moved, { force: true });
}

/** Makes a file that has its text from the first moment on; fails where the file exists. */
function putWhole(from: string, file: string): void {
  try {
    linkSync(from, file);
  } catch (error) {
    if (isCode(error, 'EEXIST')) throw error;
    // Some disks of memory sticks and networks know no hard links.
    writeFileSync(file, readFileSync(from), { flag: 'wx' });
  }
}

/** Runs a step; returns false when it meets what another process may have done meanwhile. */
function succeeds(expected: string, step: () => void): boolean {
  try {
    step();
    return true;
  } catch (error) {
    if (isCode(error, expected)) return false;
    throw error;
  }
}

/** Whether an error carries one of the codes of the operating system. */
export function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
