import { appendFileSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { isCode, readLock, tryLockFile } from '../processes/lock-file.ts';

/** How often a waiting build looks whether it may begin, in milliseconds. */
const pause = 200;

/** A lock that was taken. */
export interface BuildLock {
  /** Names a process of the build that must end before another build may begin, also when this one is killed. */
  readonly alsoHeldBy: (process: number) => void;
  readonly release: () => void;
}

/**
 * Takes the lock of a checkout: its builds share working files, and two at once would mix their pages. Waits while a
 * process of another build still runs; `onWait` is told of it once. A build that was killed holds nothing once all its
 * processes are gone.
 */
export async function takeBuildLock(file: string, onWait: (holder: number) => void): Promise<BuildLock> {
  let told = false;
  for (;;) {
    const attempt = tryLockFile(file, `${String(process.pid)}\n`, (text) => holdersOf(text).some(isRunning));
    if (attempt.taken) break;
    const holder = holdersOf(attempt.holder).find(isRunning);
    if (!told && holder !== undefined) {
      onWait(holder);
      told = true;
    }
    await sleep(pause);
  }
  const release = (): void => {
    if (holdersOf(readLock(file) ?? '')[0] === process.pid) rmSync(file, { force: true });
  };
  process.once('exit', release);
  return {
    release,
    alsoHeldBy: (id) => {
      appendFileSync(file, `${String(id)}\n`);
    },
  };
}

function holdersOf(text: string): readonly number[] {
  return text
    .split('\n')
    .map(Number)
    .filter((id) => Number.isInteger(id) && id > 0);
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}
