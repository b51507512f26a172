import { runReportCommand } from '../src/authoring/report/report-command.ts';

/** `npm run report`: what is missing and what is ending, by province. The work is done in `report/`. */
const { errorOutput, exitCode, output } = runReportCommand(process.argv.slice(2), process.env, process.cwd());

// A reader such as `head` may close the pipe early.
process.stdout.on('error', () => undefined);
process.stdout.write(output);
process.stderr.write(errorOutput);
process.exitCode = exitCode;
