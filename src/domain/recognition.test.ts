import { describe, expect, test } from 'vitest';
import { newestRecognition, recognitionSchema, wasMadeBy } from './recognition.ts';
import type { Recognition } from './recognition.ts';
import { refusalsOf } from './schema-fixture.ts';

const recognition = (facts: Partial<Recognition>): Recognition => ({ stars: 4, source: 'bao', ...facts });
const refusals = (facts: object): readonly string[] =>
  refusalsOf(recognitionSchema, { stars: 4, source: 'bao', ...facts });

describe('which recognition is the newest on a day', () => {
  const list = [
    recognition({ stars: 5, date: '2025-06-26' }),
    recognition({ date: '2022-01-12' }),
    recognition({ stars: 3, year: 2018 }),
  ];

  test.each([
    { day: '2026-01-01', stars: 5, why: 'the first of the list' },
    { day: '2025-06-26', stars: 5, why: 'its own day' },
    { day: '2025-06-25', stars: 4, why: 'the day before' },
    { day: '2022-01-12', stars: 4, why: 'the day of the second' },
    { day: '2022-01-11', stars: 3, why: 'the day before the second' },
    { day: '2018-01-01', stars: 3, why: 'the first day of a round known by its year' },
    { day: '2017-12-31', stars: undefined, why: 'none had been made' },
  ])('on $day: $why', ({ day, stars }) => {
    expect(newestRecognition(list, day)?.stars).toBe(stars);
  });

  test('one without day and year counts as made', () => {
    expect(wasMadeBy(recognition({}), '2013-01-01')).toBe(true);
  });

  test('of two of one day the first of the list is taken', () => {
    const sameDay = [recognition({ date: '2024-05-01', decision: '12' }), recognition({ date: '2024-05-01' })];
    expect(newestRecognition(sameDay, '2024-05-01')?.decision).toBe('12');
    expect(newestRecognition(sameDay.toReversed(), '2024-05-01')?.decision).toBeUndefined();
  });

  test('the day counts before the year of its round', () => {
    expect(wasMadeBy(recognition({ year: 2024, date: '2025-02-14' }), '2024-12-31')).toBe(false);
    expect(wasMadeBy(recognition({ year: 2024, date: '2025-02-14' }), '2025-02-14')).toBe(true);
  });
});

describe('stars, level and points', () => {
  test.each([
    { facts: { stars: 6 }, refused: ['stars: invalid_value'] },
    { facts: { stars: 2 }, refused: ['stars: invalid_value'] },
    { facts: { stars: '4' }, refused: ['stars: invalid_value'] },
    { facts: { points: 65 }, refused: ['points: points-do-not-fit-stars'] },
    { facts: { points: 69.9 }, refused: ['points: points-do-not-fit-stars'] },
    { facts: { points: 70 }, refused: [] },
    { facts: { points: '70' }, refused: ['points: invalid_type'] },
    { facts: { stars: 5, points: 100, level: 'national' }, refused: [] },
    { facts: { stars: 5, level: 'province' }, refused: ['level: level-cannot-recognise'] },
    { facts: { level: 'district' }, refused: ['level: level-cannot-recognise'] },
    { facts: { stars: 3, level: 'district', date: '2023-02-23' }, refused: ['level: level-cannot-recognise'] },
    { facts: { stars: 3, level: 'district', date: '2023-02-24' }, refused: [] },
    { facts: { level: 'commune' }, refused: ['level: invalid_value'] },
    { facts: { star: 4 }, refused: [': unrecognized_keys'] },
    { facts: { source: undefined }, refused: ['source: invalid_type'] },
    { facts: { source: '' }, refused: ['source: too_small'] },
  ])('of $facts is refused: $refused', ({ facts, refused }) => {
    expect(refusals(facts)).toEqual(refused);
  });
});

describe('the day and the round', () => {
  test.each([
    { facts: { date: '2025-02-30' }, refused: ['date: date-invalid'] },
    { facts: { year: 2024, date: '2023-12-31' }, refused: ['date: date-outside-round'] },
    { facts: { year: 2024, date: '2024-01-01' }, refused: [] },
    { facts: { year: 2024, date: '2025-12-31' }, refused: [] },
    { facts: { year: 2024, date: '2026-01-01' }, refused: ['date: date-outside-round'] },
    { facts: { date: '2012-12-31' }, refused: ['date: date-before-programme'] },
    { facts: { date: '2013-01-01' }, refused: [] },
    { facts: { year: 2012 }, refused: ['year: too_small'] },
    { facts: { year: 2013 }, refused: [] },
    { facts: { year: 2100 }, refused: [] },
    { facts: { year: 2101 }, refused: ['year: too_big'] },
    { facts: { year: 2024.5 }, refused: ['year: invalid_type'] },
    { facts: { year: '2024' }, refused: ['year: invalid_type'] },
  ])('of $facts is refused: $refused', ({ facts, refused }) => {
    expect(refusals(facts)).toEqual(refused);
  });
});

describe('the end', () => {
  test.each([
    { facts: { date: '2024-01-01', ends: '2023-12-31' }, refused: ['ends: ends-before-start'] },
    { facts: { date: '2024-01-01', ends: '2024-01-01' }, refused: ['ends: ends-before-start'] },
    { facts: { date: '2024-01-01', ends: '2024-01-02' }, refused: [] },
    { facts: { date: '2024-06-01', ends: '2030-12-31' }, refused: [] },
    { facts: { date: '2024-06-01', ends: '2031-01-01' }, refused: ['ends: ends-too-late'] },
    { facts: { year: 2024, ends: '2024-01-01' }, refused: ['ends: ends-before-start'] },
    { facts: { year: 2024, ends: '2024-01-02' }, refused: [] },
    { facts: { year: 2024, ends: '2031-12-31' }, refused: [] },
    { facts: { year: 2024, ends: '2032-01-01' }, refused: ['ends: ends-too-late'] },
    { facts: { year: 2024, date: '2025-01-01', ends: '2024-12-31' }, refused: ['ends: ends-before-start'] },
    { facts: { ends: '2024-01-01' }, refused: [] },
    { facts: { ends: '2024-13-01' }, refused: ['ends: date-invalid'] },
  ])('of $facts is refused: $refused', ({ facts, refused }) => {
    expect(refusals(facts)).toEqual(refused);
  });
});

describe('a revocation', () => {
  test.each([
    { facts: { date: '2024-01-02', revoked: { date: '2024-01-01' } }, refused: ['revoked: revoked-before-start'] },
    { facts: { date: '2024-01-02', revoked: { date: '2024-01-02' } }, refused: [] },
    { facts: { year: 2024, revoked: { date: '2023-12-31' } }, refused: ['revoked: revoked-before-start'] },
    { facts: { year: 2024, revoked: { date: '2024-01-01' } }, refused: [] },
    { facts: { revoked: { date: '2013-01-01' } }, refused: [] },
    { facts: { revoked: {} }, refused: ['revoked.date: invalid_type'] },
    { facts: { revoked: { date: '2024-01-01', decision: '', reason: '' } }, refused: 2 },
    { facts: { revoked: { date: '2024-01-01', by: 'UBND' } }, refused: ['revoked: unrecognized_keys'] },
  ])('of $facts is refused: $refused', ({ facts, refused }) => {
    if (typeof refused === 'number') expect(refusals(facts)).toHaveLength(refused);
    else expect(refusals(facts)).toEqual(refused);
  });
});

test('a recognition may say all that is known of it', () => {
  expect(
    refusals({
      year: 2024,
      date: '2025-02-14',
      decision: '12/QĐ-UBND',
      issuer: 'UBND tỉnh Lào Cai',
      level: 'province',
      round: 'Đợt 1',
      points: 78.5,
      code: '10-082-02680-1-2024',
      ends: '2028-02-14',
      revoked: { date: '2026-01-01', decision: '13/QĐ-UBND', reason: 'Dừng sản xuất' },
    }),
  ).toEqual([]);
});
