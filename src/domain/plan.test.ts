import { describe, expect, test } from 'vitest';
import {
  basisRelations,
  issuerLevels,
  planRecordTypes,
  planSchema,
  planStatuses,
  planTranslationSchema,
} from './plan.ts';
import { refusalsOf, soundPlan, soundTarget } from './schema-fixture.ts';

const refusals = (facts: object): readonly string[] => refusalsOf(planSchema, { ...soundPlan, ...facts });

test('a plan with everything that can be known of it is taken', () => {
  expect(
    refusals({
      document: { type: 'Kế hoạch', number: '12/KH-UBND', date: '2024-01-05', title: 'Kế hoạch', approves: 'Đề án' },
      issuer: { name: 'UBND huyện Bắc Hà', level: 'district', kind: 'state' },
      place: { province: 'lao-cai', district: 'Bắc Hà', commune: 'Bản Liền' },
      status: 'ended',
      basis: [{ document: 'qd-919', type: 'QĐ', number: '919', date: '2022-08-01', relation: 'basis', inferred: true }],
      baseline: { value: 12, asOf: '2023', metric: 'products_certified', basis: 'cumulative', note: 'Ghi chú' },
      targets: [soundTarget],
      results: [{ target: 'tong', value: 5, status: 'final', comparable: 'yes' }],
      allocation: { target: 'tong', byPlace: { 'Bản Liền': 20 } },
      budget: [{ total: 1_000_000, currency: 'VND', parts: [{ source: 'Ngân sách', amount: 1 }] }],
      qualitativeGoals: ['Nâng cao chất lượng'],
      tasks: [{ order: 1, title: 'Chỉ đạo', deadline: '2024-06-30', sub: ['Họp'] }],
      taskCount: 1,
      assignments: [{ body: 'Phòng Nông nghiệp', duty: 'Chủ trì' }],
      milestones: [{ date: 'Quý I', label: 'Đăng ký' }],
      products: [{ name: 'Trà', productId: 'tra', commune: 'Bản Liền', stage: 'planned', stars: 3 }],
      context: [{ fact: 'Huyện có 12 sản phẩm', source: 'bao' }],
      readerNotes: ['Ghi chú'],
      editorNotes: ['Ghi chú'],
    }),
  ).toEqual([]);
});

test.each(['recordType', 'title', 'issuer', 'place', 'period', 'sources'])('without %s it is refused', (key) => {
  const { [key]: left, ...facts } = soundPlan as Readonly<Record<string, unknown>>;
  expect(left).toBeDefined();
  expect(refusalsOf(planSchema, facts)).toHaveLength(1);
});

describe('the period', () => {
  test.each([
    { period: { start: '2024-01-01', label: '2024' }, refused: [] },
    { period: { start: '2024-01-01', end: '2024-01-01', label: 'một ngày' }, refused: [] },
    { period: { start: '2024-01-02', end: '2024-01-01', label: '2024' }, refused: ['period.end: period-reversed'] },
    { period: { start: '2024-01-01', end: '2023-12-31', label: '2024' }, refused: ['period.end: period-reversed'] },
    { period: { start: '01/01/2024', label: '2024' }, refused: ['period.start: date-invalid'] },
    { period: { start: '2024-01-01' }, refused: ['period.label: invalid_type'] },
    { period: { start: '2024-01-01', label: 2024 }, refused: ['period.label: invalid_type'] },
  ])('$period is refused: $refused', ({ period, refused }) => {
    expect(refusals({ period })).toEqual(refused);
  });
});

describe('choices', () => {
  test('the lists are those of the content format', () => {
    expect(planRecordTypes).toEqual(['plan', 'directive', 'result', 'product_list']);
    expect(issuerLevels).toEqual(['national', 'province', 'district', 'commune']);
    expect(planStatuses).toEqual(['in_force', 'ended', 'replaced', 'ended_by_merger', 'unknown']);
    expect(basisRelations).toEqual([
      ...['implements', 'basis', 'criteria', 'support_policy', 'finance_rule', 'assigns_targets', 'amends'],
      ...['amends_parent', 'replaces', 'proposal', 'related_policy'],
    ]);
  });

  test.each([
    { facts: { recordType: 'kế hoạch' }, refused: ['recordType: invalid_value'] },
    { facts: { status: 'hết hạn' }, refused: ['status: invalid_value'] },
    { facts: { issuer: { name: 'UBND', level: 'xã' } }, refused: ['issuer.level: invalid_value'] },
    { facts: { place: { province: 'dien-bien-phu' } }, refused: ['place.province: province-unknown'] },
    { facts: { place: {} }, refused: [] },
    { facts: { place: { province: 'yen-bai' } }, refused: [] },
    { facts: { basis: [{ relation: 'căn cứ' }] }, refused: ['basis.0.relation: invalid_value'] },
    { facts: { budget: [{ total: 1, currency: 'USD' }] }, refused: ['budget.0.currency: invalid_value'] },
    { facts: { budget: [{ total: 1.5, currency: 'VND' }] }, refused: ['budget.0.total: invalid_type'] },
    { facts: { tasks: ['Chỉ đạo'] }, refused: ['tasks.0: invalid_type'] },
    { facts: { products: [{ name: 'Trà', stars: 2 }] }, refused: ['products.0.stars: too_small'] },
    {
      facts: {
        products: [
          { name: 'Trà', stars: 3 },
          { name: 'Mật', stars: 5 },
        ],
      },
      refused: [],
    },
    { facts: { products: [{ name: 'Trà', stars: 6 }] }, refused: ['products.0.stars: too_big'] },
    { facts: { products: [{ name: 'Trà', stage: 'done' }] }, refused: ['products.0.stage: invalid_value'] },
    { facts: { products: [{ name: 'Trà', productId: 'Trà' }] }, refused: ['products.0.productId: id-invalid'] },
    { facts: { verdict: 'met' }, refused: [': unrecognized_keys'] },
  ])('$facts is refused: $refused', ({ facts, refused }) => {
    expect(refusals(facts)).toEqual(refused);
  });

  test.each(['named', 'planned', 'potential_5star', 'submitted', 'certified'])('a product may be “%s”', (stage) => {
    expect(refusals({ products: [{ name: 'Trà', stage }] })).toEqual([]);
  });
});

test('a translation holds words only, lists in the order of the Vietnamese ones', () => {
  expect(
    refusalsOf(planTranslationSchema, {
      title: 'Plan',
      document: { title: 'Plan', note: 'Note' },
      readerNotes: ['Note'],
      qualitativeGoals: ['Better'],
      tasks: ['Lead', { title: 'Meet', sub: ['Often'] }],
      assignments: [{ body: 'Office', duty: 'Lead' }],
      milestones: ['Registration'],
      targets: { tong: { label: 'Products' } },
      results: [null, 'Note'],
      products: ['Tea'],
      budget: [null, 'Note'],
      baseline: { note: 'Note' },
      allocation: { note: 'Note' },
      context: ['Fact'],
    }),
  ).toEqual([]);
  expect(refusalsOf(planTranslationSchema, { status: 'ended' })).toEqual([': unrecognized_keys']);
});
