import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeCatalogue } from '../../testing/synthetic-content/write-content.ts';
import { buildTestSite } from './build-site.ts';

/** Two thousand made-up products: what holds for hundreds of real ones has to hold when their number grows. */
const products = 2000;

/** Bytes after compression, for all pages of a kind. */
const pageBudgets = [
  { kind: 'product', path: /^(?:san-pham|en\/products)\/[^/]*[a-z][^/]*\//u, bytes: 9_000 },
  { kind: 'home', path: /^(?:en\/)?index\.html$/u, bytes: 20_000 },
  { kind: 'list', path: /./u, bytes: 16_000 },
];

/** What the finder loads, in bytes after brotli. At 20,000 products the limits are 35 kB and 350 kB with the full text. */
const facetBytes = 6_000;
const factsBytes = 60_000;

/** Search files of a language that a host has to hold. */
const indexFiles = 3000;

const work = mkdtempSync(join(tmpdir(), 'ocop-large-'));
const site = join(work, 'site');

beforeAll(async () => {
  const content = join(work, 'content');
  await writeCatalogue(content, { products, photos: false, seed: 7 });
  const { output, status } = await buildTestSite(content, site, { SOCIAL_PICTURES: 'off' });
  expect(status, output.slice(-2000)).toBe(0);
}, 900_000);

afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

function brotliSize(file: string): number {
  return brotliCompressSync(readFileSync(join(site, file))).length;
}

test('every page keeps the budget of its kind', () => {
  const pages = filesBelow(site).filter((file) => file.endsWith('.html'));
  const heavy = pages.flatMap((file) => {
    const budget = pageBudgets.find(({ path }) => path.test(file));
    const bytes = gzipSync(readFileSync(join(site, file))).length;
    return budget !== undefined && bytes <= budget.bytes ? [] : [`${file}: ${String(bytes)}`];
  });
  expect(pages.length).toBeGreaterThan(2 * products);
  expect(heavy).toEqual([]);
});

test('facets and facts of the finder weigh no more than their share', () => {
  expect(brotliSize('search-data/facets.json')).toBeLessThanOrEqual(facetBytes);
  for (const locale of ['vi', 'en']) {
    const names = ['search-data/facets.json', 'search-data/order.json', `search-data/${locale}/cards.json`];
    const total = names.reduce((sum, file) => sum + brotliSize(file), 0);
    expect(total, locale).toBeLessThanOrEqual(factsBytes);
  }
});

test('the index of a language is a number of files that hosts take', () => {
  for (const locale of ['vi', 'en']) {
    const files = [...filesBelow(join(site, 'search', locale)), ...filesBelow(join(site, 'search-data', locale))];
    expect(files.length, locale).toBeGreaterThan(0);
    expect(files.length, locale).toBeLessThanOrEqual(indexFiles);
  }
});

test('no file is too large for any common host', () => {
  const large = filesBelow(site).filter((file) => statSync(join(site, file)).size > 25 * 1024 * 1024);
  expect(large).toEqual([]);
});
