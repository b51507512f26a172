import { Allowance } from './allowance.ts';
import type { FullText } from './full-text.ts';
import type { FactsIndex } from './facts-index.ts';
import { factMasks, searchFacts } from './facts-search.ts';
import type { FactsMatch, Strictness } from './facts-search.ts';
import { toDecisionQuery } from './decision-query.ts';
import { waysWithoutFillers, withoutFillers } from './filler-words.ts';
import { parseQuery, toQueryPlans } from './query.ts';
import type { QueryPlan, QueryWord } from './query.ts';
import type { FullTextAnswer } from './text-places.ts';

/** What a query finds. */
export interface TextAnswer {
  /** All rows that fit, best first. */
  readonly rows: readonly number[];
  /** The reading of the query that the first rows answer, for marking words in them. */
  readonly plan: QueryPlan;
  /** Whether the rows only come near to what was typed: words were repaired or left out. */
  readonly near: boolean;
  /** Whether descriptions still have to be searched before the answer is final. */
  readonly partial: boolean;
  /** Rows that were found by their descriptions, where names, producers and places do not say why. */
  readonly described: ReadonlySet<number>;
}

const nothing: ReadonlySet<number> = new Set();

/**
 * From so many products on, descriptions are searched only when the facts say nothing at all: their index weighs about
 * half as much as everything else.
 */
const largeFrom = 5000;

/** In smaller catalogues they are searched too when facts find fewer products than this. */
const fewMatches = 24;

/** With this many products that hold the last word whole, those that only begin with it are left out. */
const wholeWordsFrom = 24;

/** With this many products that hold the words themselves, those that only stand under such a heading are left out. */
const ownWordsFrom = 10;

/** A word that was left out though it may be no filler makes an answer worse. */
const unsureCost = 0.08;

/** Rows that only come near are shown as far as this share of the best one's score. */
const nearShare = 0.8;

/** Returns what the facts alone say. It needs no network, so it is there with the first key. */
export function searchInMemory(index: FactsIndex, query: string): TextAnswer {
  const words = parseQuery(query);
  const typed = searchTyped(index, words);
  const partial = needsFullText(index, typed);
  if (typed.matches.length > 0) return toAnswer(typed, false, partial);
  return toAnswer(searchClosest(index, words), true, partial);
}

/** Returns the final answer: facts first, then descriptions, then what comes near when there is little else. */
export async function searchEverywhere(index: FactsIndex, engine: FullText, query: string): Promise<TextAnswer> {
  const words = parseQuery(query);
  const typed = searchTyped(index, words);
  if (!needsFullText(index, typed)) {
    return toAnswer(typed, false, false);
  }
  const text = await searchFullText(index, engine, words, typed);
  const near = typed.matches.length === 0 && text.rows.length === 0;
  const closest = near ? searchClosest(index, words) : typed;
  const phrases = text.rows.filter((row) => text.phrases.has(row));
  const ordered = [
    ...rowsOf(repairedBeyond(index, words, typed, text)),
    ...(isDoubtful(typed) || typed.reduced === true ? phrases : []),
    ...rowsOf(typed.matches),
    ...phrases,
    ...text.rows,
    ...rowsOf(closest.matches),
  ];
  const byFacts = new Set(rowsOf(typed.matches));
  const described = isDoubtful(typed) ? text.rows : text.rows.filter((row) => !byFacts.has(row));
  return { rows: [...new Set(ordered)], plan: closest.plan, near, partial: false, described: new Set(described) };
}

function toAnswer({ matches, plan }: PlanAnswer, near: boolean, partial: boolean): TextAnswer {
  return { rows: rowsOf(matches), plan, near, partial, described: nothing };
}

/**
 * A slip can give another word that exists. Then some product may hold the typed words, scattered over its facts or its
 * description, while the name that is meant holds them together but for the slip: that one goes first.
 */
function repairedBeyond(
  index: FactsIndex,
  words: readonly QueryWord[],
  typed: PlanAnswer,
  text: FullTextAnswer,
): readonly FactsMatch[] {
  if (words.length < 2 || (text.phrases.size > 0 && text.completeness === 'complete')) return [];
  const [best] = typed.matches;
  if (best === undefined && text.rows.length === 0) return [];
  const repaired = searchPlans(index, words, 'slips').matches;
  return repaired.filter(({ score, together }) => together && score > (best?.score ?? 0));
}

interface PlanAnswer {
  readonly plan: QueryPlan;
  readonly matches: readonly FactsMatch[];
  /** Whether the number of a decision is asked for, which is no fact that is looked up in memory. */
  readonly ofDecision?: boolean;
  /** Whether the best answer leaves words out that were typed. */
  readonly reduced?: boolean;
}

/** Whether facts hold the words only scattered, so that a description may be meant, or cannot know what is meant. */
function isDoubtful({ matches, ofDecision }: PlanAnswer): boolean {
  return ofDecision === true || matches[0]?.coherent === false;
}

/** Whether so many words stand together in one fact that nothing else can have been meant. */
function isDecided({ matches, ofDecision, plan, reduced }: PlanAnswer): boolean {
  return ofDecision !== true && reduced !== true && plan.words.length >= 3 && matches[0]?.together === true;
}

function needsFullText({ rows }: FactsIndex, typed: PlanAnswer): boolean {
  if (isDecided(typed)) return false;
  const isSmall = rows < largeFrom;
  return typed.matches.length < (isSmall ? fewMatches : 1) || isDoubtful(typed) || (isSmall && typed.reduced === true);
}

function searchTyped(index: FactsIndex, words: readonly QueryWord[]): PlanAnswer {
  const ofDecision = toDecisionQuery(words) !== undefined;
  const answer = { ...withoutHeadings(searchPlans(index, words, 'typed')), ofDecision };
  if (words.at(-1)?.open !== true || answer.matches.length < wholeWordsFrom) return answer;
  const closed = words.map((word) => ({ ...word, open: false }));
  const whole = withoutHeadings(searchPlans(index, closed, 'typed'));
  return whole.matches.length < wholeWordsFrom ? answer : { ...whole, ofDecision };
}

function withoutHeadings(answer: PlanAnswer): PlanAnswer {
  const own = answer.matches.filter(({ byHeading }) => !byHeading);
  return own.length < ownWordsFrom ? answer : { ...answer, matches: own };
}

function searchClosest(index: FactsIndex, words: readonly QueryWord[]): PlanAnswer {
  const slips = searchPlans(index, words, 'slips');
  const best = slips.matches[0];
  // One word repaired among others that fit is what was meant; more than that may be chance.
  const answer = best !== undefined && best.repaired <= 1 ? slips : searchPlans(index, words, 'closest');
  const least = (answer.matches[0]?.score ?? 0) * nearShare;
  return { ...answer, matches: answer.matches.filter(({ score }) => score >= least) };
}

/**
 * Tries every reading of the words; where they make no sense together, those without fillers and with known words taken
 * apart too.
 */
function searchPlans(index: FactsIndex, words: readonly QueryWord[], strictness: Strictness): PlanAnswer {
  const { vocabulary } = index;
  const withSlips = strictness !== 'typed';
  const tried = tryPlans(index, toQueryPlans(words, vocabulary, { withSlips }), strictness);
  if (tried.matches[0]?.coherent === true) return tried;
  const ways = waysWithoutFillers(words, vocabulary).map((way) => {
    const { plan, matches } = tryPlans(index, toQueryPlans(way.words, vocabulary, { withSlips }), strictness);
    return { plan, matches: matches.map((match) => ({ ...match, score: match.score - unsureCost * way.unsure })) };
  });
  const best = mergeAnswers([tried, ...ways]);
  if (best.matches.length > 0) return { ...best, reduced: best.plan !== tried.plan };
  const apart = toQueryPlans(withoutFillers(words), vocabulary, { splitsKnown: true, withSlips });
  return tryPlans(index, apart, strictness);
}

function tryPlans(index: FactsIndex, plans: readonly QueryPlan[], strictness: Strictness): PlanAnswer {
  return mergeAnswers(plans.map((plan) => ({ plan, matches: searchFacts(index, plan, strictness) })));
}

/** A product keeps the best score any reading gives it. */
function mergeAnswers(answers: readonly PlanAnswer[]): PlanAnswer {
  const [first] = answers;
  if (first === undefined || answers.length === 1) return first ?? { plan: { words: [], split: false }, matches: [] };
  const best = new Map<number, FactsMatch>();
  for (const match of answers.flatMap(({ matches }) => matches)) {
    if ((best.get(match.row)?.score ?? -1) < match.score) best.set(match.row, match);
  }
  const matches = [...best.values()].toSorted((a, b) => b.score - a.score || a.row - b.row);
  const [top] = matches;
  const winner = answers.find((answer) => top !== undefined && answer.matches.includes(top)) ?? first;
  return { plan: winner.plan, matches };
}

/**
 * Where facts answer, a description counts only if it holds the words with the marks typed, or next to each other:
 * syllables without marks have many meanings. Where facts say nothing, any description that holds the words will do.
 */
async function searchFullText(
  index: FactsIndex,
  engine: FullText,
  words: readonly QueryWord[],
  typed: PlanAnswer,
): Promise<FullTextAnswer> {
  const allowance = new Allowance();
  const search = (asked: readonly QueryWord[], exactMarks: boolean): Promise<FullTextAnswer> =>
    engine.search({ words: asked, exactMarks, facts: factMasks(index, asked, exactMarks) }, allowance);
  const decision = toDecisionQuery(words);
  for (const asked of decision === undefined ? [] : [decision, decision.slice(0, 1)]) {
    const { rows } = await search(asked, false);
    if (rows.length > 0) return { rows, phrases: new Set(rows), completeness: 'complete' };
  }
  const exact = await search(words, true);
  if (typed.matches.length > 0 && !isDoubtful(typed)) {
    if (words.length < 2) return exact;
    const { phrases } = await search(words, false);
    return { rows: [...phrases, ...exact.rows], phrases, completeness: 'complete' };
  }
  if (exact.phrases.size > 0) return exact;
  const folded = await search(words, false);
  if (folded.rows.length > 0) {
    return { rows: [...exact.rows, ...folded.rows], phrases: folded.phrases, completeness: 'complete' };
  }
  // A number that is of no decision in the catalogue may stand in a text.
  const numbers = decision === undefined ? [] : words.filter(({ folded: word }) => /^\d+$/u.test(word));
  for (const other of [typed.plan.words, withoutFillers(words), numbers]) {
    const answer = await search(other, false);
    if (answer.rows.length > 0) return answer;
  }
  return folded;
}

function rowsOf(matches: readonly FactsMatch[]): readonly number[] {
  return matches.map(({ row }) => row);
}
