import { dayInVietnam, isCalendarDate } from '../../src/domain/calendar-date.ts';
import type { CalendarDate } from '../../src/domain/calendar-date.ts';
import { groupAt, listAt, textAt } from '../../src/content-files/facts.ts';
import type { FactPath } from '../../src/domain/issue.ts';
import type { PageCheck } from './check.ts';

/** Nobody has read a page, published a post or revoked a certificate on a day that has not come. */
export const dayInFuture: PageCheck = {
  id: 'day-in-future',
  scope: 'page',
  check({ location, main, today }, report) {
    const reportAfter = (latest: CalendarDate, path: FactPath): void => {
      const day = textAt(main.raw, path);
      if (day === undefined || !isCalendarDate(day) || day <= latest) return;
      report({ code: 'date-in-future', params: { found: day, today: latest } }, main, path);
    };
    // A site may be built for a day of the past; what was read since then was read all the same.
    const now = dayInVietnam(new Date());
    const latest = today > now ? today : now;
    for (const key of Object.keys(groupAt(main.raw, ['sources']))) reportAfter(latest, ['sources', key, 'read']);
    if (location.collection === 'news') reportAfter(latest, ['published']);
    for (const index of listAt(main.raw, ['recognitions']).keys()) {
      reportAfter(today, ['recognitions', index, 'revoked', 'date']);
    }
  },
};
