import { runExportCommand } from '../src/sheets/export/export-command.ts';

/** `npm run export`: writes the open data from the content. The work is done in `export/`. */
const { errorOutput, exitCode, output } = await runExportCommand(process.argv.slice(2), process.env, process.cwd());

process.stdout.on('error', () => undefined);
process.stdout.write(output);
process.stderr.write(errorOutput);
process.exitCode = exitCode;
