import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromDayNumber } from './calendar-date.ts';
import { isUnambiguousDay, toWrittenDay } from './written-date.ts';

describe('days as people write them', () => {
  test.each([
    ['30/12/2022', '2022-12-30'],
    ['5.8.2026', '2026-08-05'],
    ['05-08-2026', '2026-08-05'],
    ['2022/12/30', '2022-12-30'],
    ['2022.12.30', '2022-12-30'],
    ['2022-1-5', '2022-01-05'],
    ['2022-12-30', '2022-12-30'],
    ['ngày 5 tháng 8 năm 2026', '2026-08-05'],
    ['Ngày 05 tháng 08 năm 2026', '2026-08-05'],
    ['5 tháng 8 năm 2026', '2026-08-05'],
    ['NGÀY 5  THÁNG 8 NĂM 2026', '2026-08-05'],
    [' 30/12/2022 ', '2022-12-30'],
    ['29/02/2024', '2024-02-29'],
  ])('%s is the day %s', (written, day) => {
    expect(toWrittenDay(written)).toBe(day);
    expect(toWrittenDay(written.normalize('NFD'))).toBe(day);
  });

  test.each([
    ...['31/02/2024', '29/02/2025', '12/2022', 'cuối năm', '2022', '30/12/22', '', '30-12', '1/13/2024', '32/1/2024'],
    ...['30/12/2022 8:00', 'khoảng 30/12/2022', 'tháng 8 năm 2026', '123/1/2024', '1/123/2024', '30/12/20222'],
    ...['30 12 2022', '2022-12/30', 'ngày 5 thang 8 nam 2026', 'ngày 5 tháng 8 năm 20266', 'hôm 5 tháng 8 năm 2026'],
  ])('“%s” is no day', (written) => {
    expect(toWrittenDay(written)).toBeUndefined();
  });

  test('every day is read from every form it can be written in', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }).map(fromDayNumber), (date) => {
        const [year = '', month = '', day = ''] = date.split('-').map((part) => String(Number(part)));
        for (const form of [
          `${day}/${month}/${year}`,
          `${day}.${month}.${year}`,
          `${day}-${month}-${year}`,
          `${year}/${month}/${day}`,
          `ngày ${day} tháng ${month} năm ${year}`,
        ]) {
          expect(toWrittenDay(form)).toBe(date);
        }
      }),
    );
  });
});

describe('days that can be read in one way only', () => {
  test.each(['03/04/2024', '3-4-2024', '12.11.2024', '11/12/2024', ' 1/2/2024 '])(
    'another country reads %s another way',
    (written) => {
      expect(isUnambiguousDay(written)).toBe(false);
    },
  );

  test.each(['13/04/2024', '31.12.2024', '04/04/2024', '2024/03/04', 'ngày 3 tháng 4 năm 2024', '12/12/2024'])(
    '%s is certain',
    (written) => {
      expect(isUnambiguousDay(written)).toBe(true);
    },
  );
});
