import { afterAll, beforeAll, expect, test } from 'vitest';
import { startJourney } from './site-journey.ts';
import type { SiteJourney } from './site-journey.ts';
import type { Page } from 'playwright-core';

let journey: SiteJourney;

beforeAll(async () => {
  journey = await startJourney();
});

afterAll(() => journey.close());

const finders = { vi: '/tim-kiem/', en: '/en/search/' } as const;

async function settled(page: Page): Promise<string> {
  await page.waitForSelector(
    '[data-results][data-state="ready"], [data-results][data-state="empty"], [data-results][data-state="error"]',
  );
  return (await page.locator('[data-results]').getAttribute('data-state')) ?? '';
}

const firstHit = (page: Page): Promise<string | null> =>
  page.locator('[data-results] [data-product]').first().getAttribute('data-product');

const total = async (page: Page): Promise<number> =>
  Number(await page.locator('[data-results]').getAttribute('data-total'));

const wanted = [
  { query: 'khoai so phi nhu', first: /^khoai-so-phi-nhu$/u },
  { query: 'Khoai sọ Phì Nhừ', first: /^khoai-so-phi-nhu$/u },
  { query: 'Khoai sọ Phì Nhừ'.normalize('NFD'), first: /^khoai-so-phi-nhu$/u },
  { query: 'bi xanh tia dinh', first: /^bi-xanh-tia-dinh$/u },
  { query: 'bí xanh tìa dình'.normalize('NFD'), first: /^bi-xanh-tia-dinh$/u },
  { query: 'dak lak ca phe', first: /^ca-phe-/u },
  { query: 'ca phe dak lak', first: /^ca-phe-/u },
  { query: 'đũa gỗ quảng thuỷ', first: /^dua-go-quang-thuy$/u },
  { query: 'đũa gỗ quảng thủy', first: /^dua-go-quang-thuy$/u },
  { query: 'mat hoa dua sokfarm', first: /^mat-hoa-dua-tra-vinh-farm$/u },
];

for (const locale of ['vi', 'en'] as const) {
  test.each(wanted)(`“$query” finds what it means first (${locale})`, async ({ first, query }) => {
    const visit = await journey.open(`${finders[locale]}?${new URLSearchParams({ q: query }).toString()}`);
    expect(await settled(visit.page)).toBe('ready');
    expect(await firstHit(visit.page)).toMatch(first);
    await visit.close();
  });
}

test('a coffee of Đắk Lắk comes first, not just any coffee', async () => {
  const visit = await journey.open('/tim-kiem/?q=dak+lak+ca+phe');
  await settled(visit.page);
  expect(await visit.page.locator('[data-results] [data-product]').first().innerText()).toContain('Đắk Lắk');
  await visit.close();
});

test('a former province selects exactly the products of its own page', async () => {
  const visit = await journey.open('/tim-kiem/?former=phu-yen');
  await settled(visit.page);
  const found = await total(visit.page);
  await visit.page.goto(new URL('/tinh-thanh-cu/phu-yen/', visit.page.url()).href);
  expect(found).toBe(await visit.page.locator('main [data-product]').count());
  await visit.close();
});

test('choosing a facet gives the number it promised, stands in the address and goes back', async () => {
  const visit = await journey.open('/tim-kiem/?q=mat+ong');
  await settled(visit.page);
  const before = await total(visit.page);
  const four = visit.page.locator('[data-facet="stars"][data-value="4"]').first();
  const promised = Number(await four.getAttribute('data-count'));
  await four.click();
  await visit.page.waitForURL(/stars=4/u);
  await visit.page.waitForFunction(
    (number) => document.querySelector('[data-results]')?.getAttribute('data-total') === String(number),
    promised,
  );
  await visit.page.goBack();
  await visit.page.waitForFunction(
    (number) => document.querySelector('[data-results]')?.getAttribute('data-total') === String(number),
    before,
  );
  expect(new URL(visit.page.url()).searchParams.has('stars')).toBe(false);
  await visit.close();
});

test('without a query and filters the finder counts every product', async () => {
  const visit = await journey.open('/tim-kiem/?sort=name');
  await settled(visit.page);
  expect(await total(visit.page)).toBeGreaterThanOrEqual(840);
  await visit.close();
});

test('nothing found is never a dead end', async () => {
  const visit = await journey.open('/tim-kiem/?q=xyzzyqwv');
  expect(await settled(visit.page)).toBe('empty');
  expect(await visit.page.locator('[data-results] a').count()).toBeGreaterThan(0);
  await visit.close();
});

test('when the data cannot be loaded the page says so and offers to try again', async () => {
  const visit = await journey.open('/gioi-thieu/');
  await visit.page.route('**/search-data/**', (route) => route.abort());
  await visit.page.goto(new URL('/tim-kiem/?q=tra', visit.page.url()).href);
  expect(await settled(visit.page)).toBe('error');
  await visit.page.unroute('**/search-data/**');
  await visit.page.locator('[data-results] button').first().click();
  await visit.page.waitForSelector('[data-results][data-state="ready"]');
  await visit.close();
});

test('the search box of any page leads to the finder with its words', async () => {
  const visit = await journey.open('/ke-hoach/');
  await visit.page.getByRole('searchbox').first().fill('gao st25');
  await visit.page.keyboard.press('Enter');
  await settled(visit.page);
  expect(new URL(visit.page.url()).pathname).toBe('/tim-kiem/');
  expect(new URL(visit.page.url()).searchParams.get('q')).toBe('gao st25');
  await visit.close();
});

test('the language switch keeps the question', async () => {
  const visit = await journey.open('/tim-kiem/?q=tra&stars=4');
  await settled(visit.page);
  await visit.page.getByRole('link', { name: 'English' }).click();
  await settled(visit.page);
  const { pathname, searchParams } = new URL(visit.page.url());
  expect(pathname).toBe('/en/search/');
  expect([searchParams.get('q'), searchParams.get('stars')]).toEqual(['tra', '4']);
  await visit.close();
});
