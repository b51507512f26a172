import { expect, test } from 'vitest';
import type { PlanResult, PlanTarget } from '../../domain/plan-target.ts';
import { barsOf } from './target-bars.ts';

const target = (id: string, value: number, unit: string): PlanTarget => ({
  id,
  metric: 'products_developed',
  comparator: 'gte',
  value,
  unit,
});
const result = (of: string, value: number, more: Partial<PlanResult> = {}): PlanResult => ({
  target: of,
  value,
  status: 'final',
  comparable: 'yes',
  ...more,
});

test('figures of one unit share a scale, and the longest fills it', () => {
  const targets = [target('a', 20, 'sản phẩm'), target('b', 5, 'sản phẩm')];
  const bars = barsOf({ targets, results: [result('a', 40)] });
  expect(targets.map((each) => bars.ofGoal(each)?.length)).toEqual([50, 12.5]);
  expect(bars.ofResult(targets[0] ?? target('', 0, ''), result('a', 40))).toEqual({ kind: 'final', length: 100 });
});

test('percentages are drawn as parts of a hundred, also alone', () => {
  const share = target('a', 60, '%');
  expect(barsOf({ targets: [share] }).ofGoal(share)?.length).toBe(60);
});

test('a single figure of a unit gets no bar', () => {
  const alone = target('a', 3, 'mô hình');
  expect(barsOf({ targets: [alone] }).ofGoal(alone)).toBeUndefined();
});

test('what is counted in another way is not drawn and does not stretch the scale', () => {
  const goals = [target('a', 10, 'sản phẩm'), target('b', 5, 'sản phẩm')];
  const other = result('a', 500, { comparable: 'no' });
  const bars = barsOf({ targets: goals, results: [other] });
  expect(goals.map((each) => bars.ofGoal(each)?.length)).toEqual([100, 50]);
  expect(goals.map((each) => bars.ofResult(each, other))).toEqual([undefined, undefined]);
});
