import { mkdir, readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { runProgram } from '../../src/processes/run-program.ts';
import { findImporters, readCode } from './import-graph.ts';
import { needsSite } from './test-plan.ts';
import type { TestPlan } from './test-plan.ts';
import { addTotals, toTotals } from './totals.ts';
import type { TestReport, Totals } from './totals.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const work = join(root, '.cache/test');
const site = join(work, 'site');
const nothing: Totals = { passed: 0, failed: 0, failures: [] };

/** Runs the tests of a plan. The site is built while the tests of the code run: each leaves processors idle at times. */
export async function runPlan(plan: TestPlan): Promise<Totals> {
  await mkdir(work, { recursive: true });
  const env = { ...process.env, TEST_SITE: site, SITE_URL: 'https://ocop.example', ...thoroughness(plan) };
  const building = needsSite(plan, findImporters(await readCode(root)))
    ? runProgram('scripts/build.ts', [], { ...env, OUT_DIR: site })
    : Promise.resolve(true);
  const [unit, built] = await Promise.all([runSuite('vitest.config', plan.unit, env), building]);
  if (!built) return addTotals(unit, { passed: 0, failed: 1, failures: ['npm run build'] });
  return addTotals(unit, await runSuite('vitest.site.config', plan.site, env));
}

/** Another seed every time, told so that what it found can be found again. */
function thoroughness({ thorough }: TestPlan): NodeJS.ProcessEnv {
  if (!thorough) return {};
  const seed = process.env['PROPERTY_SEED'] ?? String(Math.floor(Date.now() / 1000));
  const runs = process.env['PROPERTY_RUNS'] ?? '10';
  process.stdout.write(`PROPERTY_SEED=${seed} PROPERTY_RUNS=${runs}\n`);
  return { PROPERTY_SEED: seed, PROPERTY_RUNS: runs };
}

/** Runs the tests of a configuration; a run that ends before its tests do counts as one failure. */
async function runSuite(config: string, paths: TestPlan['unit'], env: NodeJS.ProcessEnv): Promise<Totals> {
  if (paths === undefined) return nothing;
  const report = join(work, `${config}.json`);
  await rm(report, { force: true });
  // Loaded by Node itself, the configuration is not first written into node_modules, which may be read-only.
  const args = [
    'run',
    '--configLoader',
    'native',
    '--config',
    `scripts/config/${config}.ts`,
    '--reporter=default',
    '--reporter=json',
  ];
  const succeeded = await runProgram('vitest', [...args, `--outputFile.json=${report}`, ...paths], env);
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
