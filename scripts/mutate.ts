import { fileURLToPath } from 'node:url';
import { killedPercent, mutationReport } from './mutate/mutation-report.ts';
import { parseMutationOptions } from './mutate/mutation-options.ts';
import { runMutation } from './mutate/run-mutation.ts';
import { printHelp } from '../src/processes/print-help.ts';

/** `npm run mutate`: changes the code in many small ways, and shows which changes the tests do not notice. */
async function mutate(): Promise<boolean> {
  const options = parseMutationOptions(process.argv.slice(2));
  const trials = await runMutation(fileURLToPath(new URL('..', import.meta.url)), options, (text) => {
    process.stderr.write(`${text}\n`);
  });
  process.stdout.write(mutationReport(trials));
  return killedPercent(trials) >= options.least;
}

if (!printHelp('tool.mutate')) process.exitCode = (await mutate()) ? 0 : 1;
