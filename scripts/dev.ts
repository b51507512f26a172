import { runProgram } from './build/run-program.ts';
import { printHelp } from './build/print-help.ts';

/** `npm run dev`: shows the site while it is worked on. */
if (!printHelp('tool.dev')) {
  process.exitCode = (await runProgram('astro', ['dev', ...process.argv.slice(2)])) ? 0 : 1;
}
