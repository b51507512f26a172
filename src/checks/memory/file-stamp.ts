import { hash } from 'node:crypto';
import { lstatSync } from 'node:fs';

/** Size, days of the content and of the entry in milliseconds, and number of a file: what the system keeps beside it. */
export type FileStamp = readonly [size: number, modified: number, changed: number, inode: number];

/** A file as it was when it was read; the digest of what it held is there only where its stamp alone proves nothing. */
export interface ReadFile {
  /** Relative to the content folder. */
  readonly path: string;
  readonly stamp: FileStamp;
  readonly digest?: string;
}

/** File systems keep the time of a change in steps of up to two seconds, and clocks of servers differ a little. */
const mostImprecise = 3000;

/** Returns the stamp of a file. It is to be taken before the file is read: a change in between must not pass unseen. */
export function stampOf(fullPath: string): FileStamp {
  const { ctimeMs, ino, mtimeMs, size } = lstatSync(fullPath);
  return [size, mtimeMs, ctimeMs, ino];
}

/**
 * Returns what is to be remembered of a file. One that was changed about when the check began may be changed once more
 * within the same step of the clock, and then keeps its stamp: it is known again by what it holds.
 */
export function toReadFile(
  path: string,
  stamp: FileStamp,
  began: number,
  content: () => string | Uint8Array,
): ReadFile {
  return isSettled(stamp, began) ? { path, stamp } : { path, stamp, digest: hash('sha256', content()) };
}

/** Returns whether a file is the one that was read; `content` reads it, where its stamp alone proves nothing. */
export function isUnchanged(before: ReadFile, stamp: FileStamp, content: () => string | Uint8Array): boolean {
  for (let index = 0; index < stamp.length; index += 1) if (before.stamp[index] !== stamp[index]) return false;
  return before.digest === undefined || before.digest === hash('sha256', content());
}

/** Returns the file as it is to be remembered on, once it is known to be unchanged. */
export function remembered(before: ReadFile, began: number): ReadFile {
  return before.digest !== undefined && isSettled(before.stamp, began)
    ? { path: before.path, stamp: before.stamp }
    : before;
}

function isSettled([, modified, changed]: FileStamp, began: number): boolean {
  return Math.max(modified, changed) < began - mostImprecise;
}
