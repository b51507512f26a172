import { describe, expect, test } from 'vitest';
import { planText, productText } from '../checked-files.ts';
import { saidOf } from './rule-fixture.ts';

interface Wanted {
  readonly metric?: string;
  readonly unit?: string;
  readonly value?: number;
  readonly reached?: number;
  readonly more?: readonly string[];
}

const saidOfPlan = ({ metric = 'products_online_share', more = [], reached = 50, unit = '"%"', value = 50 }: Wanted) =>
  saidOf(
    planText([
      ...['targets:', '  - id: tong', `    metric: ${metric}`, '    comparator: range', `    value: ${String(value)}`],
      ...[`    unit: ${unit}`, ...more],
      ...[
        'results:',
        '  - target: tong',
        `    value: ${String(reached)}`,
        '    status: final',
        '    comparable: "yes"',
      ],
    ]),
    'plans/ke-hoach.yml',
  );

const top = (value: number): readonly string[] => [`    valueMax: ${String(value)}`];

describe('a share is a hundred per cent at most', () => {
  test.each([
    { name: 'wanted', wanted: { value: 100, more: top(100) }, said: [] },
    {
      name: 'wanted above',
      wanted: { value: 101, more: top(101) },
      said: [
        '15:12 number-too-large key=value found=101 limit=100',
        '17:15 number-too-large key=valueMax found=101 limit=100',
      ],
    },
    {
      name: 'at the top of a range',
      wanted: { value: 90, more: top(100.5) },
      said: ['17:15 number-too-large key=valueMax found=100.5 limit=100'],
    },
    { name: 'reached', wanted: { more: top(60), reached: 100 }, said: [] },
    {
      name: 'reached above',
      wanted: { more: top(60), reached: 100.1 },
      said: ['20:12 number-too-large key=value found=100.1 limit=100'],
    },
  ])('$name', async ({ said, wanted }) => {
    expect(await saidOfPlan(wanted)).toEqual(said);
  });
});

describe('what may be more than a hundred', () => {
  test.each([
    { name: 'growth', metric: 'revenue_growth', unit: '"%"' },
    { name: 'a number of products', metric: 'products_exported', unit: 'sản phẩm' },
    { name: 'a share counted in products', metric: 'products_online_share', unit: 'sản phẩm' },
  ])('$name', async ({ metric, unit }) => {
    expect(await saidOfPlan({ metric, unit, value: 120, more: top(150), reached: 130 })).toEqual([]);
  });

  test('a result of another target', async () => {
    const said = await saidOfPlan({
      more: [
        ...top(60),
        ...[
          '  - id: khac',
          '    metric: products_exported',
          '    comparator: eq',
          '    value: 500',
          '    unit: sản phẩm',
        ],
      ],
      reached: 100,
    });
    expect(said).toEqual([]);
  });
});

test('only plans have targets', async () => {
  const text = productText({
    more: ['targets:', '  - { id: a, metric: products_online_share, unit: "%", value: 120 }'],
  });
  expect((await saidOf(text)).map((said) => said.split(' ')[1])).toEqual(['key-unknown']);
});
