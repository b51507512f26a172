import { expect, test } from 'vitest';
import { endRangeOf, fromTermText, toTermText } from './term.ts';

test.each([
  { name: 'a day', facts: { date: '2023-12-29' }, text: '2026-12-29' },
  { name: 'the last day of February', facts: { date: '2024-02-29' }, text: '2027-02-28' },
  { name: 'a year', facts: { year: 2022 }, text: '2025-01-01/2025-12-31' },
  { name: 'a stated end', facts: { date: '2023-12-29', ends: '2026-06-30' }, text: '2026-06-30' },
])('the end of $name goes into an attribute and back', ({ facts, text }) => {
  const range = endRangeOf(facts);
  expect(range && toTermText(range)).toBe(text);
  expect(fromTermText(text)).toEqual(range);
});

test('an attribute that is empty or missing tells nothing', () => {
  expect(fromTermText('')).toBeUndefined();
  expect(fromTermText(undefined)).toBeUndefined();
});
