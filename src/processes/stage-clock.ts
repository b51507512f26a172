import { readFileSync } from 'node:fs';
import { noteStage } from './stage-report.ts';
import type { StageName } from './stage-report.ts';

/** Ticks of the processor clock in a second, as Linux gives them in /proc whatever the machine. */
const ticksPerSecond = 100;

/**
 * Returns the processor seconds of this process and of all children that have ended, or of this process alone where
 * the system does not tell.
 */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6 + childSeconds();
}

/** Whether the processor time of children is known. */
export const countsChildren = process.platform === 'linux';

/** Returns the processor seconds of all children that have ended, 0 where the system does not tell. */
export function childSeconds(): number {
  if (!countsChildren) return 0;
  // proc(5): the fields after the name in brackets; cutime and cstime are the 16th and 17th of the line.
  const line = readFileSync('/proc/self/stat', 'utf8');
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) / ticksPerSecond;
}

/** A moment, as time that has passed and as work that was done. */
interface Moment {
  readonly time: number;
  readonly cpu: number;
}

function now(): Moment {
  return { time: performance.now(), cpu: cpuSeconds() };
}

/** Tells the stages of a process apart: each ends where the next one begins, the first one begins with the process. */
export class StageClock {
  #since: Moment;

  private constructor(since: Moment) {
    this.#since = since;
  }

  /** A clock whose first stage began with the process. */
  static sinceStart(): StageClock {
    return new StageClock({ time: 0, cpu: 0 });
  }

  /** A clock whose first stage begins now. */
  static fromNow(): StageClock {
    return new StageClock(now());
  }

  /** Lets the time that has passed in this stage not count, but the work that was done: it was waiting for others. */
  wait(): void {
    this.#since = { ...this.#since, time: now().time };
  }

  /** Notes that a stage ends now. */
  end(stage: StageName, count?: number, locale?: string): void {
    const at = now();
    noteStage({
      stage,
      ...(locale === undefined ? {} : { locale }),
      ...(count === undefined ? {} : { count }),
      seconds: (at.time - this.#since.time) / 1000,
      ...(countsChildren ? { cpuSeconds: at.cpu - this.#since.cpu } : {}),
    });
    this.#since = at;
  }
}
