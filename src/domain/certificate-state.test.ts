import { expect, test } from 'vitest';
import { rankOf, stateOf } from './certificate-state.ts';
import type { Recognition } from './recognition.ts';

const dated: Recognition = { stars: 4, source: 'bao', date: '2023-05-20' };

test.each([
  { today: '2025-11-20', state: 'valid', why: '181 days before the end' },
  { today: '2025-11-21', state: 'ending', why: '180 days before the end' },
  { today: '2026-05-20', state: 'ending', why: 'the end day itself' },
  { today: '2026-05-21', state: 'past-term', why: 'the day after the end' },
  { today: '2026-11-16', state: 'past-term', why: '180 days after the end' },
  { today: '2026-11-17', state: 'lapsed', why: '181 days after the end' },
])('is $state on $today: $why', ({ today, state }) => {
  expect(stateOf(dated, today)).toBe(state);
});

test('a revoked recognition is revoked from the day of the decision, not before', () => {
  const revoked: Recognition = { ...dated, revoked: { date: '2025-02-10' } };
  expect(stateOf(revoked, '2025-02-09')).toBe('valid');
  expect(stateOf(revoked, '2025-02-10')).toBe('revoked');
});

test.each([
  { year: 2024, today: '2026-11-21', state: 'undated', why: 'early days would be ending, late ones valid' },
  { year: 2025, today: '2026-11-21', state: 'valid', why: 'every day of the year still runs' },
  { year: 2022, today: '2026-11-21', state: 'lapsed', why: 'every day of the year ended long ago' },
  { year: 2023, today: '2026-11-21', state: 'undated', why: 'some days are past, some are not' },
])('a recognition of $year is $state on $today: $why', ({ year, today, state }) => {
  expect(stateOf({ stars: 3, source: 'bao', year }, today)).toBe(state);
});

test('without day and year nothing can be said', () => {
  expect(stateOf({ stars: 3, source: 'bao' }, '2026-11-21')).toBe('undated');
  expect(stateOf(undefined, '2026-11-21')).toBe('undated');
});

test('products in force come before all others, revoked ones last', () => {
  expect(rankOf('valid')).toBe(rankOf('ending'));
  expect(['revoked', 'lapsed', 'undated', 'past-term', 'ending'].toSorted(byRank)).toEqual([
    'ending',
    'past-term',
    'undated',
    'lapsed',
    'revoked',
  ]);
});

function byRank(a: string, b: string): number {
  return rankOf(a as Parameters<typeof rankOf>[0]) - rankOf(b as Parameters<typeof rankOf>[0]);
}
