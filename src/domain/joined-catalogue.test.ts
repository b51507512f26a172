import { expect, test } from 'vitest';
import { joinCatalogue } from './joined-catalogue.ts';
import type { Producer } from './producer.ts';
import type { Product } from './product.ts';

const sources = { bao: { title: 'Bài', publisher: 'Báo', read: '2026-11-21' } };
const product = (name: string, date: string, stars: 3 | 4 | 5 = 3): Product => ({
  name,
  group: 'food',
  producer: 'htx',
  origin: { former: 'yen-bai' },
  recognitions: [{ stars, date, source: 'bao' }],
  sources,
});
const producer: Producer = { name: 'HTX', kind: 'cooperative', origin: { former: 'yen-bai' }, sources };

const { producers, products } = joinCatalogue(
  [
    { id: 'cu', facts: product('Chè cũ', '2019-01-01', 5), words: {} },
    { id: 'moi', facts: product('Chè mới', '2025-01-01'), words: {} },
    { id: 'bon', facts: product('Chè bốn sao', '2025-01-01', 4), words: {} },
    { id: 'la', facts: { ...product('Chè lạ', '2025-01-01'), producer: 'khong-co' }, words: {} },
  ],
  [{ id: 'htx', facts: producer, words: {} }],
  '2026-11-21',
);

test('products in force come first, then more stars, then the alphabet', () => {
  expect(products.map(({ id }) => id)).toEqual(['bon', 'la', 'moi', 'cu']);
});

test('a product knows its state, its province of today and its producer, and the producer its products', () => {
  expect(products.at(-1)).toMatchObject({ state: 'lapsed', province: { id: 'lao-cai' }, former: { id: 'yen-bai' } });
  expect(producers[0]?.products.map(({ id }) => id)).toEqual(['bon', 'moi', 'cu']);
});

test('a producer without a page is not known', () => {
  expect(products[1]?.producer).toBeUndefined();
});
