import { daysBetween } from './calendar-date.ts';
import type { CalendarDate } from './calendar-date.ts';
import { endRangeOf } from './term.ts';
import type { EndRange } from './term.ts';
import type { Recognition } from './recognition.ts';

/**
 * What can be said of a recognition on a day:
 * - `valid`: more than 180 days of its term are left;
 * - `ending`: 180 days or less are left, the end day included;
 * - `past-term`: the term ended 180 days ago or less, so it may still run until a re-evaluation
 *   (Decision 26/2026/QĐ-TTg, article 12.3) and must not be called expired;
 * - `lapsed`: the term ended longer ago and no later recognition is known;
 * - `revoked`: a decision took it back;
 * - `undated`: not enough is known to say.
 */
export const certificateStates = ['valid', 'ending', 'past-term', 'undated', 'lapsed', 'revoked'] as const;

export type CertificateState = (typeof certificateStates)[number];

/** Days before the end in which a new file is due, and days after it in which an extension may run. */
export const noticeInDays = 180;

/** Returns the state of a recognition on a day. */
export function stateOf(recognition: Recognition | undefined, today: CalendarDate): CertificateState {
  if (recognition === undefined) return 'undated';
  return stateOfTerm(endRangeOf(recognition), recognition.revoked?.date, today);
}

/** Returns the state of a term that ends within a range of days, with the day of its revocation if there was one. */
export function stateOfTerm(
  range: EndRange | undefined,
  revoked: CalendarDate | undefined,
  today: CalendarDate,
): CertificateState {
  if (revoked !== undefined && revoked <= today) return 'revoked';
  if (range === undefined) return 'undated';
  const earliest = stateOfEnd(range.from, today);
  return earliest === stateOfEnd(range.until, today) ? earliest : 'undated';
}

/** Returns the state of a term with a known last day. */
export function stateOfEnd(end: CalendarDate, today: CalendarDate): 'valid' | 'ending' | 'past-term' | 'lapsed' {
  const daysLeft = daysBetween(today, end);
  if (daysLeft > noticeInDays) return 'valid';
  if (daysLeft >= 0) return 'ending';
  return daysLeft >= -noticeInDays ? 'past-term' : 'lapsed';
}

const ranks: Readonly<Record<CertificateState, number>> = {
  valid: 0,
  ending: 0,
  'past-term': 1,
  undated: 2,
  lapsed: 3,
  revoked: 4,
};

/** Returns a number to sort by so that products in force come first; `valid` and `ending` are equal. */
export function rankOf(state: CertificateState): number {
  return ranks[state];
}
