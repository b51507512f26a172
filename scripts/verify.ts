import { printHelp } from '../src/processes/print-help.ts';
import { runProgram } from '../src/processes/run-program.ts';

/** `npm run verify`: everything that must hold before a change is merged. The tests build the site themselves. */
const steps: readonly [name: string, args: readonly string[]][] = [
  ['scripts/lint.ts', []],
  ['scripts/check.ts', []],
  ['scripts/test.ts', []],
  ['scripts/build.ts', []],
];

async function verify(): Promise<boolean> {
  for (const [name, args] of steps) if (!(await runProgram(name, args))) return false;
  return true;
}

if (!printHelp('tool.verify')) process.exitCode = (await verify()) ? 0 : 1;
