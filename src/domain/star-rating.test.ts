import { describe, expect, test } from 'vitest';
import {
  districtRecognition,
  isStarRating,
  levelMayRecognise,
  pointsFitStars,
  recognitionLevels,
  starRatings,
} from './star-rating.ts';

test.each([
  { value: 2, is: false },
  { value: 3, is: true },
  { value: 4, is: true },
  { value: 5, is: true },
  { value: 6, is: false },
  { value: 4.5, is: false },
  { value: 0, is: false },
  { value: Number.NaN, is: false },
])('$value stars are recognised by a decision: $is', ({ is, value }) => {
  expect(isStarRating(value)).toBe(is);
});

test('ratings are listed from the highest down, and each is one', () => {
  expect(starRatings).toEqual([5, 4, 3]);
});

describe('points and stars', () => {
  test.each([
    { points: 0, stars: 3, fits: false },
    { points: 49.99, stars: 3, fits: false },
    { points: 50, stars: 3, fits: true },
    { points: 69.99, stars: 3, fits: true },
    { points: 70, stars: 3, fits: false },
    { points: 69.99, stars: 4, fits: false },
    { points: 70, stars: 4, fits: true },
    { points: 89.99, stars: 4, fits: true },
    { points: 90, stars: 4, fits: false },
    { points: 89.99, stars: 5, fits: false },
    { points: 90, stars: 5, fits: true },
    { points: 99.9, stars: 5, fits: true },
    { points: 100, stars: 5, fits: true },
    { points: 100.5, stars: 5, fits: false },
    { points: -1, stars: 3, fits: false },
  ] as const)('$points points and $stars stars fit: $fits', ({ points, stars, fits }) => {
    expect(pointsFitStars(points, stars)).toBe(fits);
  });

  test('from 50 to 100 points fit one rating and no other', () => {
    for (let points = 50; points <= 100; points += 0.5) {
      expect(starRatings.filter((stars) => pointsFitStars(points, stars))).toHaveLength(1);
    }
  });
});

describe('who may recognise what', () => {
  test.each([
    { level: 'national', stars: 5, date: undefined, may: true },
    { level: 'national', stars: 5, date: '2019-12-23', may: true },
    { level: 'national', stars: 4, date: undefined, may: false },
    { level: 'national', stars: 3, date: '2024-01-01', may: false },
    { level: 'province', stars: 5, date: '2024-01-01', may: false },
    { level: 'province', stars: 4, date: '2019-12-23', may: true },
    { level: 'province', stars: 4, date: undefined, may: true },
    { level: 'province', stars: 3, date: '2026-01-01', may: true },
    { level: 'district', stars: 3, date: undefined, may: true },
    { level: 'district', stars: 3, date: '2023-02-23', may: false },
    { level: 'district', stars: 3, date: '2023-02-24', may: true },
    { level: 'district', stars: 3, date: '2025-07-05', may: true },
    { level: 'district', stars: 3, date: '2025-07-06', may: false },
    { level: 'district', stars: 4, date: '2024-01-01', may: false },
    { level: 'district', stars: 4, date: undefined, may: false },
    { level: 'district', stars: 5, date: '2024-01-01', may: false },
  ] as const)('$level level, $stars stars, $date: $may', ({ level, stars, date, may }) => {
    expect(levelMayRecognise(level, stars, date)).toBe(may);
  });

  test('districts recognised from 24 February 2023 to 5 July 2025', () => {
    expect(districtRecognition).toEqual({ from: '2023-02-24', until: '2025-07-05' });
  });

  test('every rating has a level that recognises it', () => {
    for (const stars of starRatings) {
      expect(recognitionLevels.some((level) => levelMayRecognise(level, stars, undefined))).toBe(true);
    }
  });
});
