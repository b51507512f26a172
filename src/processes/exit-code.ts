import { constants } from 'node:os';

/**
 * Returns how a process ended as one number, as shells do and as `scripts/run.mjs` hands it on: its exit code, or 128 and
 * the number of the signal that ended it.
 */
export function exitCodeOf(code: number | null, signal: NodeJS.Signals | null): number {
  return code ?? (signal === null ? 1 : 128 + constants.signals[signal]);
}

/** The exit code of a process that the system killed (SIGKILL), as it does when memory runs out. */
export const killedCode = 137;

/** The exit code of a process that gave up by itself (SIGABRT), as V8 does when its heap may grow no further. */
const abortedCode = 134;

/** Whether a process most likely ended because there was no more memory for it. */
export function isOutOfMemory(exitCode: number): boolean {
  return exitCode === killedCode || exitCode === abortedCode;
}
