import { isCalendarDate, yearOf } from '../../domain/calendar-date.ts';
import { listAt, numberAt, textAt } from '../../content-files/facts.ts';
import type { PageRule } from '../rule.ts';

/** The first recognition is taken for the newest one everywhere, so the order of the list is a fact. */
export const recognitionsNewestFirst: PageRule = {
  id: 'recognitions-newest-first',
  scope: 'page',
  check({ location, main }, report) {
    if (location.collection !== 'products') return;
    const times = listAt(main.raw, ['recognitions']).map(timeOf);
    for (const [index, time] of times.entries()) {
      const before = times[index - 1];
      if (before === undefined || !isNewer(time, before)) continue;
      const found = time.date ?? String(time.year);
      report({ code: 'recognition-order', params: { found } }, main, ['recognitions', index]);
    }
  },
};

interface Time {
  readonly date: string | undefined;
  readonly year: number | undefined;
}

function timeOf(recognition: unknown): Time {
  const date = textAt(recognition, ['date']);
  return {
    date: date !== undefined && isCalendarDate(date) ? date : undefined,
    year: numberAt(recognition, ['year']),
  };
}

/** A decision may be signed in the year after its round, so a day and a bare year are compared with that in mind. */
function isNewer(a: Time, b: Time): boolean {
  if (a.date !== undefined && b.date !== undefined) return a.date > b.date;
  if (a.year !== undefined && b.year !== undefined) return a.year > b.year;
  if (a.date !== undefined && b.year !== undefined) return yearOf(a.date) > b.year + 1;
  if (a.year !== undefined && b.date !== undefined) return a.year > yearOf(b.date);
  return false;
}
