import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { exitCodeOf } from './exit-code.ts';

const launcher = fileURLToPath(new URL('../../scripts/run.mjs', import.meta.url));

/** A program of the project that runs. */
export interface RunningProgram {
  /** How it ended, once it has: 0 is well, 128 and more the number of the signal that stopped it (see `exitCodeOf`). */
  readonly ended: Promise<number>;
  /** Tells it something; it hears that with `process.on('message')`. */
  readonly send: (message: string) => void;
  readonly stop: () => void;
}

/** What whoever starts a program wants to hear of it. */
export interface ProgramListener {
  /** Is told the process. */
  readonly onStart?: (process: number) => void;
  /** Is told what the program says with `process.send`. */
  readonly onMessage?: ((message: unknown) => void) | undefined;
}

/**
 * Starts a script of the project or a command of a package with its output shown. The channel between the two closes when
 * this process is killed, and the launcher then stops the program too.
 */
export function startProgram(
  name: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  { onMessage, onStart }: ProgramListener = {},
): RunningProgram {
  const child = spawn(process.execPath, [launcher, name, ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env,
  });
  if (child.pid !== undefined) onStart?.(child.pid);
  if (onMessage !== undefined) child.on('message', onMessage);
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      resolve(exitCodeOf(code, signal));
    });
  });
  return { ended, send: (message) => child.send(message), stop: () => child.kill() };
}

/** Runs a program to its end; returns whether it succeeded. */
export async function runProgram(
  name: string,
  args: readonly string[],
  env?: NodeJS.ProcessEnv,
  listener?: ProgramListener,
): Promise<boolean> {
  return (await startProgram(name, args, env, listener).ended) === 0;
}
