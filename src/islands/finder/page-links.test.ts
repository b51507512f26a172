import { expect, test } from 'vitest';
import { pageNumbers } from './page-links.ts';

test('first, last and neighbouring pages are linked, gaps between them shown', () => {
  expect(pageNumbers(5, 11)).toEqual([1, undefined, 4, 5, 6, undefined, 11]);
  expect(pageNumbers(1, 2)).toEqual([1, 2]);
  expect(pageNumbers(1, 1)).toEqual([1]);
});
