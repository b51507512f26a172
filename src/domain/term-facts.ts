import type { CalendarDate } from './calendar-date.ts';

/** The facts of a recognition that the length of its term depends on. */
export interface TermFacts {
  readonly date?: CalendarDate | undefined;
  /** The last day, where the decision states one other than 36 months after its own. */
  readonly ends?: CalendarDate | undefined;
  /** The year of the evaluation round. */
  readonly year?: number | undefined;
}
