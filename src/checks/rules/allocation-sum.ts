import { groupAt, listAt, numberAt, textAt } from '../../content-files/facts.ts';
import type { PageRule } from '../rule.ts';

/** Tolerated difference: shares and areas are printed rounded. */
const rounding = 0.01;

/** What a plan shares out among places or groups adds up to the target it shares out. */
export const allocationSum: PageRule = {
  id: 'allocation-sum',
  scope: 'page',
  check({ location, main }, report) {
    if (location.collection !== 'plans' || textAt(main.raw, ['allocation', 'kind']) === 'result') return;
    const id = textAt(main.raw, ['allocation', 'target']);
    const target = listAt(main.raw, ['targets']).find((candidate) => textAt(candidate, ['id']) === id);
    if (id === undefined || target === undefined) return;
    for (const key of ['byPlace', 'byGroup']) {
      const parts = Object.values(groupAt(main.raw, ['allocation', key]));
      if (parts.length === 0) continue;
      const sum = parts.reduce<number>((total, part) => total + (typeof part === 'number' ? part : 0), 0);
      const expected = expectedSum(target, sum);
      if (expected === undefined) continue;
      report({ code: 'allocation-sum-differs', params: { found: sum, expected } }, main, ['allocation', key]);
    }
  },
};

/** Returns what the parts should have added up to, or nothing when they do. */
function expectedSum(target: unknown, sum: number): string | undefined {
  const value = numberAt(target, ['value']);
  if (value === undefined) return undefined;
  const upper = numberAt(target, ['valueMax']);
  switch (textAt(target, ['comparator'])) {
    case 'range':
      return upper === undefined || (sum >= value && sum <= upper) ? undefined : `${String(value)}–${String(upper)}`;
    case 'gte':
    case 'gt':
      // Places are often given more than “at least” asks of them all together, never less.
      return sum >= value - rounding ? undefined : `≥ ${String(value)}`;
    case 'eq':
      return Math.abs(sum - value) <= rounding ? undefined : String(value);
    default:
      return undefined;
  }
}
