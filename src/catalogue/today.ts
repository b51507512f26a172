import { dayInVietnam, isCalendarDate } from '../domain/calendar-date.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';

/** The day certificates are judged on: TODAY, or the day of the build in Viet Nam. */
export const today: CalendarDate = readToday(process.env['TODAY']);

function readToday(value: string | undefined): CalendarDate {
  if (value === undefined || value === '') return dayInVietnam(new Date());
  if (!isCalendarDate(value)) throw new Error(`TODAY: “${value}” – YYYY-MM-DD`);
  return value;
}
