import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './calendar-date.ts';
import { endOf, endRangeOf, fromTermText, termInMonths, toTermText } from './term.ts';

describe('the last day of a term', () => {
  test.each([
    { name: 'the same day three years on', facts: { date: '2023-12-29' }, end: '2026-12-29' },
    { name: 'the last of February, for 29 February', facts: { date: '2024-02-29' }, end: '2027-02-28' },
    { name: 'the first of a year', facts: { date: '2024-01-01' }, end: '2027-01-01' },
    { name: 'the last of a year', facts: { date: '2023-12-31' }, end: '2026-12-31' },
    { name: 'the end the decision states', facts: { date: '2023-12-29', ends: '2026-06-30' }, end: '2026-06-30' },
    { name: 'a stated end without a day', facts: { ends: '2026-06-30' }, end: '2026-06-30' },
    { name: 'a stated end beside a year', facts: { ends: '2026-06-30', year: 2023 }, end: '2026-06-30' },
    { name: 'the day, not the year of the round', facts: { date: '2025-02-14', year: 2024 }, end: '2028-02-14' },
  ])('is $name', ({ end, facts }) => {
    expect(endOf(facts)).toBe(end);
    expect(endRangeOf(facts)).toEqual({ from: end, until: end });
  });

  test('is not known where only a year is, or nothing', () => {
    expect(endOf({ year: 2022 })).toBeUndefined();
    expect(endOf({})).toBeUndefined();
    expect(endRangeOf({})).toBeUndefined();
  });

  test('a term runs three years', () => {
    expect(termInMonths).toBe(36);
  });

  test('a year without a day begins with the term of its first day', () => {
    expect(endRangeOf({ year: 2022 })?.from).toBe('2025-01-01');
    expect(endRangeOf({ year: 2024 })?.from).toBe('2027-01-01');
  });

  test('every day of the year has its end within the range of the year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2013, max: 2040 }), fc.nat(364), (year, days) => {
        const range = endRangeOf({ year }) ?? { from: '', until: '' };
        const end = endOf({ date: addDays(`${String(year)}-01-01`, days) }) ?? '';
        expect(range.from <= end && end <= range.until).toBe(true);
      }),
    );
  });
});

describe('a range in an attribute', () => {
  test.each([
    { name: 'a day', range: { from: '2026-12-29', until: '2026-12-29' }, text: '2026-12-29' },
    { name: 'two days', range: { from: '2025-01-01', until: '2025-12-31' }, text: '2025-01-01/2025-12-31' },
    { name: 'two neighbours', range: { from: '2025-01-01', until: '2025-01-02' }, text: '2025-01-01/2025-01-02' },
  ])('$name goes in and comes back', ({ range, text }) => {
    expect(toTermText(range)).toBe(text);
    expect(fromTermText(text)).toEqual(range);
  });

  test('one that is empty or missing tells nothing', () => {
    expect(fromTermText('')).toBeUndefined();
    expect(fromTermText(undefined)).toBeUndefined();
  });
});
