import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from './browser/chromium.ts';
import { commandOptions } from '../src/processes/command-options.ts';
import { serveSite } from './site-server/static-server.ts';
import { contactSheet } from './shots/contact-sheet.ts';
import { shotsOf } from './shots/shot.ts';
import type { Shot } from './shots/shot.ts';

/**
 * `npm run shots`: pictures of every kind of page in both languages, narrow and wide, light and dark, from the built
 * site in `dist/` (OUT_DIR), and a sheet that shows them all: open `.cache/shots/index.html`.
 *
 *   npm run shots [-- --out DIR] [--only WORD]
 */

const site = resolve(process.env['OUT_DIR'] ?? 'dist');

/** Waits until the browser has drawn what is in sight, and noted its size. */
async function untilDrawn(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn)))),
  );
}

/** Takes all pictures and returns how many there are. */
async function takeShots(out: string, only: string | undefined): Promise<number> {
  // The list of pages reads the site that the tests look at.
  process.env['TEST_SITE'] = site;
  const { onePageOfEachKind } = await import('./shots/one-page-of-each-kind.ts');
  const paths = onePageOfEachKind().map(({ path }) => path);
  const shots = shotsOf(paths).filter(({ name }) => only === undefined || name.includes(only));
  const [server, browser] = await Promise.all([serveSite(site), launchChromium()]);
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });

  const take = async ({ colorScheme, name, path, width }: Shot): Promise<void> => {
    const viewport = { width, height: 900 };
    const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(`${server.origin}${path}`, { waitUntil: 'networkidle' });
    // What is out of sight may not be drawn yet; in a window as tall as the page all of it is in sight.
    await page.setViewportSize({ width, height: await page.evaluate(() => document.documentElement.scrollHeight) });
    await page.waitForLoadState('networkidle');
    await untilDrawn(page);
    // Drawn, it may be shorter than it was thought to be: the window shrinks to it, or a gap would show above the foot.
    await page.setViewportSize(viewport);
    await page.setViewportSize({ width, height: await page.evaluate(() => document.documentElement.scrollHeight) });
    await untilDrawn(page);
    await page.screenshot({ path: join(out, `${name}.png`), fullPage: true });
    await context.close();
  };

  const waiting = shots.values();
  const work = async (): Promise<void> => {
    for (const shot of waiting) await take(shot);
  };
  await Promise.all([work(), work()]);
  await writeFile(join(out, 'index.html'), contactSheet(shots));
  await Promise.all([browser.close(), server.close()]);
  return shots.length;
}

const options = commandOptions(
  { out: { type: 'string', default: '.cache/shots' }, only: { type: 'string' } },
  'tool.shots',
);
if (options !== undefined) {
  const out = resolve(options.out);
  const count = await takeShots(out, options.only);
  process.stdout.write(`${String(count)}: ${join(out, 'index.html')}\n`);
}
