import { addMonths } from './calendar-date.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { TermFacts } from './term-facts.ts';

/** How long recognitions run. Apart from their schema, so that the browser can reckon without loading a validator. */

/** Months a recognition lasts from the day of the decision (Decision 26/2026/QĐ-TTg, article 4.3; 148/QĐ-TTg before). */
export const termInMonths = 36;

/** The first and the last day on which a term can end; both are the same where the day is known. */
export interface EndRange {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
}

/** Returns the last day of the term, or nothing when neither the day of the decision nor an end is known. */
export function endOf({ date, ends }: TermFacts): CalendarDate | undefined {
  if (ends !== undefined) return ends;
  return date === undefined ? undefined : addMonths(date, termInMonths);
}

/** Returns when a term can end. A year without a day gives a range; nothing is known otherwise. */
export function endRangeOf(facts: TermFacts): EndRange | undefined {
  const end = endOf(facts);
  if (end !== undefined) return { from: end, until: end };
  if (facts.year === undefined) return undefined;
  return {
    from: addMonths(`${String(facts.year)}-01-01`, termInMonths),
    until: addMonths(`${String(facts.year)}-12-31`, termInMonths),
  };
}

/** Returns a range as a page carries it in an attribute: a day, or two days with a slash between. */
export function toTermText({ from, until }: EndRange): string {
  return from === until ? from : `${from}/${until}`;
}

/** Returns the range that an attribute carries; nothing for an empty one. */
export function fromTermText(text: string | undefined): EndRange | undefined {
  const [from = '', until = from] = text?.split('/') ?? [];
  return from === '' ? undefined : { from, until };
}
