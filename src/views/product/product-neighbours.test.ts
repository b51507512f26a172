import { expect, test } from 'vitest';
import { catalogueOf, one, producerPage, productPage, recognition } from '../../catalogue/catalogue-fixture.ts';
import { othersOfProducer, rarityOf } from './product-neighbours.ts';

const ofHtx = (count: number) =>
  Array.from({ length: count }, (_, place) => productPage(`p${String(place)}`, { facts: { producer: 'htx' } }));

test.each([
  [1, 0],
  [2, 1],
  [9, 8],
  [12, 8],
])('of %i products of a producer, a page shows %i others', async (count, shown) => {
  const { catalogue } = await catalogueOf({ products: ofHtx(count), producers: [producerPage('htx')] });
  for (const product of catalogue.products) {
    const others = othersOfProducer(product).value;
    expect(others).toHaveLength(shown);
    expect(others).not.toContain(product);
  }
});

test('a product without a producer has no others beside it', async () => {
  const { catalogue } = await catalogueOf({ products: [productPage('a'), productPage('b')] });
  expect(othersOfProducer(one(catalogue.products[0])).value).toEqual([]);
});

test('five stars are counted among all products, whatever their stars', async () => {
  const stars = (id: string, of: 3 | 4 | 5) =>
    productPage(id, { facts: { recognitions: [recognition({ stars: of, date: '2025-06-15' })] } });
  const { catalogue, lists } = await catalogueOf({
    products: [stars('a', 5), stars('b', 5), stars('c', 4), stars('d', 3)],
  });
  expect(rarityOf(one(catalogue.productById.get('a')), lists)?.value).toEqual({ five: 2, total: 4 });
  expect(rarityOf(one(catalogue.productById.get('c')), lists)).toBeUndefined();
});
