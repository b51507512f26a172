import { expect, test } from 'vitest';
import { isUnambiguousDay, toWrittenDay } from './written-date.ts';

test.each([
  ['30/12/2022', '2022-12-30'],
  ['5.8.2026', '2026-08-05'],
  ['2022/12/30', '2022-12-30'],
  ['2022-1-5', '2022-01-05'],
  ['ngày 5 tháng 8 năm 2026', '2026-08-05'],
])('%s is the day %s', (written, day) => {
  expect(toWrittenDay(written)).toBe(day);
});

test.each(['31/02/2024', '12/2022', 'cuối năm', '2022', '30/12/22'])('%s is no day', (written) => {
  expect(toWrittenDay(written)).toBeUndefined();
});

test('a day that other countries read another way is not certain', () => {
  expect(['03/04/2024', '3-4-2024', '12.11.2024'].filter(isUnambiguousDay)).toEqual([]);
  expect(['13/04/2024', '04/04/2024', '2024/03/04', 'ngày 3 tháng 4 năm 2024'].filter(isUnambiguousDay)).toHaveLength(
    4,
  );
});
