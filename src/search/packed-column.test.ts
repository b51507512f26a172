import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largestCode, packColumn, unpackColumn } from './packed-column.ts';

test('numbers come back as they were, also through JSON', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: largestCode })), (codes) => {
      const packed = JSON.parse(JSON.stringify(packColumn(codes))) as string;
      expect(Array.from(unpackColumn(packed))).toEqual(codes);
    }),
  );
});

const everyCode = Array.from({ length: largestCode + 1 }, (_, code) => code);

test('every number that a column can hold is a character of its own, and each comes back', () => {
  const packed = packColumn(everyCode);
  expect(packed).toHaveLength(largestCode + 1);
  expect(new Set(packed).size).toBe(largestCode + 1);
  expect(Array.from(unpackColumn(packed))).toEqual(everyCode);
});

test('no number is a character that JSON escapes, a control character, half a pair, or unknown to Unicode’s end', () => {
  const packed = packColumn(everyCode);
  expect(packed).not.toMatch(/["\\\p{Cc}\p{Cs}]/u);
  expect(JSON.stringify(packed)).toHaveLength(packed.length + 2);
  expect(packed.at(0)).toBe('#');
  expect(packed.charCodeAt(largestCode)).toBe(0xffff);
});

test('numbers keep their order, so columns compare as their numbers do', () => {
  const packed = packColumn(everyCode);
  expect(
    Array.from({ length: largestCode }, (_, at) => packed.charCodeAt(at) < packed.charCodeAt(at + 1)),
  ).not.toContain(false);
});

test.each([largestCode + 1, -1, 0.5, Number.NaN])('%d is no number of a column', (code) => {
  expect(() => packColumn([0, code])).toThrow(RangeError);
});
