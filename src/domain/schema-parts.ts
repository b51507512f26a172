import { z } from 'zod';
import { isCalendarDate } from './calendar-date.ts';
import { isSlug } from './slug.ts';

/** Small schemas that several concepts share. A failed `refine` names its message by `params.code` (see issue.ts). */

/** A day that exists, as `YYYY-MM-DD`. The pattern is what a JSON Schema can say of that. */
export const calendarDate = z
  .string()
  .refine(isCalendarDate, { params: { code: 'date-invalid' } })
  .meta({ pattern: String.raw`^\d{4}-\d{2}-\d{2}$` });

/** A day, a month or a year: `2024-03-11`, `2024-03` or `2024`. YAML reads a bare year as a number. */
export const partialDate = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string().refine((text) => isCalendarDate(text) || /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/u.test(text), {
    params: { code: 'date-invalid' },
  }),
);

/** An id of a page. */
export const slug = z.string().refine(isSlug, { params: { code: 'id-invalid' } });

/** Text with something in it. */
export const text = z.string().trim().min(1);

/** An address on the web. Only http and https: sources and shops are pages, never scripts or files. */
export const webAddress = z.string().refine(isWebAddress, { params: { code: 'address-invalid' } });

function isWebAddress(address: string): boolean {
  if (!/^https?:\/\/\S+$/u.test(address)) return false;
  try {
    return new URL(address).hostname.includes('.');
  } catch {
    return false;
  }
}

/** The year in which the first province began; the whole country followed in 2018. */
export const firstProgrammeYear = 2013;

/** A year in which the programme could have done something. */
export const programmeYear = z.int().min(firstProgrammeYear).max(2100);
