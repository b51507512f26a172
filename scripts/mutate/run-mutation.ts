import { join } from 'node:path';
import { TestChooser } from './choose-tests.ts';
import { findMutants } from './find-mutants.ts';
import type { Trial } from './mutant.ts';
import { describeMutant } from './mutation-report.ts';
import type { MutationOptions } from './mutation-options.ts';
import { findImporters, readCode } from '../test-run/import-graph.ts';
import { relatedTests } from './related-tests.ts';
import { sampleMutants } from './sample-mutants.ts';
import { TestRunner } from './test-runner.ts';
import { tryMutants } from './try-mutants.ts';

/** Not code with rules: dictionaries and lists of data. */
const withoutRules = /\.test\.ts$|\.d\.ts$|(?:^|\/)messages\/|-fixture\.ts$/u;

/** Makes mutants of what the options name and shows them to the tests; returns what became of each. */
export async function runMutation(
  root: string,
  { budget, paths, sample, seed }: MutationOptions,
  onProgress: (text: string) => void,
): Promise<readonly Trial[]> {
  const files = await readCode(root);
  const mutants = [...files]
    .filter(([file]) => !withoutRules.test(file) && paths.some((path) => file === path || file.startsWith(`${path}/`)))
    .flatMap(([file, text]) => findMutants(file, text));
  const sampled = sampleMutants(mutants, sample, seed);
  onProgress(`${String(sampled.length)} of ${String(mutants.length)} mutants`);
  const runners = [1, 2].map(
    (n) => new TestRunner(root, join(root, '.cache/mutate', `${String(process.pid)}-${String(n)}`)),
  );
  try {
    const chooser = new TestChooser(budget);
    const importers = findImporters(files);
    const tasks = sampled.map((mutant) => ({ mutant, related: relatedTests(mutant.file, importers) }));
    const trials = await tryMutants(tasks, runners, chooser, ({ mutant, verdict }) => {
      onProgress(`${verdict}  ${describeMutant(mutant)}`);
    });
    for (const test of chooser.failing) onProgress(`fails without any change and was left out: ${test}`);
    return trials;
  } finally {
    for (const runner of runners) await runner.close();
  }
}
