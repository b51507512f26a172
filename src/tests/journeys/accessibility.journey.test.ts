import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { onePageOfEachKind } from '../../../scripts/shots/one-page-of-each-kind.ts';
import { lookFaults } from './look-faults.ts';
import { readingFaults, sidewaysScroll, smallTargets } from './reading-faults.ts';
import { startJourney } from './site-journey.ts';
import type { SiteJourney } from './site-journey.ts';

let journey: SiteJourney;

beforeAll(async () => {
  journey = await startJourney();
});

afterAll(() => journey.close());

/** Runs in the page: what opens on a click counts as well. */
function openAll(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

const atEachWidth = async (page: Page): Promise<readonly string[]> => [
  ...(await sidewaysScroll(page)),
  ...(await smallTargets(page)),
];

test.each(onePageOfEachKind())('$path shuts nobody out, however it is looked at', async ({ path }) => {
  const visit = await journey.open(path, { bypassCSP: true });
  await visit.page.evaluate(openAll);
  const faults = [
    ...(await lookFaults(visit.page, { from: path.startsWith('/en/') ? 1 : 0, atEachWidth })),
    ...(await readingFaults(visit.page)),
  ];
  await visit.close();
  expect(faults).toEqual([]);
});
