import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TextFile } from '../../search/page-texts.ts';
import { toSearchWords } from '../../search/search-words.ts';
import { isOneSlipApart } from '../../search/spelling.ts';
import { readSiteFile } from '../../../scripts/shots/built-site.ts';
import { openProducts } from '../site/open-products.ts';
import { settled, totalOf } from './finder-steps.ts';
import { startJourney } from './site-journey.ts';
import type { SiteJourney } from './site-journey.ts';

let journey: SiteJourney;

beforeAll(async () => {
  journey = await startJourney();
});

afterAll(() => journey.close());

/** Returns a word that some description holds, and no name, producer or place. */
function wordOfDescriptionsOnly(locale: string): string {
  const names = new Set(toSearchWords(readSiteFile(`search-data/${locale}/cards.json`)).map(({ folded }) => folded));
  const { texts } = JSON.parse(readSiteFile(`search-data/${locale}/texts/0.json`)) as TextFile;
  const word = toSearchWords(texts.join(' ')).find(({ folded, written }) => {
    return (
      /^\p{L}{5,}$/u.test(written) &&
      ![...names].some((name) => isOneSlipApart(name, folded) || name.startsWith(folded))
    );
  });
  if (word === undefined) throw new Error('Every word of the first descriptions stands in a name too.');
  return word.written;
}

const ids = (page: Page): Promise<readonly string[]> =>
  page
    .locator('[data-results] [data-product]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-product') ?? ''));

test('the table shows the same products as the cards, and stays in the address', async () => {
  const visit = await journey.open('/tim-kiem/?q=mat+ong');
  const { page } = visit;
  await settled(page);
  const cards = await ids(page);
  await page.getByRole('button', { name: 'Bảng' }).click();
  await page.waitForURL(/view=table/u);
  expect(await ids(page)).toEqual(cards);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('finder-view-table');
  expect(await page.locator('[data-rows] mark').count()).toBeGreaterThan(0);
  await page.reload();
  await settled(page);
  expect(await page.getByRole('button', { name: 'Bảng' }).getAttribute('aria-pressed')).toBe('true');
  expect(await page.getByRole('row').count()).toBe(cards.length + 1);
  await page.goBack();
  await page.waitForFunction(() => document.querySelectorAll('[data-list] [data-product]').length > 0);
  expect(await ids(page)).toEqual(cards);
  expect(visit.complaints).toEqual([]);
  await visit.close();
});

test('a row names stars, province, producer, group, term and decision, and goes into the shortlist', async () => {
  const product = openProducts.find(({ recognitions }) => recognitions[0]?.decision !== undefined);
  const visit = await journey.open(`/tim-kiem/?view=table&q=${encodeURIComponent(product?.name ?? '')}`);
  const { page } = visit;
  await settled(page);
  const row = page.locator(`tr[data-product="${product?.id ?? ''}"]`);
  await expect.poll(() => row.innerText()).toContain(product?.recognitions[0]?.decision ?? '?');
  const cells = (await row.innerText()).split(/[\t\n]+/u);
  expect(cells).toContain(`${String(product?.stars)} sao`);
  await row.locator('button[data-shortlist]').click();
  expect(await row.locator('button[data-shortlist]').getAttribute('aria-pressed')).toBe('true');
  await visit.close();
});

test('the heads of columns sort, say so, and keep the focus', async () => {
  const visit = await journey.open('/tim-kiem/?view=table&province=dak-lak');
  const { page } = visit;
  await settled(page);
  const head = page.getByRole('button', { name: 'Tên sản phẩm' });
  await head.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/sort=name/u);
  await settled(page);
  expect(await page.getByRole('columnheader', { name: 'Tên sản phẩm' }).getAttribute('aria-sort')).toBe('ascending');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('finder-by-name');
  const names = await page.locator('[data-rows] th').allInnerTexts();
  expect(names).toEqual(names.toSorted(new Intl.Collator('vi').compare));
  await visit.close();
});

test('on a phone the table scrolls within its frame, also by keyboard', async () => {
  const visit = await journey.open('/tim-kiem/?view=table&stars=5', { viewport: { width: 390, height: 844 } });
  const { page } = visit;
  await settled(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  const frame = page.getByRole('region', { name: 'Bảng kết quả' });
  await frame.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  await visit.close();
});

test('a result found by its description shows the passage with the words', async () => {
  for (const [path, locale] of [
    ['/tim-kiem/', 'vi'],
    ['/en/search/', 'en'],
  ] as const) {
    const word = wordOfDescriptionsOnly(locale);
    const visit = await journey.open(`${path}?q=${encodeURIComponent(word)}`);
    await settled(visit.page);
    const marked = visit.page.locator('[data-results] .excerpt mark').first();
    // English words are found in their other forms too: “communes” for “commune”.
    expect((await marked.innerText()).toLowerCase().startsWith(word)).toBe(true);
    await visit.close();
  }
});

test.each([
  ['/tim-kiem/', '/san-pham/'],
  ['/tim-kiem/?province=dak-lak', '/tinh-thanh/dak-lak/'],
  ['/tim-kiem/?province=dak-lak&stars=4', '/tinh-thanh/dak-lak/4-sao/'],
  ['/tim-kiem/?former=phu-yen', '/tinh-thanh-cu/phu-yen/'],
  ['/tim-kiem/?stars=5', '/hang-sao/5-sao/'],
  ['/tim-kiem/?group=food', '/nhom/thuc-pham/'],
  ['/en/search/?group=food', '/en/groups/food/'],
  ['/en/search/?set=coffee-cocoa', '/en/groups/food/coffee-cocoa/'],
])('%s leads to the page %s, which leads back', async (finder, list) => {
  const visit = await journey.open(finder);
  const { page } = visit;
  await settled(page);
  const total = await totalOf(page);
  await page.locator('[data-as-page]').click();
  await page.waitForURL(`**${list}`);
  expect(await page.locator('#products').innerText()).toContain(
    total.toLocaleString(finder.startsWith('/en') ? 'en' : 'vi'),
  );
  await page.locator('main .section-head a').first().click();
  await settled(page);
  expect(await totalOf(page)).toBe(total);
  await visit.close();
});

test('no page is offered for a choice that has none', async () => {
  const visit = await journey.open('/tim-kiem/?q=mat+ong&stars=4');
  await settled(visit.page);
  expect(await visit.page.locator('[data-as-page]').isVisible()).toBe(false);
  await visit.close();
});
