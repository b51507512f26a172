import type { CalendarDate } from './calendar-date.ts';

/**
 * Star ratings. Only 3, 4 and 5 stars are recognised by a decision; 1 and 2 stars give no certificate
 * (Decision 26/2026/QĐ-TTg, article 4.1).
 */
export const starRatings = [5, 4, 3] as const;

export type StarRating = (typeof starRatings)[number];

/** Whether the number is a rating that is recognised by a decision. */
export function isStarRating(value: number): value is StarRating {
  return value === 3 || value === 4 || value === 5;
}

/** The lowest points of each rating, and the points that already belong to the next one (26/2026/QĐ-TTg, article 4.1). */
const pointRanges: Readonly<Record<StarRating, { readonly from: number; readonly below: number }>> = {
  3: { from: 50, below: 70 },
  4: { from: 70, below: 90 },
  5: { from: 90, below: 100 },
};

/** Whether points can have led to a rating; 100 is the most a product can get. */
export function pointsFitStars(points: number, stars: StarRating): boolean {
  const range = pointRanges[stars];
  return points >= range.from && (points < range.below || (stars === 5 && points <= range.below));
}

/** The levels of government that recognise, or once recognised, a rating. */
export const recognitionLevels = ['national', 'province', 'district'] as const;

export type RecognitionLevel = (typeof recognitionLevels)[number];

/** Districts recognised three stars under Decision 148/QĐ-TTg, until Decision 1489/QĐ-TTg took it from them. */
export const districtRecognition = { from: '2023-02-24', until: '2025-07-05' } as const;

/** Whether a level of government could recognise a rating on a day; `date` may be missing when only the level is known. */
export function levelMayRecognise(level: RecognitionLevel, stars: StarRating, date: CalendarDate | undefined): boolean {
  if (stars === 5) return level === 'national';
  if (level === 'national') return false;
  if (level === 'province') return true;
  return stars === 3 && (date === undefined || (date >= districtRecognition.from && date <= districtRecognition.until));
}
