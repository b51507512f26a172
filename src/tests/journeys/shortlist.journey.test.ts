import { afterAll, beforeAll, expect, test } from 'vitest';
import { coconut, inState, kept, nectar, shownIds, taro, visitWith } from './shortlist-steps.ts';
import { startJourney } from './site-journey.ts';
import type { SiteJourney } from './site-journey.ts';

const phone = { viewport: { width: 390, height: 844 } };

let journey: SiteJourney;

beforeAll(async () => {
  journey = await startJourney();
});

afterAll(() => journey.close());

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
  const visit = await visitWith(journey, [taro, nectar, coconut], '/danh-sach/');
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
  const visit = await visitWith(journey, [taro, nectar], '/danh-sach/', phone);
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
