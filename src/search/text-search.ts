import type { FullTextAnswer, FullTextEngine } from './engine.ts';
import type { FactsIndex } from './facts-index.ts';
import { searchFacts } from './facts-search.ts';
import type { FactsMatch } from './facts-search.ts';
import { parseQuery, toQueryPlans, withoutOptional } from './query.ts';
import type { QueryPlan, QueryWord } from './query.ts';

/** What a query finds. */
export interface TextAnswer {
  /** All rows that fit, best first. */
  readonly rows: readonly number[];
  /** The plan that the first row answers, for marking words; with `withSlips` where words had to be repaired. */
  readonly plan: QueryPlan;
  readonly withSlips: boolean;
  /** Whether the full text still has to be asked before the answer is final. */
  readonly partial: boolean;
}

/** A shorter query that finds something where the whole one finds nothing. */
export interface Suggestion {
  readonly query: string;
  readonly count: number;
}

/**
 * With fewer products than this found by name, producer and place, the descriptions are searched too. In a large
 * catalogue their index weighs more than everything else, so it is fetched only when the facts say nothing at all.
 */
export function fullTextBelow(rows: number): number {
  return rows > 5000 ? 1 : 24;
}

/** With fewer products than this that hold the words as typed, a slip of the finger is considered. */
const repairBelow = 3;

/** Returns what the facts alone say. It needs no network, so it is there with the first key. */
export function searchInMemory(index: FactsIndex, query: string): TextAnswer {
  const words = parseQuery(query);
  const strict = searchPlans(index, words, false);
  const partial = strict.matches.length < fullTextBelow(index.rows);
  if (strict.matches.length > 0) return toAnswer(strict, false, partial);
  return toAnswer(searchPlans(index, words, true), true, partial);
}

/** Returns the final answer: facts first, then descriptions, then what fits when slips are repaired. */
export async function searchEverywhere(index: FactsIndex, engine: FullTextEngine, query: string): Promise<TextAnswer> {
  const words = parseQuery(query);
  const strict = searchPlans(index, words, false);
  if (strict.matches.length >= fullTextBelow(index.rows)) return toAnswer(strict, false, false);
  const text = await searchFullText(engine, words, strict.plan);
  const found = new Set([...strict.matches.map(({ row }) => row), ...text.rows]);
  const repaired = found.size < repairBelow ? searchPlans(index, words, true) : undefined;
  const rows = merge(strict.matches, text, repaired?.matches ?? []);
  const usesRepair = found.size === 0 && repaired !== undefined;
  return { ...toAnswer(usesRepair ? repaired : strict, usesRepair, false), rows };
}

interface PlanAnswer {
  readonly plan: QueryPlan;
  readonly matches: readonly FactsMatch[];
}

/** Tries every reading of the words; a product keeps the best score any reading gives it. */
function searchPlans(index: FactsIndex, words: readonly QueryWord[], withSlips: boolean): PlanAnswer {
  const tried = tryPlans(index, words, withSlips);
  if (tried.matches.length > 0) return tried;
  const telling = withoutOptional(words);
  return telling.length === words.length ? tried : tryPlans(index, telling, withSlips);
}

function tryPlans(index: FactsIndex, words: readonly QueryWord[], withSlips: boolean): PlanAnswer {
  const plans = toQueryPlans(words, index.vocabulary);
  const answers = plans.map((plan) => ({ plan, matches: searchFacts(index, plan, withSlips) }));
  const first: PlanAnswer = answers[0] ?? { plan: { words: [], split: false }, matches: [] };
  const best = new Map<number, FactsMatch>();
  for (const match of answers.flatMap(({ matches }) => matches)) {
    if ((best.get(match.row)?.score ?? -1) < match.score) best.set(match.row, match);
  }
  const matches = [...best.values()].toSorted((a, b) => b.score - a.score || a.row - b.row);
  const top = matches[0];
  const winner = answers.find((answer) => top !== undefined && answer.matches.includes(top)) ?? first;
  return { plan: winner.plan, matches };
}

/** Descriptions are asked for the words as typed, then as the facts took them apart, then without empty words. */
async function searchFullText(
  engine: FullTextEngine,
  words: readonly QueryWord[],
  plan: QueryPlan,
): Promise<FullTextAnswer> {
  const typed = await engine.search(words);
  if (typed.rows.length > 0) return typed;
  if (plan.split) return engine.search(plan.words);
  const telling = withoutOptional(words);
  return telling.length === words.length ? typed : engine.search(telling);
}

/** The words together in one fact beat the words scattered over a description, even when one had to be repaired. */
function merge(
  strict: readonly FactsMatch[],
  text: FullTextAnswer,
  repaired: readonly FactsMatch[],
): readonly number[] {
  const rowsOf = (matches: readonly FactsMatch[]): readonly number[] => matches.map(({ row }) => row);
  const ordered = [
    ...rowsOf(strict),
    ...text.rows.filter((row) => text.phrases.has(row)),
    ...rowsOf(repaired.filter(({ together }) => together)),
    ...text.rows,
    ...rowsOf(repaired),
  ];
  return [...new Set(ordered)];
}

function toAnswer({ plan, matches }: PlanAnswer, withSlips: boolean, partial: boolean): TextAnswer {
  return { rows: matches.map(({ row }) => row), plan, withSlips, partial };
}

/** Returns shorter queries that find something, those that find most first: the query without each of its words. */
export function suggestShorter(index: FactsIndex, query: string, most: number): readonly Suggestion[] {
  const words = parseQuery(query);
  if (words.length < 2) return [];
  return words
    .map((_, left) => words.filter((_word, at) => at !== left))
    .map((rest) => ({
      query: rest.map(({ written }) => written).join(' '),
      count: searchPlans(index, rest, true).matches.length,
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, most);
}
