import { expect, test } from 'vitest';
import type { CatalogueProduct } from '../../catalogue/catalogue.ts';
import { newestProducts } from './newest-products.ts';

type Newness = Pick<CatalogueProduct, 'id' | 'recognition'>;

const product = (id: string, when: { readonly date?: string; readonly year?: number }): Newness => ({
  id,
  recognition: { stars: 3, source: 'bao', ...when },
});

const products = [
  product('chua-ro', {}),
  product('nam-2024', { year: 2024 }),
  product('dau-2024', { date: '2024-01-02', year: 2023 }),
  product('cuoi-2023', { date: '2023-12-31' }),
  product('b-2025', { date: '2025-01-17' }),
  product('a-2025', { date: '2025-01-17' }),
];

test('the newest recognition comes first, a year alone after the days of that year, none without both', () => {
  expect(newestProducts(products, 10).map(({ id }) => id)).toEqual([
    'a-2025',
    'b-2025',
    'dau-2024',
    'nam-2024',
    'cuoi-2023',
  ]);
});

test('a feed has no more entries than asked for', () => {
  expect(newestProducts(products, 2).map(({ id }) => id)).toEqual(['a-2025', 'b-2025']);
});
