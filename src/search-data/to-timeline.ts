import { fromDayNumber, toDayNumber } from '../domain/calendar-date.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { noticeInDays, stateOf } from '../domain/certificate-state.ts';
import type { CertificateState } from '../domain/certificate-state.ts';
import { endRangeOf } from '../domain/term.ts';
import type { Recognition } from '../domain/recognition.ts';
import type { StatePattern } from '../search/data-files.ts';

/** The states a recognition goes through. */
export interface Timeline extends StatePattern {
  /** Day number of the first change; 0 when there is none. */
  readonly firstChange: number;
}

/** Before any recognition there can be. */
const longAgo: CalendarDate = '1900-01-01';

/**
 * Returns the states of a recognition, found by asking `stateOf` on every day on which it can change its answer. So the
 * browser tells states for its own day, which may lie before the build too, without knowing the rules. What has passed
 * on the day `from` is left out, and what comes after `until` (a day number).
 */
export function toTimeline(
  recognition: Recognition,
  from: CalendarDate = longAgo,
  until: number = Number.POSITIVE_INFINITY,
): Timeline {
  const first = toDayNumber(from);
  const steps: { state: CertificateState; day: number }[] = [{ state: stateOf(recognition, from), day: first }];
  for (const day of turningDays(recognition)) {
    if (day <= first || day > until) continue;
    const state = stateOf(recognition, fromDayNumber(day));
    if (state !== steps.at(-1)?.state) steps.push({ state, day });
  }
  const firstChange = steps[1]?.day ?? 0;
  return {
    states: steps.map(({ state }) => state),
    changes: steps.slice(1).map(({ day }) => day - firstChange),
    firstChange,
  };
}

/** The days on which a state may begin: of notice, after the end, after the grace; and the day of a revocation. */
function turningDays(recognition: Recognition): readonly number[] {
  const range = endRangeOf(recognition);
  const ends = range === undefined ? [] : [toDayNumber(range.from), toDayNumber(range.until)];
  const revoked = recognition.revoked === undefined ? [] : [toDayNumber(recognition.revoked.date)];
  const days = ends.flatMap((end) => [end - noticeInDays, end + 1, end + noticeInDays + 1]);
  return [...new Set([...days, ...revoked])].toSorted((a, b) => a - b);
}
