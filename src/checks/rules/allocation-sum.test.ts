import { expect, test } from 'vitest';
import { issuesIn, planText } from '../checked-files.ts';

test.each([
  { name: 'shares that are short of the target', comparator: 'eq', value: 10, parts: [4, 5], expected: '10' },
  { name: 'shares that go beyond it', comparator: 'eq', value: 10, parts: [6, 5], expected: '10' },
  { name: 'shares below “at least”', comparator: 'gte', value: 10, parts: [4, 5], expected: '≥ 10' },
  { name: 'shares outside a range', comparator: 'range', value: 10, max: 12, parts: [9, 5], expected: '10–12' },
  { name: 'nothing when they add up', comparator: 'eq', value: 10, parts: [4, 6], expected: undefined },
  { name: 'nothing above “at least”', comparator: 'gte', value: 10, parts: [4, 9], expected: undefined },
  { name: 'nothing near “about”', comparator: 'approx', value: 10, parts: [4, 7], expected: undefined },
])('reports $name', async ({ comparator, value, max, parts, expected }) => {
  const more = [
    'targets:',
    '  - id: tong',
    '    metric: other',
    `    comparator: ${comparator}`,
    `    value: ${String(value)}`,
    ...(max === undefined ? [] : [`    valueMax: ${String(max)}`]),
    '    unit: sản phẩm',
    'allocation:',
    '  target: tong',
    '  byPlace:',
    ...parts.map((part, index) => `    Huyện ${String(index)}: ${String(part)}`),
  ];
  const issues = await issuesIn({ 'plans/a.yml': planText(more) });
  expect(issues.map(({ code, params }) => [code, params['expected']])).toEqual(
    expected === undefined ? [] : [['allocation-sum-differs', expected]],
  );
});
