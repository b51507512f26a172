import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { coconut, inState, keep, kept, nectar, shared, taro, visitWith } from './shortlist-steps.ts';
import { startJourney } from './site-journey.ts';
import type { SiteJourney } from './site-journey.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let journey: SiteJourney;

beforeAll(async () => {
  journey = await startJourney();
});

afterAll(() => journey.close());

interface AxeRun {
  readonly axe: { run(options: object): Promise<{ violations: readonly { id: string }[] }> };
}

async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ content: axe });
  const { violations } = await page.evaluate(() =>
    (window as unknown as AxeRun).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return [...violations.map(({ id }) => id), ...(sideways > 0 ? [`scrolls sideways by ${String(sideways)} px`] : [])];
}

test('a failed load says so, keeps the list and can be tried again', async () => {
  const visit = await journey.open('/gioi-thieu/');
  const { page } = visit;
  await keep(page, [taro]);
  await page.route('**/shortlist-data/**', (route) => route.abort());
  await page.goto(new URL('/danh-sach/', page.url()).href);
  await inState(page, 'error');
  expect(await kept(page)).toEqual([taro]);
  await page.unroute('**/shortlist-data/**');
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await inState(page, 'ready');
  await visit.close();
});

test('a product that left the catalogue is told of and can be taken off the list', async () => {
  const visit = await visitWith(journey, [taro, 'khong-con-nua'], '/en/shortlist/');
  const { page } = visit;
  await page.getByText('1 saved product is no longer in the catalogue.').waitFor();
  await page.getByRole('button', { name: 'Remove from the list' }).click();
  await page.getByText('1 product removed.').first().waitFor();
  expect(await kept(page)).toEqual([taro]);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  await visit.close();
});

test('where the browser keeps no data the controls are absent and the page says why', async () => {
  const visit = await journey.open('/gioi-thieu/');
  const { page } = visit;
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(new URL('/san-pham/', page.url()).href);
  expect(await page.locator('[data-shortlist]').count()).toBe(0);
  expect(await page.locator('[data-shortlist-link]').isVisible()).toBe(false);
  await page.goto(new URL('/danh-sach/', page.url()).href);
  await inState(page, 'unavailable');
  await page.goto(new URL(`/danh-sach/${shared}`, page.url()).href);
  await inState(page, 'ready');
  expect(await page.getByRole('button', { name: 'Thêm vào danh sách của bạn' }).count()).toBe(0);
  expect(visit.complaints).toEqual([]);
  await visit.close();
});

test('without script there is no control that does nothing, and the page leads to the lists', async () => {
  const visit = await journey.open('/san-pham/', { javaScriptEnabled: false });
  const { page } = visit;
  expect(await page.locator('[data-shortlist], [data-shortlist-link]:visible').count()).toBe(0);
  await page.goto(new URL('/danh-sach/', page.url()).href);
  expect(await page.locator('ocop-shortlist').isVisible()).toBe(false);
  expect(await page.getByRole('link', { name: '5 sao' }).isVisible()).toBe(true);
  await visit.close();
});

test.each([
  { width: 320, colorScheme: 'light' },
  { width: 1440, colorScheme: 'dark' },
] as const)('the list shuts nobody out, empty, filled, shared and printed: $width px, $colorScheme', async (look) => {
  const options = { bypassCSP: true, viewport: { width: look.width, height: 900 }, colorScheme: look.colorScheme };
  for (const { list, path, state } of [
    { list: [], path: '/danh-sach/', state: 'empty' },
    { list: [taro, nectar, coconut], path: '/en/shortlist/', state: 'ready' },
    { list: [coconut], path: `/danh-sach/${shared}`, state: 'ready' },
  ]) {
    const visit = await visitWith(journey, list, path, options);
    await inState(visit.page, state);
    expect(await faultsOf(visit.page), `${path} ${state}`).toEqual([]);
    await visit.page.emulateMedia({ media: 'print' });
    expect(await visit.page.locator('button:visible, input:visible').count()).toBe(0);
    expect(await visit.page.locator('[data-sheet]').isVisible()).toBe(list.length > 0);
    await visit.close();
  }
});
