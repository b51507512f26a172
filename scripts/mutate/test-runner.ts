import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { copyProject } from './copy-project.ts';
import type { TestOrder, TestOutcome } from './test-order.ts';

/** How long the process may take to start Vitest. */
const startLimit = 120;

/** Runs tests in a copy of the project; its process is started anew after one that had to be ended. */
export class TestRunner {
  readonly #root: string;
  readonly #copy: string;
  #child: ChildProcess | undefined;

  constructor(root: string, copy: string) {
    this.#root = root;
    this.#copy = copy;
  }

  /** Returns how the tests ended, or nothing when they took longer than a number of seconds. */
  async run(order: TestOrder, limit: number): Promise<TestOutcome | undefined> {
    const child = this.#child ?? (await this.#start());
    const answer = this.#nextAnswer(child, limit);
    child.send(order);
    return answer;
  }

  async close(): Promise<void> {
    this.#child?.kill();
    await rm(this.#copy, { recursive: true, force: true });
  }

  async #start(): Promise<ChildProcess> {
    await copyProject(this.#root, this.#copy);
    const child = fork(join(this.#copy, 'scripts/mutate/test-process.ts'), [], {
      cwd: this.#copy,
      // What the tests of a mutant print is of no use.
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.#child = child;
    if ((await this.#nextAnswer(child, startLimit)) === undefined) throw new Error('Vitest did not start.');
    return child;
  }

  #nextAnswer(child: ChildProcess, limit: number): Promise<TestOutcome | undefined> {
    return new Promise((resolve) => {
      const end = (outcome: TestOutcome | undefined): void => {
        clearTimeout(timer);
        child.off('message', onMessage).off('exit', onExit);
        if (outcome === undefined) {
          child.kill('SIGKILL');
          this.#child = undefined;
        }
        resolve(outcome);
      };
      const onMessage = (outcome: TestOutcome): void => {
        end(outcome);
      };
      const onExit = (): void => {
        end(undefined);
      };
      const timer = setTimeout(onExit, limit * 1000);
      child.on('message', onMessage).on('exit', onExit);
    });
  }
}
