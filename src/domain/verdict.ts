import { mergerDate } from './province.ts';
import type { PlanResult, PlanTarget } from './plan-target.ts';

/** What may be said of one target on the published figures. There is never a verdict on a whole plan. */
export type Verdict = 'reached' | 'exceeded' | 'not-reached' | 'interim' | 'no-verdict' | 'no-result';

/**
 * Returns the verdict on one target. A verdict needs a final figure, counted the way the target counts, from the same
 * territory; anything less is shown as a number without a judgement. `merged` says that the place was merged in 2025.
 */
export function verdictOn(target: PlanTarget, results: readonly PlanResult[], merged: boolean): Verdict {
  const figures = results.filter((result) => result.target === target.id && result.value !== null);
  if (figures.length === 0) return 'no-result';
  const final = figures.findLast((result) => result.status === 'final');
  if (final === undefined || final.value === null) return 'interim';
  if (!isComparable(target, final, merged)) return 'no-verdict';
  return judge(target, final.value);
}

function isComparable(target: PlanTarget, result: PlanResult, merged: boolean): boolean {
  if (result.comparable === 'partial' || result.comparable === 'no') return false;
  if (target.metric === 'products_certified' && !countsAlike(target, result)) return false;
  return !(merged && mayLieAfterMerger(result.asOf));
}

/** No figure of a merged province is comparable across the merger; a month or a year counts to its last day. */
function mayLieAfterMerger(asOf: string | undefined): boolean {
  return asOf !== undefined && asOf >= mergerDate.slice(0, asOf.length);
}

function countsAlike(target: PlanTarget, result: PlanResult): boolean {
  if (target.basis === undefined || target.basis === 'unspecified') return false;
  if (result.counting === undefined) return true;
  const expected = { new_in_period: 'new', recognised_in_period: 'recognitions', cumulative: 'ever', annual: 'new' };
  return expected[target.basis] === result.counting;
}

function judge(target: PlanTarget, value: number): Verdict {
  const upper = target.comparator === 'range' ? (target.valueMax ?? target.value) : target.value;
  if (target.comparator === 'lte') return value <= target.value ? 'reached' : 'not-reached';
  if (target.comparator === 'approx') return value > target.value * 1.1 ? 'exceeded' : 'no-verdict';
  const reached = target.comparator === 'gt' ? value > target.value : value >= target.value;
  if (!reached) return 'not-reached';
  return value > upper ? 'exceeded' : 'reached';
}
