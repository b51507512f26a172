import { runNewCommand } from '../src/authoring/new/new-command.ts';
import { terminalAsker } from '../src/authoring/new/terminal-asker.ts';

/** `npm run new`: makes a page from flags, or from answers where there is a terminal. The work is done in `new/`. */
const asker = process.stdin.isTTY && process.stdout.isTTY ? terminalAsker() : undefined;
const { errorOutput, exitCode, output } = await runNewCommand(process.argv.slice(2), process.env, process.cwd(), asker);

process.stdout.write(output);
process.stderr.write(errorOutput);
process.exitCode = exitCode;
