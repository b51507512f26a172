import { runImportCommand } from '../src/sheets/import/import-command.ts';

/** `npm run import`: takes spreadsheets into the content. The work is done in `import/`. */
const clearLine = '\r\u001B[K';
const watched = process.stderr.isTTY;
const { errorOutput, exitCode, output } = await runImportCommand(
  process.argv.slice(2),
  process.env,
  process.cwd(),
  (text) => {
    if (watched) process.stderr.write(`${clearLine}${text}…`);
  },
);

if (watched) process.stderr.write(clearLine);
process.stdout.on('error', () => undefined);
process.stdout.write(output);
process.stderr.write(errorOutput);
process.exitCode = exitCode;
