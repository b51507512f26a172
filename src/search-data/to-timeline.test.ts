import { expect, test } from 'vitest';
import { fromDayNumber, toDayNumber } from '../domain/calendar-date.ts';
import { stateOf } from '../domain/certificate-state.ts';
import type { Recognition } from '../domain/recognition.ts';
import { stateOnDay } from '../search/state-timeline.ts';
import { toTimeline } from './to-timeline.ts';

const today = '2026-11-21';

const recognitions: readonly (Partial<Recognition> & { title: string })[] = [
  { title: 'a day', date: '2024-02-29' },
  { title: 'a day long past', date: '2019-01-01' },
  { title: 'an end of its own', date: '2025-01-01', ends: '2026-12-31' },
  { title: 'a year', year: 2023 },
  { title: 'a year long past', year: 2019 },
  { title: 'nothing' },
  { title: 'a revocation', date: '2025-06-01', revoked: { date: '2027-01-15' } },
  { title: 'a revocation that has happened', date: '2025-06-01', revoked: { date: '2026-01-15' } },
];

test.each(recognitions)('a recognition with $title has on every later day the state that the rule gives', (known) => {
  const recognition: Recognition = { stars: 4, source: 'x', ...known };
  const timeline = toTimeline(recognition, today);
  for (let day = toDayNumber(today); day < toDayNumber(today) + 1500; day += 1) {
    expect(stateOnDay(timeline, timeline.firstChange, day)).toBe(stateOf(recognition, fromDayNumber(day)));
  }
});

test.each(recognitions)('a recognition with $title has on every day, also before the build, its state', (known) => {
  const recognition: Recognition = { stars: 4, source: 'x', ...known };
  const timeline = toTimeline(recognition);
  for (let day = toDayNumber('2017-01-01'); day < toDayNumber('2031-01-01'); day += 1) {
    expect(stateOnDay(timeline, timeline.firstChange, day)).toBe(stateOf(recognition, fromDayNumber(day)));
  }
});

test('changes after the last day asked for are left out', () => {
  const recognition: Recognition = { stars: 4, source: 'x', date: '2025-06-01' };
  expect(toTimeline(recognition, today, toDayNumber(today) + 60)).toEqual({
    states: ['valid'],
    changes: [],
    firstChange: 0,
  });
});
