import { isCalendarDate } from '../../domain/calendar-date.ts';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { stateOfTerm } from '../../domain/certificate-state.ts';
import { endRangeOf } from '../../domain/term.ts';
import type { TermFacts } from '../../domain/term-facts.ts';
import { listAt, numberAt, textAt } from '../../content-files/facts.ts';
import type { PageRule } from '../rule.ts';

/** Products whose newest term ended more than 180 days ago: either a later recognition is missing, or there is none. */
export const termLapsed: PageRule = {
  id: 'term-lapsed',
  scope: 'page',
  check({ location, main, today }, report) {
    if (location.collection !== 'products' || listAt(main.raw, ['recognitions']).length === 0) return;
    const path = ['recognitions', 0];
    const range = endRangeOf(termAt(main.raw, path));
    const revoked = dayAt(main.raw, [...path, 'revoked', 'date']);
    if (range === undefined || stateOfTerm(range, revoked, today) !== 'lapsed') return;
    report({ code: 'term-lapsed', params: { found: range.until, today } }, main, path);
  },
};

function termAt(raw: unknown, path: readonly (string | number)[]): TermFacts {
  return {
    date: dayAt(raw, [...path, 'date']),
    ends: dayAt(raw, [...path, 'ends']),
    year: numberAt(raw, [...path, 'year']),
  };
}

function dayAt(raw: unknown, path: readonly (string | number)[]): CalendarDate | undefined {
  const day = textAt(raw, path);
  return day !== undefined && isCalendarDate(day) ? day : undefined;
}
