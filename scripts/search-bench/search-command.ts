import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { reportSearch } from './search-report.ts';

/**
 * `npm run bench -- --search [--site dist] [--locales vi,en] [--queries 60] [--seed 7] [--show]`: asks the search of a
 * built site many kinds of queries and prints recall and rank; `--show` lists the queries whose first answer was wrong.
 */
export async function runSearchBench(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      search: { type: 'boolean' },
      site: { type: 'string', default: process.env['OUT_DIR'] ?? 'dist' },
      locales: { type: 'string', default: 'vi,en' },
      queries: { type: 'string', default: '60' },
      seed: { type: 'string', default: '7' },
      show: { type: 'boolean', default: false },
    },
  });
  const lines = await reportSearch({
    site: resolve(values.site),
    locales: values.locales.split(','),
    queries: Number(values.queries),
    seed: Number(values.seed),
    show: values.show,
  });
  process.stdout.write(`${lines.join('\n')}\n`);
}
