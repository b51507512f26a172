/** What a run of tests came to. */
export interface Totals {
  readonly passed: number;
  readonly failed: number;
  /** What failed and why, a text each. */
  readonly failures: readonly string[];
}

/** The part of Vitest's report in JSON that is read here. */
export interface TestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[] | null;
    }[];
  }[];
}

/** Returns the totals of a report; a file that could not be run at all counts as one failure. */
export function toTotals({ numFailedTests, numPassedTests, testResults }: TestReport): Totals {
  const ofTests = testResults.flatMap(({ assertionResults, name }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ failureMessages, fullName }) => [`${name}: ${fullName}`, ...(failureMessages ?? [])].join('\n')),
  );
  const ofFiles = testResults
    .filter(
      ({ assertionResults, status }) =>
        status === 'failed' && assertionResults.every(({ status: of }) => of !== 'failed'),
    )
    .map(({ message, name }) => `${name}: ${message}`);
  return {
    passed: numPassedTests,
    failed: numFailedTests + ofFiles.length,
    failures: [...ofTests, ...ofFiles],
  };
}

/** Returns what two runs came to together. */
export function addTotals(a: Totals, b: Totals): Totals {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, failures: [...a.failures, ...b.failures] };
}
