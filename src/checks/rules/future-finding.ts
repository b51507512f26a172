import { dayInVietnam } from '../../domain/calendar-date.ts';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Finding } from '../../domain/issue.ts';
import type { PageContext } from '../rule.ts';

/** Returns the latest day on which something can have been read or published: a site may be built for a day of the past. */
export function latestDay(today: CalendarDate): CalendarDate {
  const now = dayInVietnam(new Date());
  return today > now ? today : now;
}

/**
 * Returns that a day or a year lies after today; where it only does so because TODAY was set to a day of the past, the
 * fault names TODAY instead of sending people to look for a mistake in the page.
 */
export function futureFinding(
  code: 'recognition-in-future' | 'date-in-future',
  found: string,
  { today, todayIsSet }: Pick<PageContext, 'today' | 'todayIsSet'>,
): Finding {
  const isPast = found <= dayInVietnam(new Date()).slice(0, found.length);
  if (todayIsSet && isPast) return { code: 'day-after-today-setting', params: { found, today } };
  return { code, params: { found, today } };
}
