import { isCalendarDate } from '../../domain/calendar-date.ts';
import { textAt } from '../../content-files/facts.ts';
import type { PageRule } from '../rule.ts';

/** Posts lie in the folder of the year they were published in; where no day is known, any year may do. */
export const yearFolder: PageRule = {
  id: 'year-folder',
  scope: 'page',
  check({ location, main }, report) {
    if (location.collection !== 'news') return;
    const published = textAt(main.raw, ['published']);
    const year = location.folder.split('/')[1] ?? '';
    if (published === undefined || !isCalendarDate(published) || published.startsWith(year)) return;
    report({ code: 'year-folder-differs', params: { found: published, year } }, main, ['published']);
  },
};
