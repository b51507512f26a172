import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { onePageOfEachKind } from '../site/one-page-of-each-kind.ts';
import { startJourney } from './site-journey.ts';
import type { SiteJourney } from './site-journey.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let journey: SiteJourney;

beforeAll(async () => {
  journey = await startJourney();
});

afterAll(() => journey.close());

interface AxeRun {
  readonly axe: {
    run(options: object): Promise<{ violations: readonly { id: string; nodes: readonly { html: string }[] }[] }>;
  };
}

const looks = [
  { width: 320, colorScheme: 'light' },
  { width: 1440, colorScheme: 'dark' },
  { width: 320, colorScheme: 'dark' },
  { width: 1440, colorScheme: 'light' },
] as const;

test.each(onePageOfEachKind())('$path shuts nobody out, in light and dark, narrow and wide', async ({ path }) => {
  const faults: string[] = [];
  const visit = await journey.open(path, { bypassCSP: true });
  await visit.page.addScriptTag({ content: axe });
  for (const { width, colorScheme } of looks) {
    await visit.page.setViewportSize({ width, height: 900 });
    await visit.page.emulateMedia({ colorScheme });
    const { violations } = await visit.page.evaluate(() =>
      (window as unknown as AxeRun).axe.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }),
    );
    for (const { id, nodes } of violations)
      faults.push(`${String(width)} ${colorScheme} ${id}: ${nodes[0]?.html ?? ''}`);
    const overflow = await visit.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (overflow > 0) faults.push(`${String(width)} scrolls sideways by ${String(overflow)} px`);
  }
  await visit.close();
  expect(faults).toEqual([]);
});
