import { expect, test } from 'vitest';
import { levelMayRecognise, pointsFitStars } from './star-rating.ts';

test.each([
  { points: 50, stars: 3, fits: true },
  { points: 69.99, stars: 3, fits: true },
  { points: 70, stars: 3, fits: false },
  { points: 70, stars: 4, fits: true },
  { points: 90, stars: 4, fits: false },
  { points: 90, stars: 5, fits: true },
  { points: 100, stars: 5, fits: true },
  { points: 100.5, stars: 5, fits: false },
  { points: 49, stars: 3, fits: false },
] as const)('$points points and $stars stars fit: $fits', ({ points, stars, fits }) => {
  expect(pointsFitStars(points, stars)).toBe(fits);
});

test.each([
  { level: 'national', stars: 5, date: undefined, may: true },
  { level: 'national', stars: 4, date: undefined, may: false },
  { level: 'province', stars: 5, date: '2024-01-01', may: false },
  { level: 'province', stars: 4, date: '2019-12-23', may: true },
  { level: 'province', stars: 3, date: '2026-01-01', may: true },
  { level: 'district', stars: 3, date: '2023-02-23', may: false },
  { level: 'district', stars: 3, date: '2023-02-24', may: true },
  { level: 'district', stars: 3, date: '2025-07-05', may: true },
  { level: 'district', stars: 3, date: '2025-07-06', may: false },
  { level: 'district', stars: 4, date: '2024-01-01', may: false },
] as const)('$level level, $stars stars, $date: $may', ({ level, stars, date, may }) => {
  expect(levelMayRecognise(level, stars, date)).toBe(may);
});
