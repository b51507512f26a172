import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOneSlipApart, soundKey } from './spelling.ts';

test.each([
  ['khoai', 'khoia', true],
  ['khoai', 'khoi', true],
  ['khoai', 'khoaai', true],
  ['khoai', 'khoat', true],
  ['so', 'os', true],
  ['khoai', 'khoai', false],
  ['khoai', 'khia', false],
  ['mat', 'tam', false],
  ['', 'a', true],
  ['ab', 'abcd', false],
])('%s and %s are one slip apart: %s', (a, b, expected) => {
  expect(isOneSlipApart(a, b)).toBe(expected);
  expect(isOneSlipApart(b, a)).toBe(expected);
});

/** Every text that one slip makes of another: Damerau and Levenshtein's four, done by hand. */
function slipsOf(text: string, letters: readonly string[]): ReadonlySet<string> {
  const made = new Set<string>();
  for (let at = 0; at <= text.length; at += 1) {
    const [before, after] = [text.slice(0, at), text.slice(at)];
    for (const letter of letters) made.add(before + letter + after);
    if (after === '') continue;
    made.add(before + after.slice(1));
    for (const letter of letters) made.add(before + letter + after.slice(1));
    if (after.length > 1) made.add(before + after.charAt(1) + after.charAt(0) + after.slice(2));
  }
  made.delete(text);
  return made;
}

const letters = ['a', 'b', 'c'];
const anyText = fc.string({ unit: fc.constantFrom(...letters), maxLength: 6 });

test('texts are one slip apart where one letter added, missing, replaced or swapped makes one of the other', () => {
  fc.assert(
    fc.property(anyText, anyText, (a, b) => {
      expect(isOneSlipApart(a, b)).toBe(slipsOf(a, letters).has(b));
    }),
    { numRuns: 2000 },
  );
});

test('every slip in a text is known as one', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const slipped of slipsOf(text, letters)) expect(isOneSlipApart(text, slipped)).toBe(true);
    }),
  );
});

test.each([
  ['tra', 'cha'],
  ['xa', 'sa'],
  ['gia', 'da'],
  ['ra', 'da'],
  ['la', 'na'],
  ['ke', 'ce'],
  ['que', 'kue'],
  ['nghe', 'nge'],
  ['ghe', 'ge'],
])('%s and %s are said alike by many, so they share a key', (a, b) => {
  expect(soundKey(a)).toBe(soundKey(b));
});

test.each([
  ['ca', 'ga'],
  ['tra', 'ta'],
  ['kha', 'ca'],
  ['krong', 'crong'],
  ['drai', 'zrai'],
  ['nga', 'na'],
  ['ghe', 'nghe'],
  ['atr', 'ach'],
])('%s and %s are not said alike', (a, b) => {
  expect(soundKey(a)).not.toBe(soundKey(b));
});
