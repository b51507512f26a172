import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** How often a builder shows that it is alive, and after how long a silent one is taken for dead. */
const beat = 5_000;
const silence = 60_000;

/**
 * Waits until no other build works in this checkout, then keeps others waiting until the returned function is called:
 * two builds would write into the same working files. A build that was killed holds nobody up.
 */
export async function takeBuildLock(file: string, sayWaiting: () => void): Promise<() => void> {
  mkdirSync(dirname(file), { recursive: true });
  for (let isWaiting = false; !tryToTake(file); isWaiting = true) {
    if (isAbandoned(file)) rmSync(file, { force: true });
    else if (!isWaiting) sayWaiting();
    await wait(isWaiting ? 300 : 0);
  }
  const heart = setInterval(() => {
    const now = new Date();
    utimesSync(file, now, now);
  }, beat);
  heart.unref();
  return () => {
    clearInterval(heart);
    rmSync(file, { force: true });
  };
}

function tryToTake(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function isAbandoned(file: string): boolean {
  const info = statSync(file, { throwIfNoEntry: false });
  if (info === undefined) return false;
  if (Date.now() - info.mtimeMs > silence) return true;
  const holder = Number(readFileSync(file, 'utf8'));
  // A file that is still empty was made a moment ago.
  return holder > 0 && !isAlive(holder);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // The process is there, only it belongs to someone else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
