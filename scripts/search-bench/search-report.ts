import { searchEverywhere } from '../../src/search/text-search.ts';
import { readBuiltCatalogue } from './built-catalogue.ts';
import { makeQueries, queryKinds } from './query-kinds.ts';
import { oddQueryKinds } from './odd-query-kinds.ts';
import { readRequestsFrom } from './read-from-site.ts';
import { Random } from '../../src/testing/random.ts';
import { spokenQueryKinds } from './spoken-query-kinds.ts';

/** What to ask, and of which site. */
export interface SearchBench {
  readonly site: string;
  readonly locales: readonly string[];
  /** Queries of each kind. */
  readonly queries: number;
  readonly seed: number;
  /** Whether queries whose first answer was wrong are listed. */
  readonly show: boolean;
}

interface KindResult {
  readonly kind: string;
  readonly queries: number;
  readonly recall: number;
  readonly rank: number;
  readonly slowest: number;
  readonly wrong: readonly string[];
}

/**
 * Asks a built site queries made from its own catalogue, with the code the browser runs, and returns lines that say for
 * each kind of query how much of what it means stands among the first ten (recall) and how far up the first of it stands
 * (the mean of 1/rank).
 */
export async function reportSearch(bench: SearchBench): Promise<readonly string[]> {
  readRequestsFrom(bench.site);
  const lines: string[] = [];
  for (const locale of bench.locales) {
    const results = await benchLocale(locale, bench);
    lines.push('', locale, ['kind of query'.padEnd(42), 'n', 'recall@10', 'MRR', 'slowest ms'].join('\t'));
    for (const { kind, queries, rank, recall, slowest, wrong } of [...results, total(results)]) {
      lines.push([kind.padEnd(42), queries, recall.toFixed(3), rank.toFixed(3), slowest.toFixed(0)].join('\t'));
      if (bench.show) lines.push(...wrong.map((line) => `    ${line}`));
    }
  }
  return lines;
}

async function benchLocale(locale: string, bench: SearchBench): Promise<readonly KindResult[]> {
  const { products, index, engine } = await readBuiltCatalogue(bench.site, locale);
  const random = new Random(bench.seed);
  const results: KindResult[] = [];
  for (const kind of [queryKinds, oddQueryKinds, spokenQueryKinds].flatMap((kinds) => Object.keys(kinds))) {
    const queries = makeQueries(kind, products, bench.queries, random);
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
