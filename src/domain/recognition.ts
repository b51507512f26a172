import { z } from 'zod';
import { addMonths, yearOf } from './calendar-date.ts';
import type { CalendarDate } from './calendar-date.ts';
import { calendarDate, programmeYear, text } from './schema-parts.ts';
import { levelMayRecognise, pointsFitStars, recognitionLevels } from './star-rating.ts';

/** Months a recognition lasts from the day of the decision (Decision 26/2026/QĐ-TTg, article 4.3; 148/QĐ-TTg before). */
export const termInMonths = 36;

/** One decision that recognised a rating of a product. */
export const recognitionSchema = z
  .strictObject({
    stars: z.literal([3, 4, 5]),
    year: programmeYear.optional(),
    date: calendarDate.optional(),
    decision: text.optional(),
    issuer: text.optional(),
    level: z.enum(recognitionLevels).optional(),
    round: text.optional(),
    points: z.number().optional(),
    code: text.optional(),
    ends: calendarDate.optional(),
    revoked: z.strictObject({ date: calendarDate, decision: text.optional(), reason: text.optional() }).optional(),
    source: text,
  })
  .superRefine((recognition, context) => {
    const { date, ends, level, points, revoked, stars, year } = recognition;
    const report = (code: string, key: string): void => {
      context.addIssue({ code: 'custom', path: [key], params: { code, stars, year } });
    };
    if (points !== undefined && !pointsFitStars(points, stars)) report('points-do-not-fit-stars', 'points');
    if (date !== undefined && year !== undefined && ![year, year + 1].includes(yearOf(date))) {
      report('date-outside-round', 'date');
    }
    if (level !== undefined && !levelMayRecognise(level, stars, date)) report('level-cannot-recognise', 'level');
    if (date !== undefined && ends !== undefined && ends <= date) report('ends-before-start', 'ends');
    if (date !== undefined && revoked !== undefined && revoked.date < date) report('revoked-before-start', 'revoked');
  });

export type Recognition = z.infer<typeof recognitionSchema>;

/** Returns the last day of the term, or nothing when neither the day of the decision nor an end is known. */
export function endOf(recognition: Recognition): CalendarDate | undefined {
  if (recognition.ends !== undefined) return recognition.ends;
  return recognition.date === undefined ? undefined : addMonths(recognition.date, termInMonths);
}

/**
 * Returns the first and the last day on which the term can end. Both are the same when the day is known; a year
 * without a day gives a range; nothing is known otherwise.
 */
export function endRangeOf(recognition: Recognition): { from: CalendarDate; until: CalendarDate } | undefined {
  const end = endOf(recognition);
  if (end !== undefined) return { from: end, until: end };
  if (recognition.year === undefined) return undefined;
  return {
    from: addMonths(`${String(recognition.year)}-01-01`, termInMonths),
    until: addMonths(`${String(recognition.year)}-12-31`, termInMonths),
  };
}

/** Whether a recognition had already been made on a day; one without a day or year counts as made. */
export function wasMadeBy(recognition: Recognition, day: CalendarDate): boolean {
  if (recognition.date !== undefined) return recognition.date <= day;
  return recognition.year === undefined || recognition.year <= yearOf(day);
}

/** Returns the newest recognition that had been made by a day. Pages list them newest first. */
export function newestRecognition(recognitions: readonly Recognition[], day: CalendarDate): Recognition | undefined {
  return recognitions.find((recognition) => wasMadeBy(recognition, day));
}
