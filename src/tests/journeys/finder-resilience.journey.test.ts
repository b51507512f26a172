import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays } from '../../domain/calendar-date.ts';
import { stateOf } from '../../domain/certificate-state.ts';
import { openProducts } from '../site/open-products.ts';
import { settled, totalOf } from './finder-steps.ts';
import { startJourney } from './site-journey.ts';
import type { SiteJourney } from './site-journey.ts';

let journey: SiteJourney;

beforeAll(async () => {
  journey = await startJourney();
});

afterAll(() => journey.close());

/** Goes to the finder with some of its files held back or changed. */
async function openWith(change: (page: Page) => Promise<unknown>, search = ''): Promise<Page> {
  const { page } = await journey.open('/gioi-thieu/');
  await change(page);
  await page.goto(new URL(`/tim-kiem/${search}`, page.url()).href);
  return page;
}

const states = (page: Page): Promise<string | null> => page.locator('[data-results]').getAttribute('data-state');

test('facets can be used before the names are there', async () => {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const page = await openWith((of) =>
    of.route('**/cards.json*', async (route) => {
      await held;
      await route.continue();
    }),
  );
  await page.locator('[data-facet="stars"][data-value="5"]').check();
  const counted = openProducts.filter(({ group, stars }) => stars === 5 && group === 'food').length;
  await page.waitForURL(/stars=5/u);
  expect(await states(page)).toBe('loading');
  letGo();
  await settled(page);
  expect(await page.locator('[data-facet="group"][data-value="food"]').getAttribute('data-count')).toBe(
    String(counted),
  );
  await page.context().close();
});

test('names are found while the full text is still on its way', async () => {
  const page = await openWith((of) => of.route('**/search/vi/**', () => new Promise(() => undefined)), '?q=');
  await settled(page);
  await page.locator('#finder-q').fill('hoa sua');
  await page.locator('[data-results] [data-product]').first().waitFor();
  expect(await page.locator('[data-results] [data-product]').count()).toBeGreaterThan(0);
  await page.context().close();
});

test('when only descriptions cannot be searched, names are shown, it is said, and it can be tried again', async () => {
  const page = await openWith((of) => of.route('**/search/vi/**', (route) => route.abort()), '?q=thu+hai+thu+cong');
  await settled(page);
  const retry = page.locator('[data-notes] [data-retry]');
  await retry.waitFor();
  await page.unroute('**/search/vi/**');
  await retry.click();
  await expect.poll(() => page.locator('[data-notes] [data-retry]').count()).toBe(0);
  await page.context().close();
});

test('the script for descriptions comes with the first word; where it does not, trying again loads the page with the same words', async () => {
  const script = '**/full-text-opener*';
  let asked = 0;
  const page = await openWith((of) =>
    of.route(script, (route) => {
      asked += 1;
      return route.abort();
    }),
  );
  await settled(page);
  expect(asked).toBe(0);
  await page.locator('#finder-q').fill('thu hai thu cong');
  const again = page.locator('[data-notes] [data-reload]');
  await again.waitFor();
  expect(asked).toBeGreaterThan(0);
  await page.unroute(script);
  await Promise.all([page.waitForEvent('load'), again.click()]);
  expect(await settled(page)).toBe('ready');
  expect(await page.locator('#finder-q').inputValue()).toBe('thu hai thu cong');
  expect(await page.locator('[data-notes] button').count()).toBe(0);
  await page.context().close();
});

test('a failed load says so, offers the lists and keeps the words typed', async () => {
  const page = await openWith((of) => of.route('**/search-data/**', (route) => route.abort()), '?q=tra');
  expect(await settled(page)).toBe('error');
  expect(await page.locator('[data-results]').innerText()).toContain('Không tải được');
  expect(await page.locator('[data-results] a[href^="/tinh-thanh/"]').count()).toBe(34);
  await expect.poll(() => page.locator('[data-announce]').innerText()).toContain('Không tải được');
  await page.unroute('**/search-data/**');
  await page.locator('[data-results] button').first().click();
  await page.waitForSelector('[data-results][data-state="ready"]');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('finder-q');
  expect(await page.locator('#finder-q').inputValue()).toBe('tra');
  await page.context().close();
});

test.each([
  ['facets.json', ''],
  ['order.json', '?sort=newest'],
  ['cards.json', ''],
])('%s of another build asks to load the page again', async (file, search) => {
  const page = await openWith(
    (of) =>
      of.route(`**/${file}*`, async (route) => {
        const response = await route.fetch();
        const body = (await response.json()) as Record<string, unknown>;
        await route.fulfill({ response, json: { ...body, build: 'other' } });
      }),
    search,
  );
  expect(await settled(page)).toBe('error');
  expect(await page.locator('[data-results] [data-reload]').innerText()).toBe('Tải lại trang');
  await page.context().close();
});

test('results do not wait for the dates, which are added when they come', async () => {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const page = await openWith(
    (of) =>
      of.route('**/order.json*', async (route) => {
        await held;
        await route.continue();
      }),
    '?status=valid',
  );
  expect(await settled(page)).toBe('ready');
  const marks = page.locator('[data-results] [data-product] [data-state="valid"]');
  expect(await marks.first().innerText()).toBe('Còn thời hạn');
  letGo();
  await expect.poll(() => marks.first().innerText()).toMatch(/^Đến \d/u);
  await page.context().close();
});

test('an answer that comes late never takes the place of a newer one', async () => {
  const page = await openWith((of) =>
    of.route('**/search/vi/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    }),
  );
  await settled(page);
  await page.locator('#finder-q').fill('thu hai thu cong');
  await page.waitForTimeout(300);
  await page.locator('#finder-q').fill('mat ong');
  await page.waitForTimeout(300);
  await settled(page);
  const total = await totalOf(page);
  await page.waitForTimeout(2500);
  expect(await totalOf(page)).toBe(total);
  expect(await page.locator('[data-results] h3').first().innerText()).toMatch(/mật ong/iu);
  await page.context().close();
});

test('an empty answer names the filter that emptied it, near words and the groups', async () => {
  const visit = await journey.open('/tim-kiem/?q=mat+ong&group=tourism');
  const { page } = visit;
  expect(await settled(page)).toBe('empty');
  const without = page.locator('[data-withouts] a').first();
  const promised = Number(/\d+/u.exec(await without.innerText())?.[0]);
  expect(await page.locator('[data-help] a[href="/nhom/thuc-pham/"]').count()).toBe(1);
  await without.click();
  await page.waitForURL((url) => !url.searchParams.has('group'));
  await settled(page);
  expect(await totalOf(page)).toBe(promised);
  await page.goto(new URL('/tim-kiem/?q=tuyxxt', page.url()).href);
  await settled(page);
  expect(await page.locator('[data-results]').innerText()).toMatch(/tuyết/iu);
  await visit.close();
});

const dated = openProducts.find(
  ({ recognitions: [newest] }) =>
    newest?.date !== undefined && newest.ends === undefined && newest.revoked === undefined,
);

test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Ho_Chi_Minh'])(
  'states are counted for the day in Viet Nam, before and after the build, in %s',
  async (timezoneId) => {
    const end = addDays(dated?.recognitions[0]?.date ?? '', 1096);
    for (const day of ['2022-03-01', addDays(end, -400), addDays(end, 2), addDays(end, 400)]) {
      for (const time of ['00:00:01', '23:59:59']) {
        const visit = await journey.open('/tim-kiem/', { at: `${day}T${time}+07:00`, timezoneId });
        await settled(visit.page);
        const expected = openProducts.filter(({ recognitions: [newest] }) => stateOf(newest, day) === 'valid').length;
        const box = visit.page.locator('[data-facet="status"][data-value="valid"]');
        expect(await box.getAttribute('data-count'), `${day} ${time}`).toBe(String(expected));
        await visit.close();
      }
    }
  },
);
