import { mkdir, readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { printHelp } from '../src/processes/print-help.ts';
import { runProgram } from '../src/processes/run-program.ts';
import { toTotals } from './test-report/totals.ts';
import type { TestReport, Totals } from './test-report/totals.ts';

/**
 * `npm test`: the tests of the code; then the site is built and its files and pages are tested, in a real browser too.
 * Prints `N passed, N failed` at the end and fails when anything fails. `npm test -- --unit` leaves the site out.
 */

const work = fileURLToPath(new URL('../.cache/test', import.meta.url));
const site = join(work, 'site');
const onlyUnit = process.argv.includes('--unit');

/** Runs the tests of a configuration; a run that ends before its tests do counts as one failure. */
async function runTests(config: string): Promise<Totals> {
  const report = join(work, `${config}.json`);
  await rm(report, { force: true });
  // Loaded by Node itself, the configuration is not first written as JavaScript into node_modules, which may be read-only.
  const args = [
    'run',
    '--configLoader',
    'native',
    '--config',
    `scripts/config/${config}.ts`,
    '--reporter=default',
    '--reporter=json',
  ];
  const succeeded = await runProgram('vitest', [...args, `--outputFile.json=${report}`], {
    ...process.env,
    TEST_SITE: site,
    SITE_URL: testSiteUrl,
  });
  const totals = await readTotals(report);
  if (totals.failed > 0 || succeeded) return totals;
  return { ...totals, failed: 1, failures: [`${config}: the run ended with an error outside its tests.`] };
}

async function readTotals(report: string): Promise<Totals> {
  try {
    return toTotals(JSON.parse(await readFile(report, 'utf8')) as TestReport);
  } catch (error) {
    return { passed: 0, failed: 1, failures: [`${report}: ${String(error)}`] };
  }
}

const testSiteUrl = 'https://ocop.example';

async function runAll(): Promise<Totals> {
  await mkdir(work, { recursive: true });
  const unit = await runTests('vitest.config');
  if (onlyUnit) return unit;
  const built = await runProgram('scripts/build.ts', [], { ...process.env, OUT_DIR: site, SITE_URL: testSiteUrl });
  const ofSite = built ? await runTests('vitest.site.config') : { passed: 0, failed: 1, failures: ['npm run build'] };
  return {
    passed: unit.passed + ofSite.passed,
    failed: unit.failed + ofSite.failed,
    failures: [...unit.failures, ...ofSite.failures],
  };
}

if (!printHelp('tool.test')) {
  const { failed, failures, passed } = await runAll();
  // At the end, where a long record is read first.
  for (const failure of failures) process.stdout.write(`✗ ${failure}\n`);
  process.stdout.write(`${String(passed)} passed, ${String(failed)} failed\n`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}
