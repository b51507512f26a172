import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from '../browser/chromium.ts';
import { serveSite } from '../site-server/static-server.ts';
import { contactSheet } from './contact-sheet.ts';
import { shotsOf } from './shot.ts';
import type { Shot } from './shot.ts';

/** Waits until the browser has drawn what is in sight, and noted its size. */
async function untilDrawn(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn)))),
  );
}

/** Takes pictures of all kinds of pages of a built site into a folder, or of those whose names hold a word; returns how many. */
export async function takeShots(site: string, out: string, only: string | undefined): Promise<number> {
  // The list of pages reads the site that the tests look at.
  process.env['TEST_SITE'] = site;
  const { onePageOfEachKind } = await import('./one-page-of-each-kind.ts');
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
