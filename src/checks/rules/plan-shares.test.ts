import { expect, test } from 'vitest';
import { faultsIn, planText } from '../checked-files.ts';

const wanted = (metric: string, unit: string): string =>
  planText([
    ...[
      'targets:',
      '  - id: tong',
      `    metric: ${metric}`,
      '    comparator: gte',
      '    value: 120',
      `    unit: ${unit}`,
    ],
    ...['results:', '  - target: tong', '    value: 130', '    status: final', '    comparable: "yes"'],
  ]);

test('a share is a hundred per cent at most, wanted or reached', async () => {
  expect(await faultsIn({ 'plans/ke-hoach.yml': wanted('products_online_share', '"%"') })).toEqual([
    'plans/ke-hoach.yml:15:12 number-too-large',
    'plans/ke-hoach.yml:19:12 number-too-large',
  ]);
});

test('growth may be more than a hundred per cent, and a number of products of course', async () => {
  expect(await faultsIn({ 'plans/ke-hoach.yml': wanted('revenue_growth', '"%"') })).toEqual([]);
  expect(await faultsIn({ 'plans/ke-hoach.yml': wanted('products_exported', 'sản phẩm') })).toEqual([]);
});
