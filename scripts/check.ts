import { codeDigest } from '../src/processes/code-digest.ts';
import { failPlainly } from '../src/processes/plain-failures.ts';
import { StageClock } from '../src/processes/stage-clock.ts';

failPlainly();
// Before the code is loaded: what somebody saves meanwhile must not pass for the code that has done the work.
const code = codeDigest();
const { runCheckCommand } = await import('../src/checks/check-command.ts');

/** `npm run check`: prints every fault of the content. The work is done in `checks/`, the wording in `reporters/`. */
const { output, errorOutput, exitCode, pages } = await runCheckCommand(
  process.argv.slice(2),
  process.env,
  process.cwd(),
  code,
);

// A reader such as `head` may close the pipe early; that is no fault of the content.
process.stdout.on('error', () => undefined);
process.stdout.write(output);
process.stderr.write(errorOutput);
// Not process.exit: it would cut off output that still waits for the pipe.
process.exitCode = exitCode;
StageClock.sinceStart().end('check', pages);
