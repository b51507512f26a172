import { readdirSync } from 'node:fs';
import { textContent } from 'domutils';
import { expect, test } from 'vitest';
import { formerProvinces, provinces } from '../../domain/province.ts';
import { elementsOf, pageAt, pages } from '../../../scripts/shots/built-site.ts';
import type { BuiltPage } from '../../../scripts/shots/built-site.ts';

const countOf = (pattern: RegExp): number => pages.filter(({ path }) => pattern.test(path)).length;

/** Returns the ids of the products on all pages of a list, following the links to further pages. */
function productsIn(first: string): string[] {
  const ids: string[] = [];
  for (let page: BuiltPage | undefined = pageAt(first); page !== undefined;) {
    const elements = elementsOf(page);
    ids.push(...elements.flatMap(({ attribs }) => attribs['data-product'] ?? []));
    const next = elements.find(({ attribs, name }) => name === 'a' && attribs['rel'] === 'next')?.attribs['href'];
    page = next === undefined ? undefined : pageAt(next);
  }
  return ids;
}

test('at least 840 products have a page in each language', () => {
  expect(countOf(/^\/san-pham\/[^/]*[a-z][^/]*\/$/u)).toBeGreaterThanOrEqual(840);
  expect(countOf(/^\/en\/products\/[^/]*[a-z][^/]*\/$/u)).toBe(countOf(/^\/san-pham\/[^/]*[a-z][^/]*\/$/u));
});

test('all 34 provinces and all 63 former ones have a page', () => {
  for (const { id } of provinces) pageAt(`/tinh-thanh/${id}/`);
  for (const { id } of formerProvinces) pageAt(`/en/former-provinces/${id}/`);
});

test('at least 75 plans and 20 posts have a page', () => {
  expect(countOf(/^\/ke-hoach\/[^/]*[a-z][^/]*\/$/u)).toBeGreaterThanOrEqual(75);
  expect(countOf(/^\/tin-tuc\/[^/]*[a-z][^/]*\/$/u)).toBeGreaterThanOrEqual(20);
});

test('the list of all products holds every product once', () => {
  const ids = productsIn('/san-pham/');
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBe(countOf(/^\/san-pham\/[^/]*[a-z][^/]*\/$/u));
});

test('the lists of the 34 provinces together hold every product once, and so do those of the 63', () => {
  const all = productsIn('/san-pham/').toSorted();
  expect(provinces.flatMap(({ id }) => productsIn(`/tinh-thanh/${id}/`)).toSorted()).toEqual(all);
  expect(formerProvinces.flatMap(({ id }) => productsIn(`/tinh-thanh-cu/${id}/`)).toSorted()).toEqual(all);
});

test('the ratings together hold every product once', () => {
  const all = productsIn('/en/products/').toSorted();
  expect([3, 4, 5].flatMap((stars) => productsIn(`/en/stars/${String(stars)}-star/`)).toSorted()).toEqual(all);
});

test('a printed number of products is the number the list holds', () => {
  const counts = elementsOf(pageAt('/tinh-thanh/')).filter(
    ({ attribs }) => 'data-count' in attribs && 'data-province' in attribs,
  );
  expect(counts.length).toBeGreaterThanOrEqual(provinces.length);
  for (const element of counts) {
    const printed = Number(textContent(element).replace(/\D/gu, ''));
    expect(productsIn(`/tinh-thanh/${element.attribs['data-province'] ?? ''}/`)).toHaveLength(printed);
  }
});

test('products in force come before all others in a list', () => {
  const states = elementsOf(pageAt('/san-pham/')).flatMap(({ attribs }) =>
    attribs['class'] === 'state' ? [attribs['data-state']] : [],
  );
  const firstOther = states.findIndex((state) => state !== 'valid' && state !== 'ending');
  expect(firstOther < 0 || states.slice(firstOther).every((state) => state !== 'valid' && state !== 'ending')).toBe(
    true,
  );
});

test('a product page links every one of its sources', () => {
  const page = pageAt('/san-pham/mat-hoa-dua-tra-vinh-farm/');
  const links = elementsOf(page).flatMap(({ attribs }) => attribs['href'] ?? []);
  expect(links).toContain(
    'https://vietnamnews.vn/economy/1717262/first-batch-of-tra-vinh-s-organic-ocop-coconut-sugar-exported-to-us.html',
  );
  expect(page.html).not.toContain('editorNotes');
});

test('at least 150 products have an English name, summary and body', () => {
  const translated = readdirSync('content/products', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('en.md'),
  );
  expect(translated.length).toBeGreaterThanOrEqual(150);
});
