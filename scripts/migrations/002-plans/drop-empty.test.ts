import { expect, test } from 'vitest';
import { dropEmpty } from './drop-empty.ts';

test('leaves out what is absent or empty, at every depth', () => {
  const record = { a: null, b: undefined, c: [], d: { e: null }, f: [{ g: null, h: 1 }], i: 'word' };
  expect(dropEmpty(record)).toEqual({ f: [{ h: 1 }], i: 'word' });
});

test('keeps zero, false and a figure that is not known', () => {
  expect(dropEmpty({ value: null, count: 0, derived: false })).toEqual({ value: null, count: 0, derived: false });
});
