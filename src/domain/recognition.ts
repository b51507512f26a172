import { z } from 'zod';
import { yearOf } from './calendar-date.ts';
import type { CalendarDate } from './calendar-date.ts';
import { calendarDate, firstProgrammeYear, name, programmeYear, text } from './schema-parts.ts';
import { levelMayRecognise, pointsFitStars, recognitionLevels } from './star-rating.ts';

/** Years no certificate runs for: twice as many as the rule gives it, so only a slip of the pen is refused. */
const longestTerm = 6;

/** One decision that recognised a rating of a product. */
export const recognitionSchema = z
  .strictObject({
    stars: z.literal([3, 4, 5]),
    year: programmeYear.optional(),
    date: calendarDate.optional(),
    decision: name.optional(),
    issuer: name.optional(),
    level: z.enum(recognitionLevels).optional(),
    round: name.optional(),
    points: z.number().optional(),
    code: name.optional(),
    ends: calendarDate.optional(),
    revoked: z.strictObject({ date: calendarDate, decision: name.optional(), reason: text.optional() }).optional(),
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
    // A round of which only the year is known may have been decided on its first day, or late in the year after.
    const earliest = date ?? (year === undefined ? undefined : `${String(year)}-01-01`);
    const latestYear = date === undefined ? year && year + 1 : yearOf(date);
    if (earliest !== undefined && ends !== undefined && ends <= earliest) report('ends-before-start', 'ends');
    if (latestYear !== undefined && ends !== undefined && yearOf(ends) > latestYear + longestTerm) {
      report('ends-too-late', 'ends');
    }
    if (earliest !== undefined && revoked !== undefined && revoked.date < earliest) {
      report('revoked-before-start', 'revoked');
    }
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
