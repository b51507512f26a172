import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayInVietnam,
  daysBetween,
  fromDayNumber,
  isCalendarDate,
  toDayNumber,
  yearOf,
} from './calendar-date.ts';

/** Days from 1 January 1945 to the end of 2100, the years that facts may lie in. */
const anyDay = fc.integer({ min: -9131, max: 47_846 }).map(fromDayNumber);

describe('days that exist', () => {
  test.each([
    { date: '2024-02-29', why: 'leap year' },
    { date: '2000-02-29', why: 'leap year: 2000 is a multiple of 400' },
    { date: '2025-01-31', why: 'the last of January' },
    { date: '2025-02-28', why: 'the last of February' },
    { date: '2025-04-30', why: 'the last of April' },
    { date: '2025-12-31', why: 'the last of the year' },
    { date: '2026-01-01', why: 'the first of the year' },
    { date: '2026-08-05', why: 'noughts in front' },
  ])('$date exists: $why', ({ date }) => {
    expect(isCalendarDate(date)).toBe(true);
  });

  test.each([
    { date: '2025-02-29', why: 'no leap year' },
    { date: '2100-02-29', why: 'no leap year: a hundred, but not four hundred' },
    { date: '2024-02-30', why: 'February never has thirty days' },
    { date: '2025-04-31', why: 'April has thirty' },
    { date: '2025-06-31', why: 'June has thirty' },
    { date: '2025-09-31', why: 'September has thirty' },
    { date: '2025-11-31', why: 'November has thirty' },
    { date: '2025-12-32', why: 'no month has thirty-two' },
    { date: '2025-13-01', why: 'there is no month 13' },
    { date: '2025-00-10', why: 'there is no month 0' },
    { date: '2025-10-00', why: 'there is no day 0' },
    { date: '05/08/2026', why: 'written the Vietnamese way' },
    { date: '2025-1-2', why: 'without noughts' },
    { date: '2025-01-2', why: 'without one nought' },
    { date: '2025-01', why: 'a month' },
    { date: '2025', why: 'a year' },
    { date: '', why: 'nothing' },
    { date: ' 2025-01-02', why: 'a space in front' },
    { date: '2025-01-02 ', why: 'a space behind' },
    { date: '2025-01-02T00:00:00Z', why: 'with a time' },
    { date: '12025-01-02', why: 'a year of five digits' },
    { date: '２０２５-01-02', why: 'other digits' },
  ])('“$date” is no day: $why', ({ date }) => {
    expect(isCalendarDate(date)).toBe(false);
  });
});

describe('counting days', () => {
  test('1 January 1970 is day 0, and the days beside it follow', () => {
    expect(toDayNumber('1970-01-01')).toBe(0);
    expect(toDayNumber('1970-01-02')).toBe(1);
    expect(toDayNumber('1969-12-31')).toBe(-1);
    expect(fromDayNumber(0)).toBe('1970-01-01');
    expect(fromDayNumber(-1)).toBe('1969-12-31');
  });

  test.each([
    { from: '2025-12-31', to: '2026-01-01', days: 1 },
    { from: '2026-03-01', to: '2026-02-28', days: -1 },
    { from: '2024-02-28', to: '2024-03-01', days: 2 },
    { from: '2025-02-28', to: '2025-03-01', days: 1 },
    { from: '2026-08-05', to: '2026-08-05', days: 0 },
    { from: '2024-01-01', to: '2025-01-01', days: 366 },
    { from: '2025-01-01', to: '2026-01-01', days: 365 },
  ])('from $from to $to it is $days days', ({ days, from, to }) => {
    expect(daysBetween(from, to)).toBe(days);
    expect(addDays(from, days)).toBe(to);
  });

  test('180 days after 22 May 2026 is 18 November', () => {
    expect(addDays('2026-05-22', 180)).toBe('2026-11-18');
    expect(addDays('2026-11-18', -180)).toBe('2026-05-22');
  });

  test('a day survives being counted, and days come in the order of their numbers', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(isCalendarDate(a)).toBe(true);
        expect(fromDayNumber(toDayNumber(a))).toBe(a);
        expect(Math.sign(daysBetween(a, b))).toBe(Math.sign(b < a ? -1 : Number(b > a)));
        expect(addDays(a, daysBetween(a, b))).toBe(b);
      }),
    );
  });

  test('the year of a day is what it begins with', () => {
    expect(yearOf('2025-12-31')).toBe(2025);
    expect(yearOf('2026-01-01')).toBe(2026);
  });
});

/** The last day of each month of a year without 29 February. */
const lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Counts months one after the other, as on a wall calendar. */
function monthsOnAWallCalendar(date: string, months: number): string {
  let [year = 0, month = 0] = date.split('-').map(Number);
  for (let left = months; left > 0; left -= 1) [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  const last = month === 2 && isLeap ? 29 : (lastDays[month - 1] ?? 0);
  const day = Math.min(Number(date.slice(8)), last);
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

describe('counting months', () => {
  test('36 months after 5 August 2026 is 5 August 2029, as decision 3981/QĐ-UBND of Lâm Đồng says', () => {
    expect(addMonths('2026-08-05', 36)).toBe('2029-08-05');
  });

  test.each([
    { date: '2024-02-29', months: 36, end: '2027-02-28', why: 'no 29 February three years on' },
    { date: '2024-02-29', months: 48, end: '2028-02-29', why: 'a leap year again' },
    { date: '2023-02-28', months: 12, end: '2024-02-28', why: 'the same day, not the last of the month' },
    { date: '2025-01-31', months: 1, end: '2025-02-28', why: 'February is shorter' },
    { date: '2024-01-31', months: 1, end: '2024-02-29', why: 'a day longer in a leap year' },
    { date: '2025-03-31', months: 1, end: '2025-04-30', why: 'April is shorter' },
    { date: '2025-08-31', months: 1, end: '2025-09-30', why: 'September is shorter' },
    { date: '2025-12-31', months: 1, end: '2026-01-31', why: 'over the end of the year' },
    { date: '2025-11-30', months: 3, end: '2026-02-28', why: 'over the end of the year into February' },
    { date: '2025-06-15', months: 0, end: '2025-06-15', why: 'no months at all' },
    { date: '2025-01-31', months: -2, end: '2024-11-30', why: 'backwards' },
  ])('$months months after $date is $end: $why', ({ date, end, months }) => {
    expect(addMonths(date, months)).toBe(end);
  });

  test('any day and any number of months give what a wall calendar gives, however often one asks', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 80 }), (date, months) => {
        expect(addMonths(date, months)).toBe(monthsOnAWallCalendar(date, months));
        expect(addMonths(date, months)).toBe(monthsOnAWallCalendar(date, months));
      }),
    );
  });
});

describe('the day in Viet Nam', () => {
  test.each([
    { instant: '2026-11-21T16:59:59.999Z', day: '2026-11-21' },
    { instant: '2026-11-21T17:00:00Z', day: '2026-11-22' },
    { instant: '2026-12-31T17:00:00Z', day: '2027-01-01' },
    { instant: '2028-02-28T17:00:00Z', day: '2028-02-29' },
    { instant: '2026-06-30T23:00:00+07:00', day: '2026-06-30' },
    { instant: '2026-11-21T00:00:00Z', day: '2026-11-21' },
  ])('at $instant it is $day there, seven hours before London all year', ({ day, instant }) => {
    expect(dayInVietnam(new Date(instant))).toBe(day);
  });

  test('it is the day that the zone Asia/Ho_Chi_Minh has', () => {
    const format = new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short' });
    fc.assert(
      fc.property(fc.date({ min: new Date('2013-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), (at) => {
        expect(dayInVietnam(at)).toBe(format.format(at));
      }),
    );
  });
});
