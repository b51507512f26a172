import { benchTable } from './bench/bench-table.ts';
import { benchUsage, parseBenchOptions } from './bench/options.ts';
import { runBench } from './bench/run-bench.ts';
import { runSearchBench } from './search-bench/search-command.ts';

/** `npm run bench`: what it costs to build a catalogue of any size. What it does along the way goes to standard error. */
async function benchBuild(args: readonly string[]): Promise<void> {
  const options = parseBenchOptions(args);
  if (options === undefined) {
    process.stdout.write(benchUsage);
    return;
  }
  const result = await runBench(options, (text) => {
    process.stderr.write(`${text}\n`);
  });
  process.stdout.write(options.json ? `${JSON.stringify(result, null, 2)}\n` : benchTable(result));
}

const args = process.argv.slice(2);
await (args.includes('--search') ? runSearchBench(args) : benchBuild(args));
