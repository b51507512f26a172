import { runProgram } from './build/run-program.ts';

/** `npm run verify`: everything that must hold before a change is merged. The tests build the site themselves. */
const steps: readonly [name: string, args: readonly string[]][] = [
  ['scripts/lint.ts', []],
  ['scripts/check.ts', []],
  ['scripts/test.ts', []],
  ['scripts/build.ts', []],
];

let sound = true;
for (const [name, args] of steps) {
  if (!sound) break;
  sound = await runProgram(name, args);
}
process.exitCode = sound ? 0 : 1;
