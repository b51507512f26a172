import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { FactPath } from '../../domain/issue.ts';
import { groupAt, listAt } from '../../content-files/facts.ts';
import type { PageRule } from '../rule.ts';
import { futureFinding, latestDay } from './future-finding.ts';
import { partialDateAt } from './partial-date.ts';

/** Nobody has read a page, published a post, signed a text or revoked a certificate on a day that has not come. */
export const dayInFuture: PageRule = {
  id: 'day-in-future',
  scope: 'page',
  check({ location, main, today, todayIsSet }, report) {
    const reportAfter = (latest: CalendarDate, path: FactPath): void => {
      const day = partialDateAt(main.raw, path);
      if (day === undefined || day <= latest.slice(0, day.length)) return;
      report(futureFinding('date-in-future', day, { today: latest, todayIsSet }), main, path);
    };
    const latest = latestDay(today);
    for (const key of Object.keys(groupAt(main.raw, ['sources']))) reportAfter(latest, ['sources', key, 'read']);
    if (location.collection === 'news') reportAfter(latest, ['published']);
    if (location.collection === 'documents') reportAfter(latest, ['date']);
    if (location.collection === 'plans') {
      reportAfter(latest, ['document', 'date']);
      for (const list of ['basis', 'results']) {
        const key = list === 'basis' ? 'date' : 'asOf';
        for (const index of listAt(main.raw, [list]).keys()) reportAfter(latest, [list, index, key]);
      }
    }
    for (const index of listAt(main.raw, ['recognitions']).keys()) {
      reportAfter(today, ['recognitions', index, 'revoked', 'date']);
    }
  },
};
