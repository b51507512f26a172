import { expect, test } from 'vitest';
import { newestRecognition, recognitionSchema } from './recognition.ts';
import type { Recognition } from './recognition.ts';
import { endOf, endRangeOf } from './term.ts';

const recognition = (facts: Partial<Recognition>): Recognition => ({ stars: 4, source: 'bao', ...facts });

const codesOf = (facts: object): unknown[] =>
  (recognitionSchema.safeParse({ stars: 4, source: 'bao', ...facts }).error?.issues ?? []).map((issue) =>
    issue.code === 'custom' ? (issue.params?.['code'] as unknown) : issue.code,
  );

test('a term ends 36 months after the day of the decision', () => {
  expect(endOf(recognition({ date: '2023-12-29' }))).toBe('2026-12-29');
});

test('an end that the decision states itself counts instead', () => {
  expect(endOf(recognition({ date: '2023-12-29', ends: '2026-06-30' }))).toBe('2026-06-30');
});

test('a year without a day gives a range of ends', () => {
  expect(endRangeOf(recognition({ year: 2022 }))).toEqual({ from: '2025-01-01', until: '2025-12-31' });
});

test('nothing is said of the end when neither day nor year is known', () => {
  expect(endRangeOf(recognition({}))).toBeUndefined();
});

test('the newest recognition is the first one that had been made by the day', () => {
  const list = [recognition({ stars: 5, date: '2025-06-26' }), recognition({ date: '2022-01-12' })];
  expect(newestRecognition(list, '2026-01-01')?.stars).toBe(5);
  expect(newestRecognition(list, '2025-06-25')?.stars).toBe(4);
  expect(newestRecognition(list, '2021-12-31')).toBeUndefined();
});

test.each([
  { name: '6 stars', facts: { stars: 6 }, code: 'invalid_value' },
  { name: '30 February', facts: { date: '2025-02-30' }, code: 'date-invalid' },
  { name: 'points of another rating', facts: { points: 65 }, code: 'points-do-not-fit-stars' },
  { name: 'a day two years after the round', facts: { year: 2021, date: '2023-01-05' }, code: 'date-outside-round' },
  { name: 'five stars of a province', facts: { stars: 5, level: 'province' }, code: 'level-cannot-recognise' },
  { name: 'an end before the start', facts: { date: '2024-01-01', ends: '2023-01-01' }, code: 'ends-before-start' },
  {
    name: 'a revocation before the start',
    facts: { date: '2024-01-01', revoked: { date: '2023-12-31' } },
    code: 'revoked-before-start',
  },
  { name: 'an unknown key', facts: { star: 4 }, code: 'unrecognized_keys' },
])('refuses $name', ({ facts, code }) => {
  expect(codesOf(facts)).toContain(code);
});

test('accepts a round whose decision was signed in the following year', () => {
  expect(codesOf({ year: 2024, date: '2025-02-14' })).toEqual([]);
});
