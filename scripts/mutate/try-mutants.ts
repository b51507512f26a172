import type { RunsTests, TestChooser } from './choose-tests.ts';
import type { Mutant, Trial, Verdict } from './mutant.ts';

/** A mutant and the test files that reach its file, the nearest first. */
export interface Task {
  readonly mutant: Mutant;
  readonly related: readonly string[];
}

/** Shows every mutant to its tests, one runner beside the other; tells each result as it comes. */
export async function tryMutants(
  tasks: readonly Task[],
  runners: readonly RunsTests[],
  chooser: TestChooser,
  onTrial: (trial: Trial) => void,
): Promise<readonly Trial[]> {
  const trials = new Map<Mutant, Trial>();
  // One iterator for all runners: each takes the next task when it is free.
  const queue = tasks.values();
  await Promise.all(
    runners.map(async (runner) => {
      for (const task of queue) {
        const trial = { mutant: task.mutant, verdict: await tryMutant(task, runner, chooser) };
        trials.set(task.mutant, trial);
        onTrial(trial);
      }
    }),
  );
  return tasks.flatMap(({ mutant }) => trials.get(mutant) ?? []);
}

async function tryMutant({ mutant, related }: Task, runner: RunsTests, chooser: TestChooser): Promise<Verdict> {
  const { seconds, tests } = await chooser.choose(related, runner);
  if (tests.length === 0) return 'untested';
  // Two runners share the machine with whatever else runs on it.
  const limit = 15 + 5 * seconds;
  // The nearest alone notices most, and Vitest decides the order of those that run together.
  for (const stage of [tests.slice(0, 1), tests.slice(1)].filter(({ length }) => length > 0)) {
    const outcome = await runner.run({ file: mutant.file, change: mutant, tests: stage }, limit);
    if (outcome === undefined) return 'timed-out';
    if (!outcome.passed) return 'killed';
  }
  return 'survived';
}
