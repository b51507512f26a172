import { expect, test } from 'vitest';
import { isLate } from './late-files.ts';

test.each([
  'search/vi/pagefind.js',
  'search-data/facets.json',
  'shortlist-data/vi/1.json',
  'tim-kiem/index.html',
  'en/verify/index.html',
  'tim-kiem/index.html.br',
])('%s is put in place with the search', (file) => {
  expect(isLate(file)).toBe(true);
});

test.each([
  'index.html',
  'san-pham/tra/index.html',
  'san-pham/search/index.html',
  'data/products.csv',
  'sitemap-0.xml',
])('%s is put in place at once', (file) => {
  expect(isLate(file)).toBe(false);
});
