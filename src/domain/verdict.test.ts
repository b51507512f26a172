import { describe, expect, test } from 'vitest';
import { countingBases } from './plan-target.ts';
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
  { name: 'more than the target exceeds it', facts: { value: 121 }, verdict: 'exceeded' },
  { name: 'less is not reached on the published figures', facts: { value: 119 }, verdict: 'not-reached' },
  { name: 'nothing at all is not reached', facts: { value: 0 }, verdict: 'not-reached' },
  { name: 'an interim figure is no failure', facts: { value: 13, status: 'interim' }, verdict: 'interim' },
  { name: 'nor is an interim figure a success', facts: { value: 500, status: 'interim' }, verdict: 'interim' },
  { name: 'a figure of a later time is not judged', facts: { status: 'later' }, verdict: 'interim' },
  { name: 'a partial figure is not judged', facts: { comparable: 'partial' }, verdict: 'no-verdict' },
  { name: 'a figure of something else is not judged', facts: { comparable: 'no' }, verdict: 'no-verdict' },
  { name: 'a figure that follows from others is judged', facts: { comparable: 'derived' }, verdict: 'reached' },
  { name: 'recognitions are not new products', facts: { counting: 'recognitions' }, verdict: 'no-verdict' },
  { name: 'new products are', facts: { counting: 'new' }, verdict: 'reached' },
  { name: 'a figure that is not known is no result', facts: { value: null }, verdict: 'no-result' },
] as const)('$name', ({ facts, verdict }) => {
  expect(verdictOn(target, [result(facts)], false)).toBe(verdict);
});

test('results of other targets do not count, and without any there is none', () => {
  expect(verdictOn(target, [result({ target: 'p4' })], false)).toBe('no-result');
  expect(verdictOn(target, [], false)).toBe('no-result');
});

test('of several figures the last final one is judged', () => {
  const figures = [result({ value: 100 }), result({ value: 130 }), result({ value: 90, status: 'interim' })];
  expect(verdictOn(target, figures, false)).toBe('exceeded');
  expect(verdictOn(target, figures.toReversed(), false)).toBe('not-reached');
  expect(verdictOn(target, [...figures, result({ value: null })], false)).toBe('exceeded');
});

describe('a province that was merged in July 2025', () => {
  test.each([
    { asOf: '2025-06-30', verdict: 'reached', why: 'the last day of the old borders' },
    { asOf: '2025-07-01', verdict: 'no-verdict', why: 'the first day of the new ones' },
    { asOf: '2025-07', verdict: 'no-verdict', why: 'the first month of the new ones' },
    { asOf: '2025-06', verdict: 'reached', why: 'the last month of the old borders' },
    { asOf: '2025', verdict: 'no-verdict', why: 'the year may count to its end' },
    { asOf: '2025-12-31', verdict: 'no-verdict', why: 'the end of that year' },
    { asOf: '2026', verdict: 'no-verdict', why: 'the year after' },
    { asOf: '2026-01-01', verdict: 'no-verdict', why: 'a day of the year after' },
    { asOf: '2024', verdict: 'reached', why: 'the year before' },
    { asOf: undefined, verdict: 'reached', why: 'no day is given' },
  ] as const)('and a figure as of $asOf: $verdict, $why', ({ asOf, verdict }) => {
    expect(verdictOn(target, [result({ asOf })], true)).toBe(verdict);
    expect(verdictOn(target, [result({ asOf })], false)).toBe('reached');
  });
});

describe('what products are counted', () => {
  const fitting = { new_in_period: 'new', recognised_in_period: 'recognitions', cumulative: 'ever', annual: 'new' };

  test.each(countingBases.filter((basis) => basis !== 'unspecified'))('a target by “%s” has one way', (basis) => {
    const judged = (['new', 'recognitions', 'ever', 'valid'] as const).filter(
      (counting) => verdictOn({ ...target, basis }, [result({ counting })], false) !== 'no-verdict',
    );
    expect(judged).toEqual([fitting[basis]]);
    expect(verdictOn({ ...target, basis }, [result({})], false)).toBe('reached');
  });

  test('a target whose basis is not stated gets a number without a verdict', () => {
    expect(verdictOn({ ...target, basis: 'unspecified' }, [result({ value: 400 })], false)).toBe('no-verdict');
    expect(verdictOn({ ...target, basis: undefined }, [result({ value: 400 })], false)).toBe('no-verdict');
  });

  test('other things than certified products need no basis', () => {
    const farms: PlanTarget = { ...target, metric: 'subjects_total', basis: undefined };
    expect(verdictOn(farms, [result({ counting: 'ever' })], false)).toBe('reached');
  });
});

describe('how a target compares', () => {
  test.each([
    { comparator: 'gte', value: 119, verdict: 'not-reached' },
    { comparator: 'gte', value: 120, verdict: 'reached' },
    { comparator: 'gte', value: 121, verdict: 'exceeded' },
    { comparator: 'gt', value: 120, verdict: 'not-reached' },
    { comparator: 'gt', value: 121, verdict: 'exceeded' },
    { comparator: 'eq', value: 119, verdict: 'not-reached' },
    { comparator: 'eq', value: 120, verdict: 'reached' },
    { comparator: 'eq', value: 121, verdict: 'exceeded' },
    { comparator: 'lte', value: 119, verdict: 'reached' },
    { comparator: 'lte', value: 120, verdict: 'reached' },
    { comparator: 'lte', value: 121, verdict: 'not-reached' },
    { comparator: 'approx', value: 60, verdict: 'no-verdict' },
    { comparator: 'approx', value: 120, verdict: 'no-verdict' },
    { comparator: 'approx', value: 132, verdict: 'no-verdict' },
    { comparator: 'approx', value: 133, verdict: 'exceeded' },
    { comparator: 'range', value: 119, verdict: 'not-reached' },
    { comparator: 'range', value: 120, verdict: 'reached' },
    { comparator: 'range', value: 150, verdict: 'reached' },
    { comparator: 'range', value: 151, verdict: 'exceeded' },
  ] as const)('$comparator 120 (a range up to 150), and it became $value: $verdict', (row) => {
    const wanted: PlanTarget = { ...target, comparator: row.comparator, valueMax: 150 };
    expect(verdictOn(wanted, [result({ value: row.value })], false)).toBe(row.verdict);
  });

  test('a range without its top ends where it begins', () => {
    const open: PlanTarget = { ...target, comparator: 'range' };
    expect(verdictOn(open, [result({ value: 120 })], false)).toBe('reached');
    expect(verdictOn(open, [result({ value: 121 })], false)).toBe('exceeded');
  });
});
