import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, fromDayNumber, toDayNumber } from './calendar-date.ts';
import { certificateStates, noticeInDays, rankOf, stateOf, stateOfEnd, stateOfTerm } from './certificate-state.ts';
import type { CertificateState } from './certificate-state.ts';
import type { Recognition } from './recognition.ts';

/** Recognised on 15 June 2023, so the term ends on 15 June 2026. */
const dated: Recognition = { stars: 4, source: 'bao', date: '2023-06-15' };
const end = '2026-06-15';

describe('a recognition whose day is known', () => {
  test.each([
    { today: '2023-06-15', state: 'valid', why: 'the day of the decision' },
    { today: '2025-12-16', state: 'valid', why: '181 days before the end' },
    { today: '2025-12-17', state: 'ending', why: '180 days before the end' },
    { today: '2026-06-14', state: 'ending', why: 'the day before the end' },
    { today: '2026-06-15', state: 'ending', why: 'the end day itself' },
    { today: '2026-06-16', state: 'past-term', why: 'the day after the end' },
    { today: '2026-12-12', state: 'past-term', why: '180 days after the end' },
    { today: '2026-12-13', state: 'lapsed', why: '181 days after the end' },
    { today: '2040-01-01', state: 'lapsed', why: 'years after the end' },
  ])('is $state on $today: $why', ({ today, state }) => {
    expect(stateOf(dated, today)).toBe(state);
    expect(stateOfEnd(end, today)).toBe(state);
    expect(stateOfTerm({ from: end, until: end }, undefined, today)).toBe(state);
  });

  test('an end that the decision states counts in place of 36 months', () => {
    const shorter: Recognition = { ...dated, ends: '2024-06-15' };
    expect(stateOf(shorter, '2024-06-15')).toBe('ending');
    expect(stateOf(shorter, '2026-06-15')).toBe('lapsed');
  });

  test('the two half-years before and after the end are equally long, and the end belongs to the first', () => {
    const days = Array.from({ length: 800 }, (_, index) => addDays('2025-06-01', index));
    const count = (state: CertificateState): number => days.filter((day) => stateOfEnd(end, day) === state).length;
    expect([count('ending'), count('past-term')]).toEqual([noticeInDays + 1, noticeInDays]);
  });
});

describe('a revocation', () => {
  const revokedOn = (date: string, facts: Partial<Recognition> = {}): Recognition => ({
    ...dated,
    ...facts,
    revoked: { date },
  });

  test.each([
    { today: '2025-02-09', state: 'valid', why: 'the day before the decision' },
    { today: '2025-02-10', state: 'revoked', why: 'the day of the decision' },
    { today: '2025-02-11', state: 'revoked', why: 'the day after' },
    { today: '2026-06-15', state: 'revoked', why: 'the day on which the term would have ended' },
    { today: '2030-01-01', state: 'revoked', why: 'long after the term' },
  ])('of 10 February 2025 makes it $state on $today: $why', ({ state, today }) => {
    expect(stateOf(revokedOn('2025-02-10'), today)).toBe(state);
  });

  test('counts from its day on where nothing is known of the term', () => {
    const undated: Recognition = { stars: 4, source: 'bao', revoked: { date: '2025-02-10' } };
    expect(stateOf(undated, '2025-02-09')).toBe('undated');
    expect(stateOf(undated, '2025-02-10')).toBe('revoked');
    expect(stateOfTerm(undefined, '2025-02-10', '2025-02-10')).toBe('revoked');
  });

  test('that is still to come changes nothing', () => {
    expect(stateOf(revokedOn('2026-06-30'), '2026-06-16')).toBe('past-term');
  });
});

describe('a recognition of which the year is known only', () => {
  test.each([
    { year: 2024, today: '2026-11-21', state: 'undated', why: 'early days would be ending, late ones valid' },
    { year: 2025, today: '2026-11-21', state: 'valid', why: 'every day of the year still runs' },
    { year: 2020, today: '2026-11-21', state: 'lapsed', why: 'every day of the year ended long ago' },
    { year: 2023, today: '2026-11-21', state: 'undated', why: 'some days are past, some are not' },
  ])('of $year is $state on $today: $why', ({ year, today, state }) => {
    expect(stateOf({ stars: 3, source: 'bao', year }, today)).toBe(state);
  });

  test('without day and year nothing can be said', () => {
    expect(stateOf({ stars: 3, source: 'bao' }, '2026-11-21')).toBe('undated');
    expect(stateOf(undefined, '2026-11-21')).toBe('undated');
    expect(stateOfTerm(undefined, undefined, '2026-11-21')).toBe('undated');
  });

  test('a state is told where every day on which the term can end gives it', () => {
    const start = toDayNumber('2026-01-01');
    const days = fc.integer({ min: start - 400, max: start + 400 });
    fc.assert(
      fc.property(days, fc.nat(300), days, (first, length, now) => {
        const today = fromDayNumber(now);
        const each = Array.from({ length: length + 1 }, (_, index) => stateOfEnd(fromDayNumber(first + index), today));
        const range = { from: fromDayNumber(first), until: fromDayNumber(first + length) };
        const [one, ...others] = new Set(each);
        if (others.length === 0) expect(stateOfTerm(range, undefined, today)).toBe(one);
        else expect(each).not.toContain(stateOfTerm(range, undefined, today));
      }),
    );
  });
});

test('products in force come before all others, revoked ones last', () => {
  expect(rankOf('valid')).toBe(rankOf('ending'));
  const states: readonly CertificateState[] = ['revoked', 'lapsed', 'undated', 'past-term', 'ending'];
  expect(states.toSorted((a, b) => rankOf(a) - rankOf(b))).toEqual([
    'ending',
    'past-term',
    'undated',
    'lapsed',
    'revoked',
  ]);
  expect(new Set(certificateStates.map(rankOf)).size).toBe(certificateStates.length - 1);
});
