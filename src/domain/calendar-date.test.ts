import { expect, test } from 'vitest';
import { addMonths, dayInVietnam, daysBetween, fromDayNumber, isCalendarDate, toDayNumber } from './calendar-date.ts';

test.each(['2024-02-29', '2025-12-31', '2026-08-05'])('%s exists', (date) => {
  expect(isCalendarDate(date)).toBe(true);
});

test.each(['2025-02-30', '2025-02-29', '2025-13-01', '2025-00-10', '05/08/2026', '2025-1-2', '2025', ''])(
  '“%s” is not a day',
  (date) => {
    expect(isCalendarDate(date)).toBe(false);
  },
);

test('36 months after 5 August 2026 is 5 August 2029, as decision 3981/QĐ-UBND of Lâm Đồng says', () => {
  expect(addMonths('2026-08-05', 36)).toBe('2029-08-05');
});

test('a term that began on 29 February ends on the last day of February', () => {
  expect(addMonths('2024-02-29', 36)).toBe('2027-02-28');
});

test('days count across months and years, backwards too', () => {
  expect(daysBetween('2025-12-31', '2026-01-01')).toBe(1);
  expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1);
});

test('a day survives being counted', () => {
  expect(fromDayNumber(toDayNumber('2026-11-21'))).toBe('2026-11-21');
});

test('the day changes at midnight in Viet Nam, seven hours before London', () => {
  expect(dayInVietnam(new Date('2026-11-21T16:59:59Z'))).toBe('2026-11-21');
  expect(dayInVietnam(new Date('2026-11-21T17:00:00Z'))).toBe('2026-11-22');
});
