import { isCalendarDate } from '../../domain/calendar-date.ts';
import type { FactPath } from '../../domain/issue.ts';
import { listAt, textAt } from '../../content-files/facts.ts';
import type { PageRule } from '../rule.ts';
import { partialDateAt } from './partial-date.ts';

/** Days of a plan that can only lie in its period or after it. */
const days: readonly { readonly list: string; readonly key: string }[] = [
  { list: 'targets', key: 'deadline' },
  { list: 'results', key: 'asOf' },
  { list: 'tasks', key: 'deadline' },
];

/** Nothing of a plan is due, or done, before its period begins; and whether it has ended follows from the period. */
export const planDays: PageRule = {
  id: 'plan-days',
  scope: 'page',
  check({ location, main, today }, report) {
    if (location.collection !== 'plans') return;
    const start = textAt(main.raw, ['period', 'start']);
    if (start !== undefined && isCalendarDate(start)) {
      for (const { key, list } of days) {
        for (const index of listAt(main.raw, [list]).keys()) {
          const path: FactPath = [list, index, key];
          const found = partialDateAt(main.raw, path);
          if (found === undefined || found >= start.slice(0, found.length)) continue;
          report({ code: 'day-before-period', params: { key, found, start } }, main, path);
        }
      }
    }
    const end = textAt(main.raw, ['period', 'end']);
    const status = textAt(main.raw, ['status']) ?? '';
    if (end === undefined || !isCalendarDate(end)) return;
    if ((status === 'in_force' && end < today) || (status === 'ended' && end > today)) {
      report({ code: 'plan-status-odd', params: { found: status, end } }, main, ['status']);
    }
  },
};
