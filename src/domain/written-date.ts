import { isCalendarDate } from './calendar-date.ts';
import type { CalendarDate } from './calendar-date.ts';

const forms: readonly RegExp[] = [
  /^(?<year>\d{4})[/.](?<month>\d{1,2})[/.](?<day>\d{1,2})$/u,
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/u,
  /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})$/u,
  /^(?:ngày\s+)?(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})\s+năm\s+(?<year>\d{4})$/iu,
];

/** Returns the day that people write in another form: `30/12/2022`, `2022/12/30`, `ngày 30 tháng 12 năm 2022`. */
export function toWrittenDay(text: string): CalendarDate | undefined {
  for (const form of forms) {
    const { year = '', month = '', day = '' } = form.exec(text.trim().normalize('NFC'))?.groups ?? {};
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (isCalendarDate(date)) return date;
  }
  return undefined;
}

/** Whether a written day can be read in one way only: 03/04/2024 is 3 April here and 4 March in other countries. */
export function isUnambiguousDay(text: string): boolean {
  const [, first = '', second = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}$/u.exec(text.trim()) ?? [];
  return first === '' || Number(first) > 12 || Number(first) === Number(second);
}
