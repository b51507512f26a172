import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from './browser/chromium.ts';
import { serveSite } from './site-server/static-server.ts';
import { contactSheet } from './shots/contact-sheet.ts';
import { shotsOf } from './shots/shot.ts';
import type { Shot } from './shots/shot.ts';
import { onePageOfEachKind } from '../src/tests/site/one-page-of-each-kind.ts';

/**
 * `npm run shots`: pictures of every kind of page in both languages, narrow and wide, light and dark, from the built
 * site in `dist/` (OUT_DIR), and a sheet that shows them all: open `.cache/shots/index.html`.
 *
 *   npm run shots [-- --out DIR] [--only WORD]
 */

const { values } = parseArgs({
  options: { out: { type: 'string', default: '.cache/shots' }, only: { type: 'string' } },
});
const out = resolve(values.out);
const site = resolve(process.env['OUT_DIR'] ?? 'dist');
const paths = onePageOfEachKind().map(({ path }) => path);
const shots = shotsOf(paths).filter(({ name }) => values.only === undefined || name.includes(values.only));

const [server, browser] = await Promise.all([serveSite(site), launchChromium()]);
await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });

async function take({ colorScheme, name, path, width }: Shot): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${server.origin}${path}`, { waitUntil: 'networkidle' });
  await page.screenshot({ path: join(out, `${name}.png`), fullPage: true });
  await context.close();
}

const waiting = shots.values();
const work = async (): Promise<void> => {
  for (const shot of waiting) await take(shot);
};
await Promise.all([work(), work()]);
await writeFile(join(out, 'index.html'), contactSheet(shots));
await Promise.all([browser.close(), server.close()]);
process.stdout.write(`${String(shots.length)} pictures: ${join(out, 'index.html')}\n`);
