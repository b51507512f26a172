import { printHelp } from '../src/processes/print-help.ts';
import { runPlan } from './test-run/run-tests.ts';
import { planTests } from './test-run/test-plan.ts';

/**
 * `npm test`: the tests of the code; then the site is built and its files and pages are tested, in a real browser too.
 * Prints `N passed, N failed` at the end and fails when anything fails. With folders, only what lies in them.
 */
if (!printHelp('tool.test')) {
  const { failed, failures, passed } = await runPlan(planTests(process.argv.slice(2)));
  // At the end, where a long record is read first.
  for (const failure of failures) process.stdout.write(`✗ ${failure}\n`);
  process.stdout.write(`${String(passed)} passed, ${String(failed)} failed\n`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}
