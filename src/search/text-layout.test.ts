import { expect, test } from 'vitest';
import { packBlocks, rowsPerPage, TextLayout, wordsPerBlock } from './text-layout.ts';

test('each place belongs to the row in whose blocks it lies', () => {
  const layout = new TextLayout(packBlocks([3, wordsPerBlock, 0, 200]));
  const starts = [0, 1, 3, 4].map((block) => block * wordsPerBlock);
  expect(starts.map((place) => layout.rowOf(place))).toEqual([0, 1, 2, 3]);
  expect(layout.rowOf(3 * wordsPerBlock - 1)).toBe(1);
  expect(layout.rowOf(8 * wordsPerBlock - 1)).toBe(3);
  expect(() => layout.rowOf(8 * wordsPerBlock)).toThrow(RangeError);
});

test('places of later pages are counted on from those of earlier ones', () => {
  const layout = new TextLayout(packBlocks(Array.from({ length: rowsPerPage + 2 }, () => 10)));
  expect([layout.rows, layout.pages]).toEqual([rowsPerPage + 2, 2]);
  const places = layout.toPlaces([
    { page: 1, places: [wordsPerBlock + 5, 4] },
    { page: 0, places: [9] },
  ]);
  expect(places.map((place) => layout.rowOf(place))).toEqual([0, rowsPerPage, rowsPerPage + 1]);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});
