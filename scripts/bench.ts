import { benchTable } from './bench/bench-table.ts';
import { benchUsage, parseBenchOptions } from './bench/options.ts';
import { runBench } from './bench/run-bench.ts';

/** `npm run bench`: what it costs to build a catalogue of any size. What it does along the way goes to standard error. */
const options = parseBenchOptions(process.argv.slice(2));
if (options === undefined) process.stdout.write(benchUsage);
else {
  const result = await runBench(options, (text) => {
    process.stderr.write(`${text}\n`);
  });
  process.stdout.write(options.json ? `${JSON.stringify(result, null, 2)}\n` : benchTable(result));
}
