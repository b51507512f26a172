import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readXlsx } from 'hucre/xlsx';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startJourney } from './site-journey.ts';
import type { SiteJourney, VisitedPage } from './site-journey.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const phone = { viewport: { width: 390, height: 844 } };
const taro = 'khoai-so-phi-nhu';
const nectar = 'mat-hoa-dua-tra-vinh-farm';
const coconut = 'dua-sap-soi-vicosap';
const shared = `?id=${taro}&id=${nectar}`;

let journey: SiteJourney;

beforeAll(async () => {
  journey = await startJourney();
});

afterAll(() => journey.close());

/** Opens a page in a browser that already keeps a list. */
async function visitWith(list: readonly string[], path: string, options = {}): Promise<VisitedPage> {
  const visit = await journey.open('/gioi-thieu/', options);
  await keep(visit.page, list);
  await visit.page.goto(new URL(path, visit.page.url()).href);
  return visit;
}

const keep = (page: Page, list: readonly string[]): Promise<void> =>
  page.evaluate((ids) => {
    localStorage.setItem('ocop-shortlist', JSON.stringify(ids));
  }, list);

const kept = (page: Page): Promise<unknown> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('ocop-shortlist') ?? '[]') as unknown);

const inState = (page: Page, state: string): Promise<void> =>
  page.locator(`[data-saved][data-state="${state}"]`).waitFor();

const shownIds = (page: Page): Promise<readonly (string | undefined)[]> =>
  page
    .locator('[data-list] [data-product]')
    .evaluateAll((cards) => cards.map((card) => (card instanceof HTMLElement ? card.dataset['product'] : undefined)));

async function downloaded(page: Page, kind: string): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(`[data-download="${kind}"]`)]);
  return download;
}

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

test.each([{}, phone])(
  'products are saved on their card and page, survive a reload and are counted: %j',
  async (options) => {
    const visit = await journey.open(`/san-pham/${taro}/`, options);
    const { page } = visit;
    const button = page.locator(`.product-hero [data-shortlist="${taro}"]`);
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await page.goto(new URL('/en/products/', page.url()).href);
    await page.locator('.product-card [data-shortlist]').first().click();
    await page.reload();
    const count = page.locator('[data-shortlist-count]');
    expect(await count.innerText()).toBe('2');
    await page.locator('[data-shortlist-link]').click();
    await inState(page, 'ready');
    expect(new URL(page.url()).pathname).toBe('/en/shortlist/');
    expect(await page.locator('[data-total]').innerText()).toBe('2 products saved');
    expect(await shownIds(page)).toEqual(await kept(page));
    expect(visit.complaints).toEqual([]);
    await visit.close();
  },
);

test('rows of the finder have the button as well, and it does what it says', async () => {
  const visit = await journey.open('/tim-kiem/?q=khoai+so+phi+nhu');
  const button = visit.page.locator(`[data-results] [data-shortlist="${taro}"]`);
  await button.click();
  expect(await button.getAttribute('aria-pressed')).toBe('true');
  expect(await visit.page.getByRole('button', { name: 'Lưu Khoai sọ Phì Nhừ vào danh sách' }).count()).toBe(1);
  expect(await kept(visit.page)).toEqual([taro]);
  await visit.close();
});

test('each product has one button, also where its page shows other products', async () => {
  const visit = await journey.open(`/san-pham/${taro}/`);
  await visit.page.locator('[data-shortlist]').first().waitFor();
  const doubles = await visit.page.locator('[data-product]').evaluateAll(
    (cards) =>
      cards.filter((card) => {
        const own = [...card.querySelectorAll('[data-shortlist]')].filter((b) => b.closest('[data-product]') === card);
        return own.length !== 1;
      }).length,
  );
  expect(doubles).toBe(0);
  await visit.close();
});

test('products stand side by side, and rows that differ are marked', async () => {
  const visit = await visitWith([taro, nectar, coconut], '/danh-sach/');
  const { page } = visit;
  await inState(page, 'ready');
  const table = page.getByRole('table', { name: /≠/u });
  expect(await table.getByRole('columnheader').count()).toBe(4);
  expect(
    await table
      .getByRole('row', { name: /Hạng sao/u })
      .getByRole('cell')
      .allInnerTexts(),
  ).toEqual(['3 sao', '5 sao', '5 sao']);
  const rows = await table.locator('tbody tr').evaluateAll((list) =>
    list.map((row) => ({
      isMarked: row.hasAttribute('data-differs') && row.querySelector('[role="img"]') !== null,
      differs: new Set([...row.querySelectorAll('td')].map((cell) => cell.textContent)).size > 1,
    })),
  );
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter(({ isMarked, differs }) => isMarked !== differs)).toEqual([]);
  await page.getByRole('checkbox', { name: /Khoai sọ Phì Nhừ/u }).uncheck();
  expect(await table.getByRole('columnheader').count()).toBe(3);
  await visit.close();
});

test('no more than four products are compared', async () => {
  const visit = await journey.open('/san-pham/');
  const { page } = visit;
  for (const place of [0, 1, 2, 3, 4]) await page.locator('.product-card [data-shortlist]').nth(place).click();
  await page.goto(new URL('/danh-sach/', page.url()).href);
  await inState(page, 'ready');
  const boxes = page.locator('[data-compare]');
  expect(await page.locator('[data-compare]:checked').count()).toBe(4);
  expect(await boxes.nth(4).isDisabled()).toBe(true);
  await boxes.nth(0).uncheck();
  await boxes.nth(4).check();
  expect(await page.locator('[data-columns] th').count()).toBe(5);
  await page.locator('[data-remove]').nth(4).click();
  await page.locator('[data-list] li').nth(4).waitFor({ state: 'detached' });
  await boxes.nth(0).check();
  expect(await page.locator('[data-columns] th').count()).toBe(5);
  await visit.close();
});

test('what is removed or emptied by keyboard can be put back, and the focus is never lost', async () => {
  const visit = await visitWith([taro, nectar], '/danh-sach/', phone);
  const { page } = visit;
  await inState(page, 'ready');
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.tagName ?? '');
  await page.getByRole('button', { name: /^Bỏ Khoai sọ Phì Nhừ/u }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Đã bỏ 1 sản phẩm.').first().waitFor();
  expect(await kept(page)).toEqual([nectar]);
  expect(await focused()).toBe('BUTTON');
  await page.keyboard.press('Enter');
  await inState(page, 'empty');
  expect(await page.locator('[data-shortlist-count]').innerText()).toBe('0');
  expect(await focused()).toBe('H2');
  expect(await page.locator('[data-tools]').isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Hoàn tác' }).focus();
  await page.keyboard.press('Enter');
  await inState(page, 'ready');
  expect(await kept(page)).toEqual([nectar]);
  expect(await focused()).toBe('H2');
  await page.getByRole('button', { name: 'Xóa hết danh sách' }).press('Enter');
  await inState(page, 'empty');
  expect(await kept(page)).toEqual([]);
  expect(await focused()).toBe('H2');
  await visit.close();
});

test('a link carries the list to another person and changes theirs only when they ask for it', async () => {
  const sender = await visitWith([taro, nectar], '/danh-sach/');
  await inState(sender.page, 'ready');
  const link = await sender.page.locator('[data-share]').getAttribute('href');
  await sender.close();
  expect(link).toBe(`/danh-sach/${shared}`);
  const visit = await visitWith([coconut], `/danh-sach/${shared}`);
  const { page } = visit;
  await inState(page, 'ready');
  expect(await shownIds(page)).toEqual([taro, nectar]);
  expect(await kept(page)).toEqual([coconut]);
  expect(await page.getByRole('button', { name: 'Xóa hết danh sách' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Thêm vào danh sách của bạn' }).click();
  await page.locator('[data-list] li').nth(2).waitFor();
  expect(await kept(page)).toEqual([coconut, taro, nectar]);
  expect(new URL(page.url()).search).toBe('');
  await page.goBack();
  await page.getByText('Danh sách này đến từ một liên kết').waitFor();
  await page.getByRole('link', { name: 'English' }).click();
  await inState(page, 'ready');
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(`/en/shortlist/${shared}`);
  await visit.close();
});

test('the tables to take away hold every product of the list', async () => {
  const visit = await visitWith([taro, nectar], '/danh-sach/');
  const { page } = visit;
  await inState(page, 'ready');
  const csv = await downloaded(page, 'csv');
  expect(csv.suggestedFilename()).toBe('danh-sach-ocop.csv');
  const text = readFileSync(await csv.path(), 'utf8');
  expect(text.startsWith('\uFEFFMã trong danh mục,Tên sản phẩm,Hạng sao,')).toBe(true);
  const lines = text.trimEnd().split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines[1]).toContain(`${taro},Khoai sọ Phì Nhừ,3,`);
  expect(lines[2]).toContain('Công ty TNHH Trà Vinh Farm');
  const xlsx = await downloaded(page, 'xlsx');
  const { sheets } = await readXlsx(readFileSync(await xlsx.path()));
  expect(sheets[0]?.rows.map((row) => row[0])).toEqual(['Mã trong danh mục', taro, nectar]);
  expect(sheets[0]?.rows[1]?.[2]).toBe(3);
  expect(visit.complaints).toEqual([]);
  await visit.close();
});

test('a producer that publishes an address can be written to', async () => {
  const visit = await journey.open('/gioi-thieu/');
  const { page } = visit;
  await keep(page, [taro, nectar]);
  await page.route('**/shortlist-data/**', async (route) => {
    const response = await route.fetch();
    const file = (await response.json()) as { products: { id: string; producer?: { email?: string } }[] };
    for (const { id, producer } of file.products) if (id === nectar && producer) producer.email = 'hoi@vi-du.vn';
    await route.fulfill({ response, json: file });
  });
  await page.goto(new URL('/danh-sach/', page.url()).href);
  await inState(page, 'ready');
  const letters = page.getByRole('link', { name: /Viết thư/u });
  expect(await letters.count()).toBe(1);
  const letter = new URL((await letters.getAttribute('href')) ?? '');
  expect(letter.pathname).toBe('hoi@vi-du.vn');
  expect(letter.searchParams.get('body')).toContain(`/san-pham/${nectar}/`);
  await visit.close();
});

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
  const visit = await visitWith([taro, 'khong-con-nua'], '/en/shortlist/');
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
    const visit = await visitWith(list, path, options);
    await inState(visit.page, state);
    expect(await faultsOf(visit.page), `${path} ${state}`).toEqual([]);
    await visit.page.emulateMedia({ media: 'print' });
    expect(await visit.page.locator('button:visible, input:visible').count()).toBe(0);
    expect(await visit.page.locator('[data-sheet]').isVisible()).toBe(list.length > 0);
    await visit.close();
  }
});
