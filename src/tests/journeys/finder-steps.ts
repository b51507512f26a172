import type { Page } from 'playwright-core';

/** Waits for the final answer of the finder and returns its state. */
export async function settled(page: Page): Promise<string> {
  const results = page.locator('[data-results]:is([data-state="ready"], [data-state="empty"], [data-state="error"])');
  await results.waitFor();
  return (await results.getAttribute('data-state')) ?? '';
}

/** Returns how many products the answer has. */
export async function totalOf(page: Page): Promise<number> {
  return Number(await page.locator('[data-results]').getAttribute('data-total'));
}
