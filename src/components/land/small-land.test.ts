import { expect, test } from 'vitest';
import { tilePath, tilePlaceOf } from './small-land.ts';

test('the small diagram has a tile for each province and each archipelago, neighbours in one dash', () => {
  const runs = [...tilePath.matchAll(/M(\d+) [\d.]+h(\d+)/gu)].map(([, left, length]) => [
    Number(left),
    Number(length),
  ]);
  expect(runs.reduce((sum, [, length = 0]) => sum + length, 0)).toBe(34 + 2);
  expect(runs[0]).toEqual([0, 4]);
  expect(tilePath).toMatch(/^M0 0\.43h4M/u);
});

test('a province stands in it where it stands in the large one', () => {
  expect(tilePlaceOf('lao-cai')).toEqual({ column: 2, row: 1 });
  expect(tilePlaceOf('ca-mau')).toEqual({ column: 1, row: 16 });
});
