/** Calendar days without a time, as `YYYY-MM-DD`: certificates begin and end on days, not at instants. */

/** A day as `YYYY-MM-DD`. */
export type CalendarDate = string;

const DAY_IN_MS = 86_400_000;
const pattern = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** Whether the text is a day that exists, so not 2025-02-30. */
export function isCalendarDate(text: string): boolean {
  if (!pattern.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

/** Returns the number of days since 1 January 1970. */
export function toDayNumber(date: CalendarDate): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_IN_MS);
}

/** Returns the day with this number of days since 1 January 1970. */
export function fromDayNumber(days: number): CalendarDate {
  return new Date(days * DAY_IN_MS).toISOString().slice(0, 10);
}

/** Returns how many days lie between two days; negative when `to` is before `from`. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** Returns the day some days later. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** Returns the year of a day. */
export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

/** Pages ask again and again for the ends of the same terms, and there are only so many days. */
const laterDays = new Map<string, CalendarDate>();

/** Returns the same day some months later, or the last day of that month where it is shorter (29 February). */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const key = `${date}+${String(months)}`;
  const known = laterDays.get(key) ?? dayAfterMonths(date, months);
  laterDays.set(key, known);
  return known;
}

function dayAfterMonths(date: CalendarDate, months: number): CalendarDate {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  const target = new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay.getUTCDate())));
  return target.toISOString().slice(0, 10);
}

const hoChiMinhDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** Returns the day it is in Viet Nam at an instant: certificates end at midnight there, wherever the reader is. */
export function dayInVietnam(instant: Date): CalendarDate {
  return hoChiMinhDay.format(instant);
}
