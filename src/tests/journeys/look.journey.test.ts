import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageAt } from '../../../scripts/shots/built-site.ts';
import { startJourney } from './site-journey.ts';
import type { SiteJourney } from './site-journey.ts';

let journey: SiteJourney;

beforeAll(async () => {
  journey = await startJourney();
});

afterAll(() => journey.close());

const fiveStars = '/san-pham/dua-sap-soi-vicosap/';

test('a five-star product says how many of how many it is one of, and no more than the catalogue knows', async () => {
  const visit = await journey.open(fiveStars);
  const text = await visit.page.locator('.rarity').innerText();
  const [, five, total] = /có (\d+) sản phẩm 5 sao trong tổng số (\d+) sản phẩm/u.exec(text) ?? [];
  const count = (path: string): string => /<h2 id="products"[^>]*>(\d+) sản phẩm/u.exec(pageAt(path).html)?.[1] ?? '';
  expect([five, total]).toEqual([count('/hang-sao/5-sao/'), count('/san-pham/')]);
  expect(pageAt('/san-pham/khoai-so-phi-nhu/').html).not.toContain('class="rarity');
  await visit.close();
});

test('a product shows where its province lies, with both archipelagos, and leads there', async () => {
  const visit = await journey.open('/san-pham/khoai-so-phi-nhu/');
  const link = visit.page.getByRole('link', { name: 'Vị trí của Điện Biên trong sơ đồ 34 tỉnh, thành' });
  expect(await link.getAttribute('href')).toBe('/tinh-thanh/dien-bien/');
  expect((await link.locator('text').allTextContents()).map((text) => text.trim())).toEqual(['Hoàng Sa', 'Trường Sa']);
  const [land, mark] = await Promise.all([link.locator('svg').boundingBox(), link.locator('rect').boundingBox()]);
  // Điện Biên is the westernmost tile of the second row from the north.
  expect((mark?.x ?? 99) - (land?.x ?? 0)).toBeLessThan((land?.width ?? 0) / 10);
  expect((mark?.y ?? 99) - (land?.y ?? 0)).toBeLessThan((land?.height ?? 0) / 8);
  await visit.close();
});

test('the 63 former provinces stand inside the tiles of today, each with its count and its page', async () => {
  const visit = await journey.open('/tinh-thanh/');
  const { page } = visit;
  await page.getByText('Xem 63 tỉnh, thành cũ trong từng ô').click();
  const former = page.locator('.land-former li li');
  expect(await former.count()).toBe(63);
  const phuYen = former.filter({ hasText: 'Phú Yên' });
  expect(await phuYen.locator('xpath=ancestor::li[1]').locator('h3').innerText()).toBe('Đắk Lắk');
  const told = await phuYen.locator('[data-count]').innerText();
  await phuYen.getByRole('link').click();
  expect(await page.locator('#products').innerText()).toBe(`${told} sản phẩm`);
  await visit.close();
});

test('figures of a plan are drawn on one scale for each unit', async () => {
  const visit = await journey.open('/ke-hoach/dien-bien-dong-2024/');
  const widths = await visit.page
    .locator('tr', { hasText: 'Sản lượng' })
    .locator('.figure-bar rect')
    .evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute('width'))));
  // 300, 506 and 66 tonnes.
  expect(widths).toEqual([59.3, 100, 13]);
  await visit.close();
});

test('the card that is followed grows into the head of its page, unless less motion is asked for', async () => {
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    const visit = await journey.open('/hang-sao/5-sao/', { reducedMotion });
    const { page } = visit;
    await page.evaluate(() => {
      addEventListener('pageswap', (event) => {
        const card = document.querySelector<HTMLElement>('[data-moving]');
        const name = card === null ? '' : getComputedStyle(card).getPropertyValue('view-transition-name');
        sessionStorage.setItem(
          'moved',
          `${card?.dataset['product'] ?? ''} ${name} ${String(event.viewTransition !== null)}`,
        );
      });
    });
    const card = page.locator('.product-card').nth(2);
    const id = (await card.getAttribute('data-product')) ?? '';
    await card.getByRole('link').click();
    await page.waitForURL(/\/san-pham\//u);
    const moved = await page.evaluate(() => sessionStorage.getItem('moved'));
    expect(moved).toBe(reducedMotion === 'reduce' ? `${id} none false` : `${id} product true`);
    expect(visit.complaints).toEqual([]);
    await visit.close();
  }
});

test('on a product page the keyboard comes to what is seen first before what lies below it', async () => {
  const visit = await journey.open('/san-pham/khoai-so-phi-nhu/');
  const { page } = visit;
  await page.locator('.product-hero .save').waitFor();
  await page.locator('.breadcrumbs a').last().focus();
  await page.keyboard.press('Tab');
  expect(await page.locator('.product-hero .save').evaluate((save) => save === document.activeElement)).toBe(true);
  await visit.close();
});

test.each(['/thong-ke/', '/en/statistics/'])('on a telephone names in the tables of %s keep room', async (path) => {
  const visit = await journey.open(path, { viewport: { width: 360, height: 740 } });
  const { page } = visit;
  const widths = await page
    .locator('.count-table tbody th')
    .evaluateAll((names) => names.map((name) => name.getBoundingClientRect().width));
  expect(widths.length).toBeGreaterThan(100);
  expect(Math.min(...widths)).toBeGreaterThan(100);
  const frames = await page
    .locator('.table-frame:has(.count-table)')
    .evaluateAll((all) => all.map((frame) => frame.scrollWidth - frame.clientWidth));
  expect(Math.max(...frames)).toBe(0);
  await visit.close();
});

test('until the first answer is there the finder says that it searches', async () => {
  const visit = await journey.open('/gioi-thieu/');
  const { page } = visit;
  await page.route('**/search-data/**', () => new Promise(() => undefined));
  await page.goto(new URL('/tim-kiem/?q=mat+ong', page.url()).href);
  await page.waitForSelector('[data-results][data-state="loading"]');
  expect(await page.locator('#finder-total').innerText()).toBe('Đang tìm…');
  await visit.close();
});

test('a print says the day it was made', async () => {
  const visit = await journey.open(fiveStars, { at: '2026-12-24T12:00:00+07:00' });
  const line = visit.page.locator('[data-print-date]');
  expect(await line.isVisible()).toBe(false);
  await visit.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await line.innerText()).toBe('In ngày 24/12/2026');
  await visit.page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await line.isVisible()).toBe(false);
  await visit.close();
});
