import { expect, test } from 'vitest';
import { faultsIn, issuesIn, planText } from '../checked-files.ts';

const target = [
  'targets:',
  '  - id: tong',
  '    metric: other',
  '    comparator: eq',
  '    value: 10',
  '    unit: sản phẩm',
];

test('results, parts and allocations name a target, results a source', async () => {
  const more = [
    ...target,
    '    partOf: khac',
    'results:',
    '  - target: tongg',
    '    value: 5',
    '    status: final',
    '    comparable: yes',
    '    source: boa',
    'allocation:',
    '  target: tong-so',
  ];
  expect(await faultsIn({ 'plans/a.yml': planText(more) })).toEqual([
    'plans/a.yml:17:13 target-unknown',
    'plans/a.yml:19:13 target-unknown',
    'plans/a.yml:23:13 source-unknown',
    'plans/a.yml:25:11 target-unknown',
  ]);
});

test('the target that was probably meant is suggested', async () => {
  const more = [...target, 'allocation:', '  target: togn'];
  expect(await issuesIn({ 'plans/a.yml': planText(more) })).toMatchObject([{ params: { nearest: 'tong' } }]);
});

test('two targets do not share an id', async () => {
  const more = [...target, ...target.slice(1)];
  expect(await faultsIn({ 'plans/a.yml': planText(more) })).toEqual(['plans/a.yml:17:9 target-repeated']);
});
