import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startJourney } from './site-journey.ts';
import type { SiteJourney } from './site-journey.ts';

let journey: SiteJourney;

beforeAll(async () => {
  journey = await startJourney();
});

afterAll(() => journey.close());

const recent = (page: Page): Promise<readonly string[]> => page.locator('[data-recent-list] a').allInnerTexts();

const focusedName = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('name') ?? null);

test('the / key goes to the search box and is a letter once there', async () => {
  const visit = await journey.open('/san-pham/');
  const { page } = visit;
  await page.keyboard.press('/');
  expect(await focusedName(page)).toBe('q');
  await page.keyboard.type('a/b');
  expect(await page.locator('#site-search').inputValue()).toBe('a/b');
  await visit.close();
});

test('searches are remembered on the device, newest first, and lead back to their results', async () => {
  const visit = await journey.open('/');
  const { page } = visit;
  expect(await page.locator('[data-recent]').innerText()).toBe('');
  for (const query of ['mat ong', 'tra shan']) {
    await page.locator('#home-search').fill(query);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/tim-kiem/**');
    await page.goto(new URL('/', page.url()).href);
  }
  expect(await recent(page)).toEqual(['tra shan', 'mat ong']);
  await page.getByRole('link', { name: 'mat ong' }).click();
  await page.locator('[data-results][data-state="ready"]').waitFor();
  expect(await page.locator('#finder-q').inputValue()).toBe('mat ong');
  await visit.close();
});

test('what was typed in the finder is remembered when the reader goes on from it', async () => {
  const visit = await journey.open('/tim-kiem/');
  const { page } = visit;
  await page.locator('#finder-q').fill('khoai so');
  await page.locator('[data-results][data-state="ready"]').waitFor();
  await page.keyboard.press('Tab');
  await page.reload();
  expect(await recent(page)).toEqual(['khoai so']);
  await visit.close();
});

test('recent searches can be cleared and switched off, and so can the / key', async () => {
  const visit = await journey.open('/tim-kiem/');
  const { page } = visit;
  const search = async (query: string): Promise<void> => {
    await page.locator('#finder-q').fill(query);
    await page.keyboard.press('Enter');
    await page.reload();
  };
  await search('mat ong');
  await page.getByRole('button', { name: 'Xóa các lần tìm' }).click();
  expect(await recent(page)).toEqual([]);
  expect(await focusedName(page)).toBe('q');
  await page.getByText('Tùy chọn ô tìm').click();
  await page.getByLabel('Nhớ các lần tìm, chỉ trên máy này').uncheck();
  await page.getByLabel('Phím / đưa đến ô tìm').uncheck();
  await search('gao');
  expect(await recent(page)).toEqual([]);
  await page.keyboard.press('/');
  expect(await focusedName(page)).not.toBe('q');
  await visit.close();
});
