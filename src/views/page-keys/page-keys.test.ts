import { expect, test } from 'vitest';
import { Derived } from '../../catalogue/derived.ts';
import { makersOf, asCounts, productCounts, keyOf, Length } from './page-keys.ts';
import { catalogueOf, one, producerPage, productPage } from '../../catalogue/catalogue-fixture.ts';

const page = (version?: string) => ({ version, facts: {} });

test('the same things give the same key, and it stays as short whatever they are', () => {
  const key = keyOf(page('a'), { number: 2, items: [page('b')] });
  expect(keyOf(page('a'), { number: 2, items: [page('b')] })).toBe(key);
  expect(key).toMatch(/^[\w-]{22}$/u);
});

test.each([
  { what: 'the version of a page', other: [page('x'), { number: 2, items: [page('b')] }] },
  { what: 'the version of a page in a list', other: [page('a'), { number: 2, items: [page('x')] }] },
  { what: 'one page more in a list', other: [page('a'), { number: 2, items: [page('b'), page('c')] }] },
  { what: 'a number', other: [page('a'), { number: 3, items: [page('b')] }] },
  { what: 'one thing less', other: [page('a')] },
  { what: 'the order', other: [{ number: 2, items: [page('b')] }, page('a')] },
])('the key is another one after a change of $what', ({ other }) => {
  expect(keyOf(...other)).not.toBe(keyOf(page('a'), { number: 2, items: [page('b')] }));
});

test('of a page its version counts and nothing else of it', () => {
  expect(keyOf({ ...page('a'), facts: { name: 'Trà' } })).toBe(keyOf(page('a')));
});

test('while developing pages have no version, so there are no keys', () => {
  expect(keyOf(page('a'), [page()])).toBeUndefined();
});

test('of what is derived the outcome counts, of a list that is only counted its length', () => {
  const share = (five: number) => new Derived('share', () => ({ five, of: [page('a')] }));
  expect(keyOf(share(1))).toBe(keyOf(share(1)));
  expect(keyOf(share(2))).not.toBe(keyOf(share(1)));
  expect(keyOf(new Length([page('a')]))).toBe(keyOf(new Length([page('b')])));
  expect(keyOf(new Length([page('a'), page('b')]))).not.toBe(keyOf(new Length([page('a')])));
});

test('cards name the producers of products, rows tell how many products producers have', async () => {
  const { catalogue, lists } = await catalogueOf({
    products: [productPage('a', { facts: { producer: 'htx' } }), productPage('b')],
    producers: [producerPage('htx')],
  });
  const [product, producer] = [one(catalogue.productById.get('a')), one(catalogue.producerById.get('htx'))];
  expect(makersOf([product])).toEqual([producer]);
  expect(productCounts([producer])).toEqual([new Length([product])]);
  expect(asCounts(lists.byGroup)).toEqual([['food', new Length(catalogue.products)]]);
});
