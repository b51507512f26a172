import { expect, test } from 'vitest';
import { toAllocation, toKnownDate, toTarget } from './figures.ts';
import { rawPlanSchema } from './raw-plan.ts';
import { sampleRecord } from './sample-record.ts';

const target = { id: 'dev', metric: 'products_developed', comparator: 'eq', value: 5, unit: 'sản phẩm' };

test.each([
  ['2024-12-31', '2024'],
  ['2025-02-28', '2025-02'],
  ['2022-08-22', '2022-08-22'],
])('of %s only %s is known', (date, known) => {
  expect(toKnownDate(date)).toBe(known);
});

test('a target worked out from a percentage is marked as derived', () => {
  const [raw] = rawPlanSchema.shape.targets.parse([{ ...target, note: 'Derived: 100 achieved.' }]) ?? [];
  expect(raw && toTarget(raw)).toMatchObject({ id: 'dev', derived: true });
});

test('an allocation points to the target it adds up to', () => {
  const allocation = { kind: 'target', unit: 'sản phẩm', by_group: { 'Thực phẩm': 3, 'Đồ uống': 2 } };
  expect(toAllocation(sampleRecord({ targets: [target], allocation }))).toMatchObject({
    target: 'dev',
    byGroup: { food: 3, beverages: 2 },
  });
});

test('an allocation that does not add up stays as printed and points to no target', () => {
  const allocation = { kind: 'target', unit: 'sản phẩm', by_place: { 'Hội An': 3, 'Tam Kỳ': 1 } };
  expect(toAllocation(sampleRecord({ targets: [target], allocation }))).toMatchObject({
    target: undefined,
    byPlace: { 'Hội An': 3, 'Tam Kỳ': 1 },
  });
});
