import { afterAll, beforeAll, expect, test } from 'vitest';
import { onePageOfEachKind } from '../../../scripts/shots/one-page-of-each-kind.ts';
import { startJourney } from './site-journey.ts';
import type { SiteJourney } from './site-journey.ts';

let journey: SiteJourney;

beforeAll(async () => {
  journey = await startJourney();
});

afterAll(() => journey.close());

test.each(onePageOfEachKind())('$path is complete without script', async ({ path }) => {
  const visit = await journey.open(path, { javaScriptEnabled: false });
  const text = await visit.page.locator('main').innerText();
  await visit.close();
  expect(text.length).toBeGreaterThan(150);
});

test.each(onePageOfEachKind())(
  '$path asks no other host for anything and breaks no rule of its policy',
  async ({ path }) => {
    const visit = await journey.open(path);
    await visit.page.waitForLoadState('networkidle');
    const { complaints, strangers } = visit;
    await visit.close();
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
  },
);

test('the first stop of the keyboard leads past the header to the content', async () => {
  const visit = await journey.open('/san-pham/khoai-so-phi-nhu/');
  await visit.page.keyboard.press('Tab');
  expect(await visit.page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
  await visit.page.keyboard.press('Enter');
  expect(new URL(visit.page.url()).hash).toBe('#main');
  await visit.close();
});

test('the language switch leads to the same page and back', async () => {
  const visit = await journey.open('/tinh-thanh/dak-lak/4-sao/');
  await visit.page.getByRole('link', { name: 'English' }).click();
  expect(new URL(visit.page.url()).pathname).toBe('/en/provinces/dak-lak/4-star/');
  await visit.page.getByRole('link', { name: 'Tiếng Việt' }).click();
  expect(new URL(visit.page.url()).pathname).toBe('/tinh-thanh/dak-lak/4-sao/');
  await visit.close();
});

test('an address that does not exist gets help in both languages', async () => {
  const visit = await journey.open('/khong-co-trang-nay/');
  const text = await visit.page.locator('main').innerText();
  await visit.close();
  expect(text).toContain('Không tìm thấy trang');
  expect(text).toContain('Page not found');
});
