import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { onePageOfEachKind } from '../site/one-page-of-each-kind.ts';
import { readingFaults, sidewaysScroll, smallTargets } from './reading-faults.ts';
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

/**
 * Every kind of page stands here in both languages, with the same styles: between the two it is seen light, dark and in
 * forced colours, and at 320, 768 and 1440 px.
 */
const looks = {
  vi: [
    { width: 320, colorScheme: 'light', forcedColors: 'none' },
    { width: 768, colorScheme: 'dark', forcedColors: 'none' },
    { width: 1440, colorScheme: 'light', forcedColors: 'active' },
  ],
  en: [
    { width: 1440, colorScheme: 'dark', forcedColors: 'none' },
    { width: 768, colorScheme: 'light', forcedColors: 'none' },
    { width: 320, colorScheme: 'dark', forcedColors: 'active' },
  ],
} as const;

test.each(onePageOfEachKind())('$path shuts nobody out, however it is looked at', async ({ path }) => {
  const faults: string[] = [];
  const visit = await journey.open(path, { bypassCSP: true });
  await visit.page.addScriptTag({ content: axe });
  for (const { colorScheme, forcedColors, width } of looks[path.startsWith('/en/') ? 'en' : 'vi']) {
    await visit.page.setViewportSize({ width, height: 900 });
    await visit.page.emulateMedia({ colorScheme, forcedColors });
    const { violations } = await visit.page.evaluate(() =>
      (window as unknown as AxeRun).axe.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }),
    );
    const look = `${String(width)} ${colorScheme}${forcedColors === 'active' ? ' forced' : ''}`;
    for (const { id, nodes } of violations) faults.push(`${look} ${id}: ${nodes[0]?.html ?? ''}`);
    for (const fault of [...(await sidewaysScroll(visit.page)), ...(await smallTargets(visit.page))]) {
      faults.push(`${look} ${fault}`);
    }
  }
  await visit.page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  faults.push(...(await readingFaults(visit.page)));
  await visit.close();
  expect(faults).toEqual([]);
});
