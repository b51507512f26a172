import { addDays } from './calendar-date.ts';
import type { CalendarDate } from './calendar-date.ts';
import { noticeInDays, stateOf } from './certificate-state.ts';
import type { Recognition } from './recognition.ts';
import { endRangeOf } from './term.ts';
import type { EndRange } from './term.ts';

/** What can happen to the recognition of a product, in the words of the programme. */
export type HistoryKind = 'recognised' | 'upgraded' | 'downgraded' | 're-recognised' | 'ending' | 'lapsed' | 'revoked';

/** A step in the history of a product. */
export interface HistoryEvent {
  readonly kind: HistoryKind;
  readonly recognition: Recognition;
  /** When the term ends or ended, for `ending` and `lapsed`. */
  readonly range?: EndRange;
}

/** Returns what happened to a product, newest first. Recognitions are given newest first, as pages list them. */
export function historyOf(recognitions: readonly Recognition[], today: CalendarDate): readonly HistoryEvent[] {
  return recognitions.flatMap((recognition, index) => [
    ...endEvents(recognition, recognitions[index - 1], today),
    { kind: kindOf(recognition, recognitions[index + 1]), recognition },
  ]);
}

function kindOf(recognition: Recognition, before: Recognition | undefined): HistoryKind {
  if (before === undefined) return 'recognised';
  if (recognition.stars > before.stars) return 'upgraded';
  return recognition.stars < before.stars ? 'downgraded' : 're-recognised';
}

/**
 * How a recognition ended. One that a later one followed has no end worth telling, unless it is certain that more than
 * the time of an extension lay between them.
 */
function endEvents(
  recognition: Recognition,
  next: Recognition | undefined,
  today: CalendarDate,
): readonly HistoryEvent[] {
  if (recognition.revoked !== undefined && recognition.revoked.date <= today) return [{ kind: 'revoked', recognition }];
  const range = endRangeOf(recognition);
  if (range === undefined) return [];
  if (next === undefined) {
    return [{ kind: stateOf(recognition, today) === 'lapsed' ? 'lapsed' : 'ending', recognition, range }];
  }
  const made = firstDayOf(next);
  return made !== undefined && made > addDays(range.until, noticeInDays)
    ? [{ kind: 'lapsed', recognition, range }]
    : [];
}

/** The first day on which a recognition can have been made: a decision may follow the round in the next year. */
function firstDayOf({ date, year }: Recognition): CalendarDate | undefined {
  if (date !== undefined) return date;
  return year === undefined ? undefined : `${String(year)}-01-01`;
}
