import { isCalendarDate, yearOf } from '../../domain/calendar-date.ts';
import { firstProgrammeYear } from '../../domain/schema-parts.ts';
import { groupAt, textAt } from '../../content-files/facts.ts';
import type { PageRule } from '../rule.ts';
import { partialDateAt } from './partial-date.ts';

/** A source is published before it is read, unless it came out again since; and nobody read of OCOP before there was any. */
export const sourceDays: PageRule = {
  id: 'source-days',
  scope: 'page',
  check({ main }, report) {
    for (const key of Object.keys(groupAt(main.raw, ['sources']))) {
      const path = ['sources', key];
      const read = textAt(main.raw, [...path, 'read']);
      if (read === undefined || !isCalendarDate(read)) continue;
      if (yearOf(read) < firstProgrammeYear) {
        report({ code: 'date-before-programme', params: { found: read } }, main, [...path, 'read']);
        continue;
      }
      const published = partialDateAt(main.raw, [...path, 'published']);
      if (published === undefined || published <= read.slice(0, published.length)) continue;
      report({ code: 'published-after-read', params: { found: published, read } }, main, [...path, 'published']);
    }
  },
};
