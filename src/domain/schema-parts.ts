import { z } from 'zod';
import { isCalendarDate } from './calendar-date.ts';
import { isSlug } from './slug.ts';

/** Small schemas that several concepts share. A failed `refine` names its message by `params.code` (see issue.ts). */

/** Years that sources, legal texts and terms can lie in: what is outside was mistyped. */
const plausibleYears = { from: 1945, to: 2100 } as const;

function isPlausibleYear(date: string): boolean {
  const year = Number(/^\d{4}(?=$|-)/u.exec(date)?.[0] ?? plausibleYears.from);
  return year >= plausibleYears.from && year <= plausibleYears.to;
}

/** A day that exists, as `YYYY-MM-DD`. The pattern is what a JSON Schema can say of that. */
export const calendarDate = z
  .string()
  .refine(isCalendarDate, { params: { code: 'date-invalid' } })
  .refine(isPlausibleYear, { params: { code: 'date-implausible' } })
  .meta({ pattern: String.raw`^\d{4}-\d{2}-\d{2}$` });

/** A day, a month or a year: `2024-03-11`, `2024-03` or `2024`. YAML reads a bare year as a number. */
export const partialDate = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z
    .string()
    .refine((text) => isCalendarDate(text) || /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/u.test(text), {
      params: { code: 'date-invalid' },
    })
    .refine(isPlausibleYear, { params: { code: 'date-implausible' } }),
);

/** An id of a page. */
export const slug = z.string().refine(isSlug, { params: { code: 'id-invalid' } });

/** Text with something in it; a page's facts are sentences, and what is longer was pasted by mistake. */
export const text = z.string().trim().min(1).max(2000);

/** What a thing, a person or a place is called. The longest names of decisions have half as many letters. */
export const name = z.string().trim().min(1).max(200);

/** What a legal text or a post is called. */
export const title = z.string().trim().min(1).max(500);

/** An address on the web. Only http and https: sources and shops are pages, never scripts or files. */
export const webAddress = z.string().refine(isWebAddress, { params: { code: 'address-invalid' } });

function isWebAddress(address: string): boolean {
  if (!/^https?:\/\/\S+$/u.test(address)) return false;
  try {
    const { hostname, password, username } = new URL(address);
    // A name before the host, as in https://bank.vn@evil.example, is for leading people astray.
    return hostname.includes('.') && username === '' && password === '';
  } catch {
    return false;
  }
}

/** The year in which the first province began; the whole country followed in 2018. */
export const firstProgrammeYear = 2013;

/** A year in which the programme could have done something. */
export const programmeYear = z.int().min(firstProgrammeYear).max(2100);
