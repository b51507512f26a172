import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../../scripts/browser/chromium.ts';
import { serveSite } from '../../../scripts/site-server/static-server.ts';
import { rowsPerPage } from '../../search/text-layout.ts';
import { buildTestSite } from './build-site.ts';
import { sourcesText, writeContent } from './write-content.ts';

/** A catalogue begins with nothing, and then with one page that says hardly more than stars, year and source. */

const work = mkdtempSync(join(tmpdir(), 'ocop-small-'));
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
});

/** Writes a product that tells nothing but what has to be told; `body` is its description. */
function writeProduct(content: string, id: string, body = ''): void {
  const facts = `name: Khoai sọ
group: food
origin:
  former: dien-bien
recognitions:
  - stars: 3
    year: 2025
    source: bao
${sourcesText}`;
  writeContent(content, `products/dien-bien/${id}/index.md`, `---\n${facts}\n---\n${body}`);
}

async function build(name: string): Promise<string> {
  const site = join(work, `${name}-site`);
  const { output, status } = await buildTestSite(join(work, name), site, { SOCIAL_PICTURES: 'off' });
  expect(status, output.slice(-2000)).toBe(0);
  return site;
}

function filesBelow(site: string, ending: RegExp): string[] {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => ending.test(file)).map((file) => join(site, file));
}

/** Returns what the finder says to a query, and in which state it is then. */
async function askFinder(
  site: string,
  query: string,
): Promise<{ state: string | null; text: string; faults: string[] }> {
  const server = await serveSite(site);
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.goto(`${server.origin}/tim-kiem/?q=${encodeURIComponent(query)}`);
  const results = page.locator('[data-results]:not([data-state="loading"]):not([data-state="idle"])');
  await results.waitFor();
  const answer = { state: await results.getAttribute('data-state'), text: await results.innerText(), faults };
  await page.close();
  await server.close();
  return answer;
}

test('a catalogue without a page is a site that says so, in words, on every page', async () => {
  mkdirSync(join(work, 'empty'));
  writeContent(join(work, 'empty'), 'README.md', '# Chưa có gì\n');
  const site = await build('empty');
  const read = (file: string): string => readFileSync(join(site, file), 'utf8');

  const pages = filesBelow(site, /\.html$/u);
  expect(pages.length).toBeGreaterThan(400);
  const broken = pages.filter((file) =>
    /NaN|undefined|Infinity|<tbody>\s*<\/tbody>|<h[1-6][^>]*>\s*<\/h/u.test(readFileSync(file, 'utf8')),
  );
  // The tables of the tools are filled by their scripts.
  expect(broken.filter((file) => !/tim-kiem|search|danh-sach|shortlist/u.test(file))).toEqual([]);
  for (const file of ['index.html', 'thong-ke/index.html', 'chat-luong-du-lieu/index.html', 'tra-cuu/index.html']) {
    expect(read(file), file).toContain('Danh mục chưa có sản phẩm nào.');
  }
  for (const file of ['index.html', 'statistics/index.html', 'data-quality/index.html', 'verify/index.html']) {
    expect(read(join('en', file)), file).toContain('The catalogue holds no products yet.');
  }
  expect(read('tin-tuc/index.html')).toContain('Chưa có bài nào.');
  expect(read('en/plans/index.html')).toContain('No plans are recorded yet.');
  for (const feed of filesBelow(site, /atom\.xml$/u)) {
    expect(readFileSync(feed, 'utf8'), feed).toMatch(/<updated>\d{4}-\d{2}-\d{2}T00:00:00\+07:00<\/updated>/u);
  }
  expect(await askFinder(site, 'cà phê')).toEqual({
    state: 'empty',
    text: expect.stringContaining('Danh mục chưa có sản phẩm nào.') as string,
    faults: [],
  });
});

test('a product with stars, year and source only has its page and is found', async () => {
  writeProduct(join(work, 'tiny'), 'khoai-so');
  const site = await build('tiny');
  const home = readFileSync(join(site, 'en/index.html'), 'utf8');
  expect(home).toContain('1 product recognised with stars, 0 producers named.');
  expect(readFileSync(join(site, 'san-pham/khoai-so/index.html'), 'utf8')).toContain('Khoai sọ');
  expect(await askFinder(site, 'khoai so')).toMatchObject({ state: 'ready', faults: [] });
});

test('products that open a page of the index without a word of their own are in the site, and the others are found', async () => {
  const content = join(work, 'many');
  for (let number = 1; number <= rowsPerPage; number += 1) {
    writeProduct(content, `khoai-so-${String(number)}`, '\nTrồng trên nương đá vôi.\n');
  }
  // The order of rows is that of names, and of ids where those are the same.
  writeProduct(content, 'khoai-so-z');
  const site = await build('many');
  expect(readFileSync(join(site, 'san-pham/khoai-so-z/index.html'), 'utf8')).toContain('Khoai sọ');
  const { faults, state, text } = await askFinder(site, 'nương đá vôi');
  expect({ faults, state }).toEqual({ faults: [], state: 'ready' });
  expect(text).toContain(`${String(rowsPerPage)} sản phẩm`);
});
