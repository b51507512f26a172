import type { TestOrder, TestOutcome } from './test-order.ts';

/** Runs tests; nothing comes back when they took longer than a number of seconds. */
export interface RunsTests {
  readonly run: (order: TestOrder, limit: number) => Promise<TestOutcome | undefined>;
}

/** The tests that a mutant is shown to, and how long they take without a change. */
export interface ChosenTests {
  /** The nearest first. */
  readonly tests: readonly string[];
  readonly seconds: number;
}

/** How long one test file may take without a change, in seconds. */
const fileLimit = 120;

/** More related test files than this are not looked at: what so many others miss, a far one finds by chance. */
const mostFiles = 10;

/** Knows how long each test file takes, from running it once without a change. */
export class TestChooser {
  readonly #seconds = new Map<string, number>();
  readonly #failing = new Set<string>();
  readonly #budget: number;

  /** @param budget Seconds that the tests of one mutant may take. */
  constructor(budget: number) {
    this.#budget = budget;
  }

  /** Test files that fail without any change and therefore show nothing. */
  get failing(): readonly string[] {
    return [...this.#failing];
  }

  /** Returns the nearest tests that fit into the time there is; the very nearest always does. */
  async choose(related: readonly string[], runner: RunsTests): Promise<ChosenTests> {
    const tests: string[] = [];
    let seconds = 0;
    for (const test of related.slice(0, mostFiles)) {
      if (tests.length > 0 && seconds >= this.#budget) break;
      const needed = await this.#measure(test, runner);
      if (this.#failing.has(test) || (tests.length > 0 && seconds + needed > this.#budget)) continue;
      tests.push(test);
      seconds += needed;
    }
    return { tests, seconds };
  }

  async #measure(test: string, runner: RunsTests): Promise<number> {
    const known = this.#seconds.get(test);
    if (known !== undefined) return known;
    const outcome = await runner.run({ file: test, tests: [test] }, fileLimit);
    if (outcome?.passed !== true) this.#failing.add(test);
    const seconds = outcome?.seconds ?? fileLimit;
    this.#seconds.set(test, seconds);
    return seconds;
  }
}
