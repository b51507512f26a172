import { describe, expect, test } from 'vitest';
import {
  allocationSchema,
  comparators,
  countingBases,
  familyOf,
  resultSchema,
  targetFamilies,
  targetMetrics,
  targetSchema,
} from './plan-target.ts';
import { refusalsOf, soundTarget } from './schema-fixture.ts';

const refusals = (facts: object): readonly string[] => refusalsOf(targetSchema, { ...soundTarget, ...facts });

describe('what plans count', () => {
  test.each([
    ['certification', 'products_certified', 6],
    ['pipeline', 'products_traceable', 4],
    ['upkeep', 'products_reassessed_share', 5],
    ['producers', 'linkage_projects', 9],
    ['market', 'revenue_growth', 9],
    ['places', 'tourism_products', 4],
    ['people', 'training_rounds', 3],
    ['farming', 'crop_area', 3],
    ['other', 'evaluation_rounds', 3],
  ] as const)('the family %s holds %s, of %i in all', (family, metric, size) => {
    expect(targetFamilies[family]).toHaveLength(size);
    expect(familyOf(metric)).toBe(family);
    expect(targetFamilies[family].every((each) => familyOf(each) === family)).toBe(true);
  });

  test('every metric is in one family, shares by their names, and a plan takes each', () => {
    expect(targetMetrics).toHaveLength(46);
    expect(new Set(targetMetrics).size).toBe(targetMetrics.length);
    expect(targetMetrics.filter((metric) => !/^[a-z]+(?:_[a-z0-9]+)*$/u.test(metric))).toEqual([]);
    for (const metric of targetMetrics) expect(refusals({ metric })).toEqual([]);
    expect(refusals({ metric: 'cropArea' })).toContain('metric: invalid_value');
  });

  test('how it is compared and counted', () => {
    expect(comparators).toEqual(['gte', 'gt', 'eq', 'approx', 'range', 'lte']);
    expect(countingBases).toEqual(['new_in_period', 'cumulative', 'recognised_in_period', 'annual', 'unspecified']);
    for (const basis of countingBases) expect(refusals({ basis })).toEqual([]);
    expect(refusals({ comparator: '>=' })).toEqual(['comparator: invalid_value']);
  });
});

describe('a target', () => {
  test.each([
    { facts: { value: 0 }, refused: [] },
    { facts: { value: 0.5 }, refused: [] },
    { facts: { value: -0.1 }, refused: ['value: too_small'] },
    { facts: { value: '20' }, refused: ['value: invalid_type'] },
    { facts: { comparator: 'range', valueMax: 30 }, refused: [] },
    { facts: { comparator: 'range', valueMax: 20 }, refused: [] },
    { facts: { comparator: 'range', valueMax: 19 }, refused: ['valueMax: range-reversed'] },
    { facts: { comparator: 'range', valueMax: -1 }, refused: ['valueMax: too_small', 'valueMax: range-reversed'] },
    { facts: { comparator: 'range' }, refused: ['comparator: range-needs-upper-bound'] },
    { facts: { valueMax: 19 }, refused: ['valueMax: range-reversed'] },
    { facts: { starsMin: 3, starsMax: 3 }, refused: [] },
    { facts: { starsMin: 4, starsMax: 3 }, refused: ['starsMax: range-reversed'] },
    { facts: { starsMax: 1 }, refused: [] },
    { facts: { starsMax: 0 }, refused: ['starsMax: too_small', 'starsMax: range-reversed'] },
    { facts: { starsMin: 0 }, refused: ['starsMin: too_small'] },
    { facts: { starsMin: 1, starsMax: 5 }, refused: [] },
    { facts: { starsMin: 6 }, refused: ['starsMin: too_big'] },
    { facts: { starsMax: 6 }, refused: ['starsMax: too_big'] },
    { facts: { starsMin: 3.5 }, refused: ['starsMin: invalid_type'] },
    { facts: { unit: '' }, refused: ['unit: too_small'] },
    { facts: { id: undefined }, refused: ['id: invalid_type'] },
    { facts: { deadline: '2024-12' }, refused: ['deadline: date-invalid'] },
    { facts: { stage: 'done' }, refused: ['stage: invalid_value'] },
    { facts: { verdict: 'met' }, refused: [': unrecognized_keys'] },
  ])('with $facts is refused: $refused', ({ facts, refused }) => {
    expect(refusals(facts)).toEqual(refused);
  });

  test('may say everything else about itself', () => {
    expect(
      refusals({
        label: 'Sản phẩm đạt 3 sao',
        stage: 'recognised',
        deadline: '2024-12-31',
        partOf: 'all',
        inheritedFrom: 'tinh-2021-2025',
        derived: true,
        asPrinted: 'ít nhất 20 sản phẩm',
        note: 'Ghi chú',
        scope: { district: 'Bắc Hà', places: ['A', 'B'], fromStars: 1, toStars: 5, years: [2024, 2025] },
      }),
    ).toEqual([]);
    expect(refusals({ scope: { fromStars: 0 } })).toEqual(['scope.fromStars: too_small']);
    expect(refusals({ scope: { toStars: 6 } })).toEqual(['scope.toStars: too_big']);
    expect(refusals({ scope: { region: 'A' } })).toEqual(['scope: unrecognized_keys']);
  });
});

describe('a number of certified products says what it counts', () => {
  test.each([
    { facts: { basis: undefined }, refused: ['metric: target-needs-basis'] },
    { facts: { basis: 'unspecified' }, refused: [] },
    { facts: { basis: undefined, stage: 'potential' }, refused: [] },
    { facts: { basis: undefined, stage: 'submitted' }, refused: [] },
    { facts: { basis: undefined, unit: 'sản phẩm/huyện' }, refused: [] },
    { facts: { basis: undefined, metric: 'products_exported' }, refused: [] },
    { facts: { basis: 'all' }, refused: ['basis: invalid_value'] },
  ])('with $facts is refused: $refused', ({ facts, refused }) => {
    expect(refusals(facts)).toEqual(refused);
  });
});

describe('a result', () => {
  const sound = { target: 'tong', value: 5, status: 'final', comparable: 'yes' };

  test.each([
    { facts: {}, refused: [] },
    { facts: { value: null }, refused: [] },
    { facts: { value: undefined }, refused: ['value: invalid_type'] },
    { facts: { asOf: '2024' }, refused: [] },
    { facts: { asOf: '2024-06' }, refused: [] },
    { facts: { asOf: '06/2024' }, refused: ['asOf: date-invalid'] },
    { facts: { status: 'interim' }, refused: [] },
    { facts: { status: 'later' }, refused: [] },
    { facts: { status: 'done' }, refused: ['status: invalid_value'] },
    { facts: { comparable: 'derived' }, refused: [] },
    { facts: { comparable: 'partial' }, refused: [] },
    { facts: { comparable: 'no' }, refused: [] },
    { facts: { comparable: true }, refused: ['comparable: invalid_value'] },
    { facts: { counting: 'recognitions', source: 'bao', note: 'Ghi chú', asOfPrecision: 'tháng' }, refused: [] },
    { facts: { counting: 'all' }, refused: ['counting: invalid_value'] },
    { facts: { verdict: 'reached' }, refused: [': unrecognized_keys'] },
  ])('with $facts is refused: $refused', ({ facts, refused }) => {
    expect(refusalsOf(resultSchema, { ...sound, ...facts })).toEqual(refused);
  });

  test.each(['new', 'recognitions', 'ever', 'valid', 'share_of_assessed'])('may count “%s”', (counting) => {
    expect(refusalsOf(resultSchema, { ...sound, counting })).toEqual([]);
  });
});

describe('an allocation', () => {
  test.each([
    { allocation: {}, refused: [] },
    { allocation: { kind: 'target', target: 'tong', unit: 'sản phẩm', byPlace: { 'Bắc Hà': 4 } }, refused: [] },
    { allocation: { kind: 'result', byGroup: { food: 4, tourism: 1 }, note: 'Ghi chú' }, refused: [] },
    { allocation: { kind: 'plan' }, refused: ['kind: invalid_value'] },
    { allocation: { byPlace: { 'Bắc Hà': 'bốn' } }, refused: ['byPlace.Bắc Hà: invalid_type'] },
    { allocation: { byGroup: { thuc: 4 } }, refused: ['byGroup: unrecognized_keys'] },
    { allocation: { byYear: {} }, refused: [': unrecognized_keys'] },
  ])('$allocation is refused: $refused', ({ allocation, refused }) => {
    expect(refusalsOf(allocationSchema, allocation)).toEqual(refused);
  });
});
