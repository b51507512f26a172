import { describe, expect, test } from 'vitest';
import { faultsIn, issuesIn, planText } from '../checked-files.ts';
import { saidOf } from './rule-fixture.ts';

const target = [
  'targets:',
  '  - id: tong',
  '    metric: other',
  '    comparator: eq',
  '    value: 10',
  '    unit: sản phẩm',
];
const saidOfPlan = (...more: readonly string[]): Promise<readonly string[]> => saidOf(planText(more), 'plans/a.yml');

test('results, parts and allocations name a target, results a source', async () => {
  const more = [
    ...target,
    '    partOf: khac',
    ...['results:', '  - target: tongg', '    value: 5', '    status: final', '    comparable: yes', '    source: boa'],
    ...['allocation:', '  target: tong-so'],
  ];
  expect(await faultsIn({ 'plans/a.yml': planText(more) })).toEqual([
    'plans/a.yml:17:13 target-unknown',
    'plans/a.yml:19:13 target-unknown',
    'plans/a.yml:23:13 source-unknown',
    'plans/a.yml:25:11 target-unknown',
  ]);
});

describe('a target that is not there', () => {
  test('is told with those that are, and the one that was probably meant', async () => {
    expect(await saidOfPlan(...target, 'allocation:', '  target: togn')).toEqual([
      '18:11 target-unknown allowed=tong found=togn nearest=tong',
    ]);
    expect(await saidOfPlan(...target, 'allocation:', '  target: hoan-toan-khac')).toEqual([
      '18:11 target-unknown allowed=tong found=hoan-toan-khac',
    ]);
  });

  test('is told where the plan has none at all', async () => {
    expect(await saidOfPlan('allocation:', '  target: tong')).toEqual(['12:11 target-unknown allowed= found=tong']);
  });

  test('of a target that is there nothing is told', async () => {
    expect(await saidOfPlan(...target, 'allocation:', '  target: tong')).toEqual([]);
  });
});

describe('a source that is not there', () => {
  test('is told where a fact of the context names it', async () => {
    expect(await saidOfPlan('context:', '  - fact: Có 12 sản phẩm', '    source: boa')).toEqual([
      '13:13 source-unknown allowed=bao found=boa nearest=bao',
    ]);
    expect(await saidOfPlan('context:', '  - fact: Có 12 sản phẩm', '    source: bao')).toEqual([]);
  });

  test('is not told where the plan names none: that alone is the fault', async () => {
    const text = planText(['context:', '  - fact: Có 12', '    source: bao']).replace(/sources:[\s\S]*$/u, '');
    const issues = await issuesIn({ 'plans/a.yml': text });
    expect(issues.map(({ code }) => code)).toEqual(['key-missing']);
  });
});

describe('ids of targets', () => {
  test('are not shared', async () => {
    expect(await saidOfPlan(...target, ...target.slice(1))).toEqual(['17:9 target-repeated found=tong']);
    expect(await saidOfPlan(...target, ...target.slice(1), ...target.slice(1))).toEqual([
      '17:9 target-repeated found=tong',
      '22:9 target-repeated found=tong',
    ]);
    expect(await saidOfPlan(...target, ...target.slice(1).with(0, '  - id: hai'))).toEqual([]);
  });

  test('that are missing are told as that alone', async () => {
    const nameless = target.slice(2).with(0, '  - metric: other');
    const said = await saidOfPlan('targets:', ...nameless, ...nameless);
    expect(said.map((text) => text.split(' ')[1])).toEqual(['key-missing', 'key-missing']);
  });
});
