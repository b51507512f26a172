import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { textContent } from 'domutils';
import { expect, test } from 'vitest';
import { elementsOf, pages, siteDir, siteFiles } from '../../../scripts/shots/built-site.ts';
import type { BuiltPage } from '../../../scripts/shots/built-site.ts';

/** Budgets for cheap phones on thin networks, in bytes after compression. */
const budgets = {
  product: 9_000,
  list: 16_000,
  home: 20_000,
  css: 14_000,
  fonts: 70_000,
  script: 10_000,
  tool: 16_000,
  finder: 25_000,
  /** Of the 60 kB that may be, one is left for what is still to come. */
  firstVisit: 59_000,
};

const weightOf = (page: BuiltPage): number => gzipSync(page.html, { level: 9 }).length;

const isProduct = ({ path }: BuiltPage): boolean => /^\/(?:san-pham|en\/products)\/[^/]*[a-z]/u.test(path);

const heavier = (candidates: readonly BuiltPage[], budget: number): string[] =>
  candidates.filter((page) => weightOf(page) > budget).map((page) => `${page.path}: ${String(weightOf(page))}`);

test('product pages weigh at most 9 kB', () => {
  expect(heavier(pages.filter(isProduct), budgets.product)).toEqual([]);
});

test('all other pages weigh at most 16 kB, the home page 20 kB', () => {
  const home = pages.filter(({ path }) => path === '/' || path === '/en/');
  expect(heavier(home, budgets.home)).toEqual([]);
  expect(
    heavier(
      pages.filter((page) => !home.includes(page)),
      budgets.list,
    ),
  ).toEqual([]);
});

test('the styles of any page weigh at most 14 kB together', () => {
  const faults = pages.filter((page) => {
    const sheets = elementsOf(page).filter(({ attribs }) => attribs['rel'] === 'stylesheet');
    const total = sheets.reduce(
      (sum, { attribs }) => sum + gzipSync(readFileSync(join(siteDir, attribs['href'] ?? '')), { level: 9 }).length,
      0,
    );
    return total === 0 || total > budgets.css;
  });
  expect(faults.filter(({ html }) => !html.includes('http-equiv="refresh"')).map(({ path }) => path)).toEqual([]);
});

test('fonts weigh at most 70 kB in all', () => {
  const fonts = siteFiles.filter((file) => /\.(?:woff2?|ttf|otf)$/u.test(file));
  const total = fonts.reduce((sum, file) => sum + statSync(join(siteDir, file)).size, 0);
  expect(fonts.length).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(budgets.fonts);
});

/** Scripts in the page itself run at once and wait for nothing, as long as they are this short. */
const shortScript = 300;

test('no script blocks the page: they are modules, or stand in the page in a line or two', () => {
  const faults = pages.filter((page) =>
    elementsOf(page).some((element) => {
      const { attribs, name } = element;
      if (name !== 'script' || /^(?:application\/(?:ld\+)?json|module)$/u.test(attribs['type'] ?? '')) return false;
      return attribs['src'] !== undefined || textContent(element).length > shortScript;
    }),
  );
  expect(faults.map(({ path }) => path)).toEqual([]);
});

test('a product page without a photo weighs at most 59 kB on the first visit, fonts included', () => {
  const weights = pages
    .filter((page) => isProduct(page) && !page.html.includes('<picture'))
    .map((page) => {
      const loaded = new Set<string>();
      for (const { attribs, name } of elementsOf(page)) {
        const address = attribs['src'] ?? attribs['href'] ?? '';
        const counts = name === 'script' || (name === 'link' && /stylesheet|preload|icon/u.test(attribs['rel'] ?? ''));
        if (!counts || address === '') continue;
        if (name === 'script') withImports(address.slice(address.indexOf('_astro/')), loaded);
        else loaded.add(address.replace(/^\//u, ''));
      }
      return [...loaded].reduce((sum, file) => sum + sentSize(file), weightOf(page));
    });
  expect(weights.length).toBeGreaterThan(0);
  expect(Math.max(...weights)).toBeLessThanOrEqual(budgets.firstVisit);
});

const sizes = new Map<string, number>();

/** What a file weighs on the way; fonts are compressed already. */
function sentSize(file: string): number {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const bytes = readFileSync(join(siteDir, file));
  const size = file.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length;
  sizes.set(file, size);
  return size;
}

/** A script with everything it loads at once; what it loads on a click does not count. */
function withImports(file: string, seen: Set<string>): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(join(siteDir, file), 'utf8');
  for (const [, name = ''] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/gu)) {
    withImports(`_astro/${name}`, seen);
  }
  return seen;
}

const isFinder = ({ html }: BuiltPage): boolean => html.includes('<ocop-finder');

/** The scripts of a page with all they load at once. */
function scriptsOf(page: BuiltPage): readonly string[] {
  const files = new Set<string>();
  for (const { attribs, name } of elementsOf(page)) {
    const address = attribs['src'] ?? '';
    if (name === 'script' && address !== '') withImports(address.slice(address.indexOf('_astro/')), files);
  }
  return [...files];
}

test('the scripts of a page weigh at most 10 kB together, those of the shortlist and the certificate check 16 kB', () => {
  const faults = pages
    .filter((page) => !isFinder(page))
    .flatMap((page) => {
      const total = scriptsOf(page).reduce((sum, file) => sum + sentSize(file), 0);
      const isTool = /\/(?:danh-sach|shortlist|tra-cuu|verify)\/$/u.test(page.path);
      return total > (isTool ? budgets.tool : budgets.script) ? [`${page.path}: ${String(total)}`] : [];
    });
  expect(faults.slice(0, 20)).toEqual([]);
});

test('the finder, which is a program rather than a page, starts with at most 25 kB of scripts in brotli', () => {
  const finders = pages.filter(isFinder);
  const weights = finders.map((page) =>
    scriptsOf(page).reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(siteDir, file))).length, 0),
  );
  expect(finders.length).toBeGreaterThan(0);
  expect(Math.max(...weights)).toBeLessThanOrEqual(budgets.finder);
});
