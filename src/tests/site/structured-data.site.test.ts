import { expect, test } from 'vitest';
import { elementsOf, indexablePages, pageAt } from '../../../scripts/shots/built-site.ts';
import type { BuiltPage } from '../../../scripts/shots/built-site.ts';
import { textContent } from 'domutils';

type Json = Readonly<Record<string, unknown>>;

function dataOf(page: BuiltPage): Json[] {
  return elementsOf(page)
    .filter(({ attribs }) => attribs['type'] === 'application/ld+json')
    .map((element) => JSON.parse(textContent(element)) as Json);
}

test('structured data parses on every page', () => {
  const faults = indexablePages.filter((page) => dataOf(page).length === 0);
  expect(faults.map(({ path }) => path)).toEqual([]);
});

test('stars never become a review rating', () => {
  const faults = indexablePages.filter((page) =>
    /aggregateRating|reviewRating|"Review"|ratingValue/u.test(JSON.stringify(dataOf(page))),
  );
  expect(faults.map(({ path }) => path)).toEqual([]);
});

test('a product is certified by the decisions that recognised it', () => {
  const product = dataOf(pageAt('/san-pham/mat-hoa-dua-tra-vinh-farm/')).find((data) => data['@type'] === 'Product');
  expect(product).toMatchObject({
    name: 'Mật hoa dừa Trà Vinh Farm',
    manufacturer: { '@type': 'Organization', name: 'Công ty TNHH Trà Vinh Farm' },
  });
  expect(JSON.stringify(product?.['hasCertification'])).toContain('OCOP 5 sao');
});

test('no day is stated where only a year is known', () => {
  const product = dataOf(pageAt('/san-pham/khoai-so-phi-nhu/')).find((data) => data['@type'] === 'Product');
  expect(JSON.stringify(product?.['hasCertification'])).not.toMatch(/\d{4}-\d{2}-\d{2}/u);
});

test('the home page says how the site can be searched, with an address that exists', () => {
  for (const [path, finder] of [
    ['/', '/tim-kiem/'],
    ['/en/', '/en/search/'],
  ] as const) {
    const site = dataOf(pageAt(path)).find((data) => data['@type'] === 'WebSite');
    expect(site).toMatchObject({
      publisher: { '@type': 'Organization' },
      potentialAction: { '@type': 'SearchAction', 'query-input': 'required name=search_term_string' },
    });
    const action = site?.['potentialAction'] as { target: { urlTemplate: string } };
    expect(new URL(action.target.urlTemplate).pathname).toBe(finder);
    expect(action.target.urlTemplate).toMatch(/\?q=\{search_term_string\}$/u);
  }
});

test('a post has a picture and names who published it; its day only where the source gives one', () => {
  const articles = indexablePages.flatMap((page) => dataOf(page).filter((data) => data['@type'] === 'Article'));
  expect(articles.length).toBeGreaterThanOrEqual(70);
  for (const article of articles) {
    expect(article['image']).toMatch(/^https?:\/\/[^/]+\/social\/post\/[a-z0-9-]+\.png$/u);
    expect(article['publisher']).toMatchObject({ '@type': 'Organization' });
    expect(article['dateModified']).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
  }
  const undated = dataOf(pageAt('/tin-tuc/ke-hoach-ocop-tra-vinh-2022/')).find((data) => data['@type'] === 'Article');
  expect(undated).not.toHaveProperty('datePublished');
});
