import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { futureFinding, latestDay } from './future-finding.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T05:00:00Z') });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the latest day on which something can have been read', () => {
  test.each([
    { today: '2020-01-01', latest: '2026-11-21', why: 'the site is built for a day of the past' },
    { today: '2026-11-21', latest: '2026-11-21', why: 'the site is built for today' },
    { today: '2027-01-01', latest: '2027-01-01', why: 'the site is built for a day to come' },
  ])('is $latest for a site of $today: $why', ({ latest, today }) => {
    expect(latestDay(today)).toBe(latest);
  });
});

describe('what lies after the day of the site', () => {
  const told = (found: string, todayIsSet: boolean): string =>
    futureFinding('recognition-in-future', found, { today: '2020-01-01', todayIsSet }).code;

  test.each([
    { found: '2026-11-21', set: true, code: 'day-after-today-setting' },
    { found: '2026-11-22', set: true, code: 'recognition-in-future' },
    { found: '2026-11-21', set: false, code: 'recognition-in-future' },
    { found: '2026', set: true, code: 'day-after-today-setting' },
    { found: '2027', set: true, code: 'recognition-in-future' },
    { found: '2026-11', set: true, code: 'day-after-today-setting' },
    { found: '2026-12', set: true, code: 'recognition-in-future' },
  ])('$found, TODAY set: $set, is told as $code', ({ code, found, set }) => {
    expect(told(found, set)).toBe(code);
  });

  test('is quoted with the day of the site', () => {
    const params = { found: '2030-01-01', today: '2026-11-21' };
    const context = { today: '2026-11-21', todayIsSet: true };
    expect(futureFinding('date-in-future', '2030-01-01', context)).toEqual({ code: 'date-in-future', params });
    const past = { today: '2020-01-01', todayIsSet: true };
    expect(futureFinding('date-in-future', '2024-01-01', past)).toEqual({
      code: 'day-after-today-setting',
      params: { found: '2024-01-01', today: '2020-01-01' },
    });
  });
});
