import { expect, test } from 'vitest';
import { completenessOf, unknownsOf } from './completeness.ts';
import { joinCatalogue } from './joined-catalogue.ts';
import type { Product } from './product.ts';

const sources = { bao: { title: 'Bài', publisher: 'Báo', read: '2026-11-21' } };
const bare: Product = {
  name: 'Chè',
  group: 'food',
  origin: { former: 'lao-cai' },
  recognitions: [{ stars: 3, year: 2024, source: 'bao' }],
  sources,
};
const full: Product = {
  ...bare,
  set: 'green-processed-tea',
  producer: 'htx',
  origin: { former: 'lao-cai', commune: 'xã Bản Liền' },
  recognitions: [{ stars: 3, date: '2024-03-11', decision: '1/QĐ-UBND', issuer: 'UBND huyện', source: 'bao' }],
  photos: [{ src: 'che.jpg', alt: 'Chè', credit: 'HTX' }],
};

const { products } = joinCatalogue<Record<string, unknown>>(
  [
    { id: 'a', facts: bare, words: { vi: {} } },
    { id: 'b', facts: full, words: { vi: {}, en: {} } },
  ],
  [{ id: 'htx', facts: { name: 'HTX', kind: 'cooperative', origin: { former: 'lao-cai' }, sources }, words: {} }],
  '2026-11-21',
);

test('a field counts for the products that have it', () => {
  expect(completenessOf(products)).toEqual({
    products: 2,
    known: { decision: 1, date: 1, producer: 1, commune: 1, set: 1, translation: 1, photo: 1 },
  });
});

test('questions are counted where no source answers them', () => {
  expect(unknownsOf(products)).toEqual({
    undated: 1,
    yearOnly: 1,
    noYear: 0,
    noDecision: 1,
    noIssuer: 1,
    noProducer: 1,
    oneSource: 2,
  });
});

test('without products nothing is known and nothing is open', () => {
  expect(completenessOf([]).products).toBe(0);
  expect(unknownsOf([]).undated).toBe(0);
});
