import { expect, test } from 'vitest';
import type { PlanResult, PlanTarget } from './plan-target.ts';
import { verdictOn } from './verdict.ts';

const target: PlanTarget = {
  id: 'p3',
  metric: 'products_certified',
  comparator: 'gte',
  value: 120,
  unit: 'sản phẩm',
  basis: 'new_in_period',
};

const result = (facts: Partial<PlanResult>): PlanResult => ({
  target: 'p3',
  value: 120,
  asOf: '2023-12-31',
  status: 'final',
  comparable: 'yes',
  ...facts,
});

test.each([
  { name: 'a floor that is met exactly is reached', facts: {}, verdict: 'reached' },
  { name: 'more than the target exceeds it', facts: { value: 156 }, verdict: 'exceeded' },
  { name: 'less is not reached on the published figures', facts: { value: 119 }, verdict: 'not-reached' },
  { name: 'an interim figure is no failure', facts: { value: 13, status: 'interim' }, verdict: 'interim' },
  { name: 'a partial figure is not judged', facts: { comparable: 'partial' }, verdict: 'no-verdict' },
  { name: 'recognitions are not new products', facts: { counting: 'recognitions' }, verdict: 'no-verdict' },
  { name: 'a figure that is not known is no result', facts: { value: null }, verdict: 'no-result' },
] as const)('$name', ({ facts, verdict }) => {
  expect(verdictOn(target, [result(facts)], false)).toBe(verdict);
});

test('results of other targets do not count', () => {
  expect(verdictOn(target, [result({ target: 'p4' })], false)).toBe('no-result');
});

test('no figure of a merged province is compared across July 2025', () => {
  expect(verdictOn(target, [result({ asOf: '2025-12-31', value: 980 })], true)).toBe('no-verdict');
  expect(verdictOn(target, [result({ asOf: '2025-06-30' })], true)).toBe('reached');
});

test('a target whose basis is not stated gets a number without a verdict', () => {
  expect(verdictOn({ ...target, basis: 'unspecified' }, [result({ value: 400 })], false)).toBe('no-verdict');
});

test('the lower bound of a range is enough', () => {
  const range: PlanTarget = { ...target, comparator: 'range', value: 20, valueMax: 30 };
  expect(verdictOn(range, [result({ value: 20 })], false)).toBe('reached');
  expect(verdictOn(range, [result({ value: 31 })], false)).toBe('exceeded');
});

test('“about” is only judged when the figure is clearly above', () => {
  const about: PlanTarget = { ...target, comparator: 'approx' };
  expect(verdictOn(about, [result({ value: 118 })], false)).toBe('no-verdict');
  expect(verdictOn(about, [result({ value: 140 })], false)).toBe('exceeded');
});
