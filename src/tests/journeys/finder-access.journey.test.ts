import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { settled } from './finder-steps.ts';
import { lookFaults } from './look-faults.ts';
import { sidewaysScroll, smallTargets } from './reading-faults.ts';
import { startJourney } from './site-journey.ts';
import type { SiteJourney } from './site-journey.ts';

let journey: SiteJourney;

beforeAll(async () => {
  journey = await startJourney();
});

afterAll(() => journey.close());

const held = (page: Page): Promise<unknown> => page.route('**/search-data/**', () => new Promise(() => undefined));

const states: readonly { state: string; search: string; prepare?: (page: Page) => Promise<unknown> }[] = [
  { state: 'idle', search: '', prepare: (page) => page.route('**/*.js', (route) => route.abort()) },
  { state: 'loading', search: '?q=mat+ong', prepare: held },
  { state: 'ready', search: '?q=mat+ong&stars=4&stars=3' },
  { state: 'ready', search: '?q=mat+ong&view=table&sort=name' },
  { state: 'empty', search: '?q=mat+ong&group=tourism' },
  { state: 'error', search: '?q=tra', prepare: (page) => page.route('**/search-data/**', (route) => route.abort()) },
];

for (const address of ['/tim-kiem/', '/en/search/']) {
  test.each(states)(`${address}$search shuts nobody out while $state`, async ({ prepare, search, state }) => {
    const visit = await journey.open('/gioi-thieu/', { bypassCSP: true });
    const { page } = visit;
    await prepare?.(page);
    await page.goto(new URL(address + search, page.url()).href);
    await page.waitForSelector(`[data-results][data-state="${state}"]`);
    const atEachWidth = async (): Promise<readonly string[]> => [
      ...(await sidewaysScroll(page)),
      ...(await smallTargets(page)),
    ];
    expect(await lookFaults(page, { from: address === '/en/search/' ? 1 : 0, atEachWidth })).toEqual([]);
    await visit.close();
  });
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    const product = activeElement?.closest('[data-product]')?.getAttribute('data-product');
    return product ?? activeElement?.id ?? '';
  });

test('there is one live region, and it says how many products there are', async () => {
  const visit = await journey.open('/tim-kiem/?stars=5');
  const { page } = visit;
  await settled(page);
  expect(await page.locator('[aria-live], [role="status"], [role="alert"], [role="log"]').count()).toBe(1);
  const total = await page.locator('#finder-total').innerText();
  await expect.poll(() => page.locator('[role="status"]').innerText()).toBe(total);
  await visit.close();
});

test('the focus is never lost: choosing, taking back, turning pages, changing the view, clearing', async () => {
  const visit = await journey.open('/tim-kiem/');
  const { page } = visit;
  await settled(page);
  await page.locator('#facet-stars-3').focus();
  await page.keyboard.press('Space');
  await page.waitForURL(/stars=3/u);
  expect(await focused(page)).toBe('facet-stars-3');
  await page.locator('#facet-group-food').focus();
  await page.keyboard.press('Space');
  await page.waitForURL(/group=food/u);
  await page.locator('[rel="next"]').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/page=2/u);
  expect(await focused(page)).toBe('finder-total');
  await page.locator('#finder-view-table').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/view=table/u);
  expect(await focused(page)).toBe('finder-view-table');
  await page.locator('[data-chip="stars"]').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.searchParams.has('stars'));
  expect(await focused(page)).toBe('chip-group-food');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.searchParams.has('group'));
  expect(await focused(page)).toBe('finder-total');
  await page.goBack();
  await page.waitForURL(/group=food/u);
  await settled(page);
  expect(await focused(page)).not.toBe('');
  await page.locator('[data-clear]').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.searchParams.has('group'));
  expect(await focused(page)).toBe('finder-total');
  await visit.close();
});

test('coming back from a product leads to it again, to its place and its link', async () => {
  const visit = await journey.open('/tim-kiem/?stars=4&page=2');
  const { page } = visit;
  await settled(page);
  const link = page.locator('[data-results] h3 a').nth(15);
  await link.focus();
  const product = await focused(page);
  const scroll = await page.evaluate(() => Math.round(scrollY));
  expect(scroll).toBeGreaterThan(200);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/san-pham\//u);
  await page.goBack();
  await settled(page);
  await expect.poll(() => focused(page)).toBe(product);
  expect(Math.abs((await page.evaluate(() => scrollY)) - scroll)).toBeLessThan(40);
  await visit.close();
});

test('a long facet can be typed into without marks', async () => {
  const visit = await journey.open('/tim-kiem/');
  const { page } = visit;
  await settled(page);
  await page.locator('[data-facet-find="province"]').fill('dak');
  const shown = page.locator('[data-facet-group="province"] li:visible .facet-label');
  expect(await shown.allInnerTexts()).toEqual(['Đắk Lắk']);
  await visit.close();
});
