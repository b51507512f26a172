import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** What axe finds in a page, however it is looked at: light, dark and in forced colours, at 320, 768 and 1440 px. */

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeWindow {
  readonly axe: {
    run(options: object): Promise<{ violations: readonly { id: string; nodes: readonly { html: string }[] }[] }>;
  };
}

const widths = [320, 768, 1440] as const;

const schemes = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced colours', colorScheme: 'light', forcedColors: 'active' },
] as const;

const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A scheme changes colours and nothing else (src/styles/schemes.test.ts), so these alone can differ between schemes. */
const colourRules = ['color-contrast', 'link-in-text-block'];

export interface Looks {
  /** The scheme that every rule is held against at the first width; the next width has the next scheme. */
  readonly from?: number;
  /** What else is looked at once at each width. */
  readonly atEachWidth?: (page: Page) => Promise<readonly string[]>;
}

/** Returns the faults of a page in every scheme at every width. The page must be open without its policy. */
export async function lookFaults(page: Page, { atEachWidth, from = 0 }: Looks = {}): Promise<readonly string[]> {
  const faults: string[] = [];
  await page.addScriptTag({ content: axe });
  for (const [step, width] of widths.entries()) {
    await page.setViewportSize({ width, height: 900 });
    for (const [at, { colorScheme, forcedColors, name }] of schemes.entries()) {
      await page.emulateMedia({ colorScheme, forcedColors });
      const isFull = at === (step + from) % schemes.length;
      const found = await axeFaults(page, isFull ? everyRule : colourRules);
      faults.push(...found.map((fault) => `${String(width)} ${name} ${fault}`));
    }
    const more = (await atEachWidth?.(page)) ?? [];
    faults.push(...more.map((fault) => `${String(width)} ${fault}`));
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  return faults;
}

async function axeFaults(page: Page, runOnly: readonly string[]): Promise<readonly string[]> {
  const { violations } = await page.evaluate(
    (rules) => (window as unknown as AxeWindow).axe.run({ runOnly: rules, resultTypes: ['violations'] }),
    runOnly,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
