import type { CalendarDate } from '../domain/calendar-date.ts';
import type { CertificateState } from '../domain/certificate-state.ts';
import type { EndRange } from '../domain/term.ts';
import { formatDate } from './format-date.ts';
import type { Locale } from './locale.ts';

/**
 * Which text tells a state. The texts come from outside, so that the server takes them from the dictionaries and a
 * script from the page, and both say the same.
 */

/** Short texts of each state: without a day, and with `{date}` where there is one. */
export type StateLabels = Readonly<Record<CertificateState, readonly [plain: string, dated?: string]>>;

/** Sentences of each state, some for a term of which only the year is known. */
export type StateSentences = Readonly<Record<SentenceKey, string>>;

export type SentenceKey = CertificateState | `${Exclude<CertificateState, 'revoked'>}.year`;

/** What the texts name. */
export interface StateFacts {
  readonly range: EndRange | undefined;
  readonly revoked?: CalendarDate | undefined;
}

/** Returns the short text of a state, with the day it turns on where that is known. */
export function labelOf(state: CertificateState, facts: StateFacts, labels: StateLabels, locale: Locale): string {
  const [plain, dated] = labels[state];
  const day = state === 'revoked' ? facts.revoked : dayOf(facts.range);
  return day === undefined || dated === undefined ? plain : dated.replace('{date}', formatDate(day, locale));
}

/** Returns the sentence of a state, filled in. */
export function sentenceOf(
  state: CertificateState,
  facts: StateFacts & { readonly stars: number; readonly year?: number | undefined },
  sentences: StateSentences,
  locale: Locale,
): string {
  const { range, revoked, stars, year } = facts;
  const day = (date: CalendarDate | undefined): string => (date === undefined ? '' : formatDate(date, locale));
  const values: Readonly<Record<string, string>> = {
    stars: String(stars),
    year: String(year ?? ''),
    end: day(dayOf(range)),
    from: day(range?.from),
    until: day(range?.until),
    date: day(revoked),
  };
  return sentences[sentenceKey(state, facts)].replace(/\{(\w+)\}/gu, (placeholder, name: string) => {
    return values[name] ?? placeholder;
  });
}

function sentenceKey(
  state: CertificateState,
  { range, revoked, year }: StateFacts & { readonly year?: number | undefined },
): SentenceKey {
  if (state === 'revoked') return revoked === undefined ? 'undated' : 'revoked';
  if (state !== 'undated' && dayOf(range) !== undefined) return state;
  return year === undefined ? 'undated' : `${state}.year`;
}

function dayOf(range: EndRange | undefined): CalendarDate | undefined {
  return range !== undefined && range.from === range.until ? range.from : undefined;
}
