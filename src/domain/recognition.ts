import { z } from 'zod';
import { yearOf } from './calendar-date.ts';
import type { CalendarDate } from './calendar-date.ts';
import { calendarDate, firstProgrammeYear, programmeYear, text } from './schema-parts.ts';
import { levelMayRecognise, pointsFitStars, recognitionLevels } from './star-rating.ts';

export { endOf, endRangeOf, termInMonths } from './term.ts';

/** Years no certificate runs for: twice as many as the rule gives it, so only a slip of the pen is refused. */
const longestTerm = 6;

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
    if (date !== undefined && yearOf(date) < firstProgrammeYear) report('date-before-programme', 'date');
    if (date !== undefined && ends !== undefined && ends <= date) report('ends-before-start', 'ends');
    if (date !== undefined && ends !== undefined && yearOf(ends) > yearOf(date) + longestTerm) {
      report('ends-too-late', 'ends');
    }
    if (date !== undefined && revoked !== undefined && revoked.date < date) report('revoked-before-start', 'revoked');
  });

export type Recognition = z.infer<typeof recognitionSchema>;

/** Whether a recognition had already been made on a day; one without a day or year counts as made. */
export function wasMadeBy(recognition: Recognition, day: CalendarDate): boolean {
  if (recognition.date !== undefined) return recognition.date <= day;
  return recognition.year === undefined || recognition.year <= yearOf(day);
}

/** Returns the newest recognition that had been made by a day. Pages list them newest first. */
export function newestRecognition(recognitions: readonly Recognition[], day: CalendarDate): Recognition | undefined {
  return recognitions.find((recognition) => wasMadeBy(recognition, day));
}
