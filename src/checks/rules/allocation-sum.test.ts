import { describe, expect, test } from 'vitest';
import { planText } from '../checked-files.ts';
import { saidOf } from './rule-fixture.ts';

interface Shared {
  readonly comparator: string;
  readonly parts: readonly (number | string)[];
  readonly value?: number | string;
  readonly max?: number | string;
  readonly more?: readonly string[];
  readonly key?: string;
}

/** Returns what the check says of the sum of an allocation. */
async function saidOfSum({ comparator, key = 'byPlace', max, more = [], parts, value = 10 }: Shared) {
  const groups = ['food', 'beverages', 'medicinal'];
  const lines = [
    ...[
      'targets:',
      '  - id: tong',
      '    metric: other',
      `    comparator: ${comparator}`,
      `    value: ${String(value)}`,
    ],
    ...(max === undefined ? [] : [`    valueMax: ${String(max)}`]),
    ...['    unit: sản phẩm', 'allocation:', '  target: tong', ...more, `  ${key}:`],
    ...parts.map(
      (part, index) => `    ${key === 'byPlace' ? `Huyện ${String(index)}` : String(groups[index])}: ${part}`,
    ),
  ];
  const said = await saidOf(planText(lines), 'plans/a.yml');
  return said.filter((text) => text.includes('allocation-sum-differs'));
}

describe('what is shared out adds up to the target', () => {
  test.each([
    { name: 'exactly', comparator: 'eq', parts: [4, 6], said: [] },
    { name: 'short of it', comparator: 'eq', parts: [4, 5], said: ['20:5 allocation-sum-differs found=9 expected=10'] },
    { name: 'beyond it', comparator: 'eq', parts: [6, 5], said: ['20:5 allocation-sum-differs found=11 expected=10'] },
    { name: 'short by what rounding takes', comparator: 'eq', parts: [4, 5.992], said: [] },
    { name: 'beyond by what rounding gives', comparator: 'eq', parts: [4, 6.008], said: [] },
    {
      name: 'short by more than rounding takes',
      comparator: 'eq',
      parts: [4, 5.98],
      said: ['20:5 allocation-sum-differs found=9.98 expected=10'],
    },
    {
      name: 'beyond by more than rounding gives',
      comparator: 'eq',
      parts: [4, 6.02],
      said: ['20:5 allocation-sum-differs found=10.02 expected=10'],
    },
  ])('$name', async ({ said, ...shared }) => {
    expect(await saidOfSum(shared)).toEqual(said);
  });
});

describe('“at least” and “more than” may be surpassed', () => {
  test.each(['gte', 'gt'])('%s', async (comparator) => {
    expect(await saidOfSum({ comparator, parts: [4, 9] })).toEqual([]);
    expect(await saidOfSum({ comparator, parts: [4, 6] })).toEqual([]);
    expect(await saidOfSum({ comparator, parts: [4, 5.992] })).toEqual([]);
    expect(await saidOfSum({ comparator, parts: [4, 5] })).toEqual([
      '20:5 allocation-sum-differs found=9 expected=≥ 10',
    ]);
  });
});

describe('a range has a bottom and a top', () => {
  test.each([
    { name: 'below its bottom', parts: [4, 5], said: ['21:5 allocation-sum-differs found=9 expected=10–12'] },
    { name: 'at its bottom', parts: [4, 6], said: [] },
    { name: 'within it', parts: [4, 7], said: [] },
    { name: 'at its top', parts: [4, 8], said: [] },
    { name: 'above its top', parts: [4, 9], said: ['21:5 allocation-sum-differs found=13 expected=10–12'] },
    { name: 'just above its top', parts: [4, 8.1], said: ['21:5 allocation-sum-differs found=12.1 expected=10–12'] },
  ])('$name', async ({ parts, said }) => {
    expect(await saidOfSum({ comparator: 'range', max: 12, parts })).toEqual(said);
  });

  test('one without a top is reported for that alone', async () => {
    expect(await saidOfSum({ comparator: 'range', parts: [40, 50] })).toEqual([]);
  });
});

describe('what is not compared', () => {
  test.each([
    { name: 'a target that is “about”', comparator: 'approx', parts: [1] },
    { name: 'a target that is “at most”', comparator: 'lte', parts: [1] },
    { name: 'a target that has no number', comparator: 'eq', value: 'mười', parts: [1] },
    { name: 'shares of a result', comparator: 'eq', parts: [1], more: ['  kind: result'] },
    { name: 'no shares at all', comparator: 'eq', parts: [] },
  ])('$name', async (shared) => {
    expect(await saidOfSum(shared)).toEqual([]);
  });

  test('shares without a target, or of one that is not there', async () => {
    for (const lines of [
      ['  byPlace:', '    A: 1'],
      ['  target: khac', '  byPlace:', '    A: 1'],
    ]) {
      const said = await saidOf(planText(['allocation:', ...lines]), 'plans/a.yml');
      expect(said.join()).not.toContain('allocation-sum-differs');
    }
  });
});

test('shares of groups add up like those of places, and a share that is no number counts as none', async () => {
  expect(await saidOfSum({ comparator: 'eq', key: 'byGroup', parts: [4, 6] })).toEqual([]);
  expect(await saidOfSum({ comparator: 'eq', key: 'byGroup', parts: [4, 5] })).toEqual([
    '20:5 allocation-sum-differs found=9 expected=10',
  ]);
  expect(await saidOfSum({ comparator: 'eq', parts: [4, 'sáu'] })).toEqual([
    '20:5 allocation-sum-differs found=4 expected=10',
  ]);
});
