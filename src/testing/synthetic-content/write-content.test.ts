import { expect, test } from 'vitest';
import { makeCatalogue } from './write-content.ts';

const size = { products: 400, photos: false, seed: 7 };

test('the same size and seed give the same catalogue', () => {
  expect(JSON.stringify(makeCatalogue(size))).toBe(JSON.stringify(makeCatalogue(size)));
});

test('another seed gives another catalogue', () => {
  expect(JSON.stringify(makeCatalogue({ ...size, seed: 8 }))).not.toBe(JSON.stringify(makeCatalogue(size)));
});

test('there are as many products as asked for, each with an id of its own', () => {
  const { products } = makeCatalogue(size);
  expect(products).toHaveLength(400);
  expect(new Set(products.map(({ id }) => id)).size).toBe(400);
});
