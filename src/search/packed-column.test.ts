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

test('small numbers are plain characters that JSON leaves alone', () => {
  const packed = packColumn(Array.from({ length: 90 }, (_, code) => code));
  expect(JSON.stringify(packed)).toHaveLength(packed.length + 2);
});

test('a number too large for a character is refused', () => {
  expect(() => packColumn([largestCode + 1])).toThrow(RangeError);
});
