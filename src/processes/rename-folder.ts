import { rename } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { isCode } from './lock-file.ts';

/** How long a folder may be in use by somebody else, and how often it is tried, in milliseconds. */
const patience = 10_000;
const pause = 100;

/** What renames, and on which system; given by tests. */
interface Machine {
  readonly platform?: NodeJS.Platform;
  readonly rename?: (from: string, to: string) => Promise<void>;
  readonly sleep?: (milliseconds: number) => Promise<unknown>;
}

/**
 * Renames a folder. Windows refuses that (EPERM, EACCES, EBUSY) while any file in it is open, as it is when a virus
 * scanner or the search index reads files that were just written; so it is tried again for ten seconds there. Elsewhere
 * the same codes mean that it is not permitted at all.
 */
export async function renameFolder(from: string, to: string, machine: Machine = {}): Promise<void> {
  const { platform = process.platform, rename: attempt = rename, sleep: wait = sleep } = machine;
  for (let waited = 0; ; waited += pause) {
    try {
      await attempt(from, to);
      return;
    } catch (error) {
      const isInUse = ['EPERM', 'EACCES', 'EBUSY'].some((code) => isCode(error, code));
      if (platform !== 'win32' || !isInUse || waited >= patience) throw error;
      await wait(pause);
    }
  }
}
