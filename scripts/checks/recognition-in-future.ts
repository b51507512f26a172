import { isCalendarDate, yearOf } from '../../src/domain/calendar-date.ts';
import { listAt, numberAt, textAt } from '../../src/content-files/facts.ts';
import type { PageCheck } from './check.ts';

/** Nobody can have recognised a product after today. */
export const recognitionInFuture: PageCheck = {
  id: 'recognition-in-future',
  scope: 'page',
  check({ location, main, today }, report) {
    if (location.collection !== 'products') return;
    for (const index of listAt(main.raw, ['recognitions']).keys()) {
      const path = ['recognitions', index];
      const date = textAt(main.raw, [...path, 'date']);
      const year = numberAt(main.raw, [...path, 'year']);
      if (date !== undefined && isCalendarDate(date)) {
        if (date > today) {
          report({ code: 'recognition-in-future', params: { found: date, today } }, main, [...path, 'date']);
        }
      } else if (year !== undefined && year > yearOf(today)) {
        report({ code: 'recognition-in-future', params: { found: String(year), today } }, main, [...path, 'year']);
      }
    }
  },
};
