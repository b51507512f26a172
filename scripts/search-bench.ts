import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { searchEverywhere } from '../src/search/text-search.ts';
import { readBuiltCatalogue } from './search-bench/built-catalogue.ts';
import { makeQueries, queryKinds } from './search-bench/query-kinds.ts';
import { oddQueryKinds } from './search-bench/odd-query-kinds.ts';
import { readRequestsFrom } from './search-bench/read-from-site.ts';
import { Random } from './search-bench/random.ts';

/**
 * Asks a built site queries made from its own catalogue, with the code the browser runs, and prints for each kind of
 * query how much of what it means stands among the first ten (recall) and how far up the first of it stands (the mean
 * of 1/rank). `--show` prints the queries whose first answer was wrong.
 *
 *   node scripts/search-bench.ts --site dist --locales vi,en --queries 60
 */

const { values } = parseArgs({
  options: {
    site: { type: 'string', default: 'dist' },
    locales: { type: 'string', default: 'vi,en' },
    queries: { type: 'string', default: '60' },
    seed: { type: 'string', default: '7' },
    show: { type: 'boolean', default: false },
  },
});

interface KindResult {
  readonly kind: string;
  readonly queries: number;
  readonly recall: number;
  readonly rank: number;
  readonly slowest: number;
  readonly wrong: readonly string[];
}

const site = resolve(values.site);
readRequestsFrom(site);
for (const locale of values.locales.split(',')) {
  const results = await benchLocale(locale);
  print(`\n${locale}`);
  print(['kind of query'.padEnd(38), 'n', 'recall@10', 'MRR', 'slowest ms'].join('\t'));
  for (const { kind, queries, recall, rank, slowest, wrong } of [...results, total(results)]) {
    print([kind.padEnd(38), queries, recall.toFixed(3), rank.toFixed(3), slowest.toFixed(0)].join('\t'));
    if (values.show) for (const line of wrong) print(`    ${line}`);
  }
}

async function benchLocale(locale: string): Promise<readonly KindResult[]> {
  const { products, index, engine } = await readBuiltCatalogue(site, locale);
  const random = new Random(Number(values.seed));
  const results: KindResult[] = [];
  for (const kind of [...Object.keys(queryKinds), ...Object.keys(oddQueryKinds)]) {
    const queries = makeQueries(kind, products, Number(values.queries), random);
    let recall = 0;
    let rank = 0;
    let slowest = 0;
    const wrong: string[] = [];
    for (const { query, relevant } of queries) {
      const begun = performance.now();
      const { rows } = await searchEverywhere(index, engine, query);
      slowest = Math.max(slowest, performance.now() - begun);
      const hits = rows.slice(0, 10).filter((row) => relevant.has(row)).length;
      const at = rows.findIndex((row) => relevant.has(row));
      recall += hits / Math.min(10, relevant.size);
      rank += at < 0 ? 0 : 1 / (at + 1);
      if (at !== 0)
        wrong.push(
          `${query} → ${at < 0 ? 'not found' : `place ${at + 1}`} (${[...relevant]
            .slice(0, 2)
            .map((row) => products[row]?.name)
            .join('; ')}), first: ${products[rows[0] ?? -1]?.name ?? 'nothing'}`,
        );
    }
    if (queries.length > 0) {
      const mean = (sum: number): number => sum / queries.length;
      results.push({ kind, queries: queries.length, recall: mean(recall), rank: mean(rank), slowest, wrong });
    }
  }
  return results;
}

function total(results: readonly KindResult[]): KindResult {
  const queries = results.reduce((sum, result) => sum + result.queries, 0);
  const mean = (of: (result: KindResult) => number): number =>
    results.reduce((sum, result) => sum + of(result) * result.queries, 0) / queries;
  return {
    kind: 'all',
    queries,
    recall: mean(({ recall }) => recall),
    rank: mean(({ rank }) => rank),
    slowest: Math.max(...results.map(({ slowest }) => slowest)),
    wrong: [],
  };
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
