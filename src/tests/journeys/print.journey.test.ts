import { afterAll, beforeAll, expect, test } from 'vitest';
import { pages } from '../../../scripts/shots/built-site.ts';
import { startJourney } from './site-journey.ts';
import type { SiteJourney } from './site-journey.ts';

let journey: SiteJourney;

beforeAll(async () => {
  journey = await startJourney();
});

afterAll(() => journey.close());

const longest = pages
  .filter(
    ({ html, path }) =>
      /^\/(?:san-pham|en\/products)\/[^/]*[a-z]/u.test(path) && !html.includes('http-equiv="refresh"'),
  )
  .toSorted((a, b) => b.html.length - a.html.length);

test('the printed sheet of a product is one page, also of the longest ones', async () => {
  for (const { path } of longest.slice(0, 6)) {
    const visit = await journey.open(path);
    const file = (await visit.page.pdf({ format: 'A4' })).toString('latin1');
    expect(file.match(/\/Type\s*\/Page\b/gu)?.length, path).toBe(1);
    await visit.close();
  }
});

test('the sheet shows name, state, facts, recognitions, code and address, and no controls', async () => {
  const visit = await journey.open('/san-pham/khoai-so-phi-nhu/');
  const { page } = visit;
  const code = page.locator('.print-only img');
  expect(await code.isVisible()).toBe(false);
  expect(
    await page.evaluate(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.endsWith('.svg') && name.includes('/p/')),
    ),
  ).toBe(false);
  await page.emulateMedia({ media: 'print' });
  for (const shown of ['h1', '.product-hero .stars', '[data-status]', '#facts', '.timeline', '.print-only p']) {
    expect(await page.locator(shown).isVisible(), shown).toBe(true);
  }
  for (const hidden of ['.site-header', '.evidence', '#story', '.link-row']) {
    expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
  }
  await code.evaluate((image: HTMLImageElement) => image.decode());
  expect(await code.isVisible()).toBe(true);
  await visit.close();
});
