import type { Page } from 'playwright-core';
import type { SiteJourney, VisitedPage } from './site-journey.ts';

/** Steps of readers who keep a list. */

/** Products of the catalogue that lists are made of. */
export const taro = 'khoai-so-phi-nhu';
export const nectar = 'mat-hoa-dua-tra-vinh-farm';
export const coconut = 'dua-sap-soi-vicosap';

/** A list in an address. */
export const shared = `?id=${taro}&id=${nectar}`;

/** Opens a page in a browser that already keeps a list. */
export async function visitWith(
  journey: SiteJourney,
  list: readonly string[],
  path: string,
  options = {},
): Promise<VisitedPage> {
  const visit = await journey.open('/gioi-thieu/', options);
  await keep(visit.page, list);
  await visit.page.goto(new URL(path, visit.page.url()).href);
  return visit;
}

/** Makes the browser keep a list. */
export const keep = (page: Page, list: readonly string[]): Promise<void> =>
  page.evaluate((ids) => {
    localStorage.setItem('ocop-shortlist', JSON.stringify(ids));
  }, list);

/** Returns the list that the browser keeps. */
export const kept = (page: Page): Promise<unknown> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('ocop-shortlist') ?? '[]') as unknown);

/** Waits until the page of the list is in a state. */
export const inState = (page: Page, state: string): Promise<void> =>
  page.locator(`[data-saved][data-state="${state}"]`).waitFor();

/** Returns the products that the page shows. */
export const shownIds = (page: Page): Promise<readonly (string | undefined)[]> =>
  page
    .locator('[data-list] [data-product]')
    .evaluateAll((cards) => cards.map((card) => (card instanceof HTMLElement ? card.dataset['product'] : undefined)));
