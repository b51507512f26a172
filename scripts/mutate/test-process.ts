import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createVitest } from 'vitest/node';
import { applyChange } from './mutant.ts';
import type { TestOrder, TestOutcome } from './test-order.ts';

/**
 * A process that keeps one Vitest for a copy of the project and runs tests in it as it is told. Tests run in threads of
 * this process, so that killing it ends a loop without end, on every system.
 */
const root = process.cwd();
const vitest = await createVitest(
  {
    root,
    config: join(root, 'scripts/config/vitest.config.ts'),
    pool: 'threads',
    maxWorkers: 1,
    watch: false,
    bail: 1,
    reporters: [{}],
    fsModuleCache: false,
  },
  { server: { watch: null } },
);
await vitest.standalone();

async function runTests({ change, file, tests }: TestOrder): Promise<TestOutcome> {
  const path = join(root, file);
  const text = await readFile(path, 'utf8');
  if (change !== undefined) await writeFile(path, applyChange(text, change));
  vitest.invalidateFile(path);
  // Failures of earlier runs would count for `bail`, and end this one before it starts.
  vitest.state.filesMap.clear();
  vitest.state.idMap.clear();
  vitest.state.clearErrors();
  const [project] = vitest.projects;
  if (project === undefined) throw new Error('Vitest has no project.');
  const started = performance.now();
  try {
    const { testModules, unhandledErrors } = await vitest.rerunTestSpecifications(
      tests.map((test) => project.createSpecification(join(root, test))),
    );
    const passed = unhandledErrors.length === 0 && testModules.every((module) => module.ok());
    return { passed, seconds: (performance.now() - started) / 1000 };
  } finally {
    if (change !== undefined) await writeFile(path, text);
    vitest.invalidateFile(path);
  }
}

process.on('message', (order: TestOrder) => {
  void runTests(order).then((outcome) => process.send?.(outcome));
});
process.on('disconnect', () => process.exit());
process.send?.({ passed: true, seconds: 0 } satisfies TestOutcome);
