import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksFor, packBlocks, rowsPerPage, TextLayout, wordsPerBlock } from './text-layout.ts';

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

test('pages with pairs of words follow after the others and have the same places', () => {
  const layout = new TextLayout(packBlocks([10, 70]));
  expect(layout.toPlaces([{ page: 1, places: [70] }])).toEqual([70]);
  expect(layout.toPlaces([])).toEqual([]);
});

test('a text takes as many blocks as leave one place empty at least', () => {
  expect([0, 1, 63, 64, 127, 128].map(blocksFor)).toEqual([1, 1, 1, 2, 2, 3]);
});

test('every place of every text belongs to its row, whatever texts there are', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 700 }), (lengths) => {
      const layout = new TextLayout(packBlocks(lengths));
      expect(layout.rows).toBe(lengths.length);
      expect(layout.pages).toBe(Math.ceil(lengths.length / rowsPerPage));
      let start = 0;
      for (const [row, length] of lengths.entries()) {
        if (row % rowsPerPage === 0) start = 0;
        const page = Math.floor(row / rowsPerPage);
        for (const place of [0, length]) {
          const [counted = -1] = layout.toPlaces([{ page, places: [start + place] }]);
          expect(layout.rowOf(counted)).toBe(row);
        }
        start += blocksFor(length) * wordsPerBlock;
      }
    }),
    { numRuns: 40 },
  );
});
