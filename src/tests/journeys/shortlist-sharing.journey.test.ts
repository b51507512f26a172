import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { coconut, inState, keep, kept, nectar, shared, shownIds, taro, visitWith } from './shortlist-steps.ts';
import { startJourney } from './site-journey.ts';
import type { SiteJourney } from './site-journey.ts';

let journey: SiteJourney;

beforeAll(async () => {
  journey = await startJourney();
});

afterAll(() => journey.close());

async function downloaded(page: Page, kind: string): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(`[data-download="${kind}"]`)]);
  return download;
}

test('a link carries the list to another person and changes theirs only when they ask for it', async () => {
  const sender = await visitWith(journey, [taro, nectar], '/danh-sach/');
  await inState(sender.page, 'ready');
  const link = await sender.page.locator('[data-share]').getAttribute('href');
  await sender.close();
  expect(link).toBe(`/danh-sach/${shared}`);
  const visit = await visitWith(journey, [coconut], `/danh-sach/${shared}`);
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
  const visit = await visitWith(journey, [taro, nectar], '/danh-sach/');
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
