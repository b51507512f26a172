import { expect, test } from 'vitest';
import { getProductSet, productGroups, productSets } from './product-group.ts';

test('there are 6 groups, 17 families and 26 sets', () => {
  expect(productGroups).toHaveLength(6);
  expect(productGroups.flatMap(({ families }) => families)).toHaveLength(17);
  expect(productSets).toHaveLength(26);
});

test('sets carry the official numbers 1 to 26 in order', () => {
  expect(productSets.map(({ no }) => no)).toEqual(Array.from({ length: 26 }, (_, index) => index + 1));
});

test('coffee, tea and cocoa are food', () => {
  for (const id of ['coffee-cocoa', 'green-processed-tea', 'herbal-infusions'] as const) {
    expect(getProductSet(id).group).toBe('food');
  }
});

test('no two sets of a group share an address', () => {
  for (const { sets } of productGroups) expect(new Set(sets.map(({ slug }) => slug)).size).toBe(sets.length);
});
