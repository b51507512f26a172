import type { Change } from './mutant.ts';

/** What a process that runs tests is told: the tests to run after a change of a file, or without one. */
export interface TestOrder {
  readonly file: string;
  readonly change?: Change | undefined;
  readonly tests: readonly string[];
}

/** What it answers. */
export interface TestOutcome {
  readonly passed: boolean;
  readonly seconds: number;
}
