import { printHelp } from '../src/processes/print-help.ts';
import { runProgram } from '../src/processes/run-program.ts';

/**
 * `npm run lint`: formatting, code, styles, types and what nothing uses; every tool runs even when an earlier one found something.
 * Astro writes its types first: without them the rules of ESLint that know types would call every value from Astro
 * unsafe, and in a fresh clone nothing has written them yet.
 */
const tools: readonly [name: string, args: readonly string[]][] = [
  ['astro', ['sync']],
  ['prettier', ['--check', '--log-level', 'warn', '.']],
  ['eslint', ['--config', 'scripts/config/eslint.config.mjs', '--max-warnings', '0', '.']],
  ['stylelint', ['--config', 'scripts/config/stylelint.config.mjs', 'src/**/*.css']],
  ['astro', ['check', '--minimumSeverity', 'warning']],
  ['knip', ['--config', 'scripts/config/knip.config.ts']],
];

async function lint(): Promise<boolean> {
  let sound = true;
  for (const [name, args] of tools) sound = (await runProgram(name, args)) && sound;
  return sound;
}

if (!printHelp('tool.lint')) process.exitCode = (await lint()) ? 0 : 1;
