import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteFiles } from '../../../scripts/shots/built-site.ts';
import { startJourney } from './site-journey.ts';
import type { SiteJourney } from './site-journey.ts';

let journey: SiteJourney;

beforeAll(async () => {
  journey = await startJourney();
});

afterAll(async () => {
  await journey.close();
});

test('a strict reader of XML finds no fault in any feed or site map', async () => {
  const files = siteFiles.filter((file) => file.endsWith('.xml')).map((file) => `/${file}`);
  const visit = await journey.open('/gioi-thieu/');
  const faults = await visit.page.evaluate(async (paths) => {
    const found: string[] = [];
    for (const path of paths) {
      const text = await (await fetch(path)).text();
      const fault = new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror');
      if (fault !== null) found.push(`${path}: ${fault.textContent}`);
    }
    return found;
  }, files);
  await visit.close();
  expect(files.length).toBeGreaterThan(78);
  expect(faults).toEqual([]);
});
