import { isCalendarDate, yearOf } from '../../domain/calendar-date.ts';
import { listAt, numberAt, textAt } from '../../content-files/facts.ts';
import type { PageRule } from '../rule.ts';
import { futureFinding } from './future-finding.ts';

/** Nobody can have recognised a product after today. */
export const recognitionInFuture: PageRule = {
  id: 'recognition-in-future',
  scope: 'page',
  check({ location, main, today, todayIsSet }, report) {
    if (location.collection !== 'products') return;
    const reportAt = (found: string, path: readonly (string | number)[]): void => {
      report(futureFinding('recognition-in-future', found, { today, todayIsSet }), main, path);
    };
    for (const index of listAt(main.raw, ['recognitions']).keys()) {
      const path = ['recognitions', index];
      const date = textAt(main.raw, [...path, 'date']);
      const year = numberAt(main.raw, [...path, 'year']);
      if (date !== undefined && isCalendarDate(date)) {
        if (date > today) reportAt(date, [...path, 'date']);
      } else if (year !== undefined && year > yearOf(today)) reportAt(String(year), [...path, 'year']);
    }
  },
};
