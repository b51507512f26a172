import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packRows, photoFileOf, rowsPerPhotoFile, unpackRows } from './card-photos.ts';

test('rows with photos come out as they went in, the first and far ones too', () => {
  const rows = [0, 1, 57, 58, 19_999];
  expect([...unpackRows(packRows(rows))]).toEqual(rows);
  expect(unpackRows('').size).toBe(0);
});

test('neighbouring rows share a file of photos', () => {
  expect([0, rowsPerPhotoFile - 1, rowsPerPhotoFile].map(photoFileOf)).toEqual([0, 0, 1]);
});

test('any rows in rising order come out as they went in', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(30_000)), (rows) => {
      const rising = rows.toSorted((a, b) => a - b);
      expect([...unpackRows(packRows(rising))]).toEqual(rising);
    }),
  );
});

test('a file has the photos of one hundred and twenty-eight products', () => {
  expect([127, 128, 255, 256].map(photoFileOf)).toEqual([0, 1, 1, 2]);
});
