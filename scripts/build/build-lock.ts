import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

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
  mkdirSync(dirname(file), { recursive: true });
  let told = false;
  while (!tryTake(file)) {
    const holder = holdersOf(file).find(isRunning);
    if (holder === undefined) {
      rmSync(file, { force: true });
      continue;
    }
    if (!told) onWait(holder);
    told = true;
    await sleep(pause);
  }
  const release = (): void => {
    if (holdersOf(file)[0] === process.pid) rmSync(file, { force: true });
  };
  process.once('exit', release);
  return {
    release,
    alsoHeldBy: (id) => {
      appendFileSync(file, `${String(id)}\n`);
    },
  };
}

/** The file system makes a file only once, whoever asks first. */
function tryTake(file: string): boolean {
  try {
    writeFileSync(file, `${String(process.pid)}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function holdersOf(file: string): readonly number[] {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .map(Number)
      .filter((id) => Number.isInteger(id) && id > 0);
  } catch {
    return [];
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
