import { expect, test } from 'vitest';
import { productText } from '../checked-files.ts';
import { saidOf } from './rule-fixture.ts';

const sold = (...prices: readonly (number | string)[]): string =>
  productText({
    more: ['packs:', ...prices.flatMap((price, at) => [`  - size: ${String(at + 1)} kg`, `    price: ${price}`])],
  });

test.each([
  { price: 1, odd: true },
  { price: 150, odd: true },
  { price: 999, odd: true },
  { price: 1000, odd: false },
  { price: 150_000, odd: false },
  { price: 1_000_000_000, odd: false },
  { price: 1_000_000_001, odd: true },
  { price: 150_000_000_000, odd: true },
])('a price of $price đồng is odd: $odd', async ({ odd, price }) => {
  expect(await saidOf(sold(price))).toEqual(odd ? [`12:12 price-odd found=${String(price)}`] : []);
});

test.each([0, -5, '1k'])('a price of %s is refused as no price, and not called odd as well', async (price) => {
  expect((await saidOf(sold(price))).map((said) => said.split(' ')[1])).toEqual([
    price === '1k' ? 'number-expected' : 'number-too-small',
  ]);
});

test('every pack is looked at, and one may have no price', async () => {
  expect(await saidOf(sold(5000, 5))).toEqual(['14:12 price-odd found=5']);
  expect(await saidOf(productText({ more: ['packs:', '  - size: 1 kg'] }))).toEqual([]);
});
