import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { buildTestSite } from './build-site.ts';
import { sourcesText, writeContent } from './write-content.ts';

const work = mkdtempSync(join(tmpdir(), 'ocop-killed-'));

afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

const content = join(work, 'content');
const site = join(work, 'site');
const settings = { ADMIN: 'off', SOCIAL_PICTURES: 'off', LOCALES: 'vi' };

function writeProduct(sentence: string): void {
  const facts = `name: Khoai sọ
group: food
origin:
  former: dien-bien
recognitions:
  - stars: 3
    date: 2025-01-17
    source: bao
${sourcesText}`;
  writeContent(content, 'products/dien-bien/khoai-so/index.md', `---\n${facts}\n---\n\n${sentence}\n`);
}

/** Returns one text for all files of the site and what is in them; nothing when there is no site. */
function printOf(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of files.map((entry) => join(entry.parentPath, entry.name)).toSorted()) {
    hash.update(path.slice(folder.length)).update(readFileSync(path));
  }
  return hash.digest('hex');
}

/** Starts a build and kills it, with everything it started, after some milliseconds. */
async function buildAndKill(after: number): Promise<void> {
  const child = spawn(process.execPath, ['scripts/build.ts'], {
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: site, ...settings },
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  await wait(after);
  child.kill('SIGKILL');
  await ended;
}

test('builds killed at any moment leave the site as it was, and the next build is right', async () => {
  writeProduct('Lời thứ nhất.');
  expect((await buildTestSite(content, site, settings)).status).toBe(0);
  const before = printOf(site);
  writeProduct('Lời thứ hai.');
  for (const after of [200, 1200, 2500, 4000, 5500].map((start) => start + Math.random() * 1000)) {
    await buildAndKill(after);
    const left = printOf(site);
    if (left === before) continue;
    // A quick machine was done before it was killed.
    expect(readFileSync(join(site, 'san-pham/khoai-so/index.html'), 'utf8')).toContain('Lời thứ hai.');
  }
  const { output, status } = await buildTestSite(content, site, settings);
  expect(status, output.slice(-2000)).toBe(0);
  const afresh = join(work, 'afresh');
  expect((await buildTestSite(content, afresh, settings)).status).toBe(0);
  expect(printOf(site)).toBe(printOf(afresh));
  expect(readFileSync(join(site, 'san-pham/khoai-so/index.html'), 'utf8')).toContain('Lời thứ hai.');
}, 240_000);

/** Puts a file where a folder of the search has to be as soon as the content is checked, so that the search fails. */
async function blockSearch(isOver: () => boolean): Promise<void> {
  const next = join(work, '.site.next');
  while (!existsSync(`${next}.stages`) && !isOver()) await wait(1);
  mkdirSync(join(next, 'search-data'), { recursive: true });
  writeFileSync(join(next, 'search-data', 'vi'), '');
}

test('when only the search fails, the pages are new, the message says so, and the next build is right', async () => {
  writeProduct('Lời thứ ba.');
  expect((await buildTestSite(content, site, settings)).status).toBe(0);
  writeProduct('Lời thứ tư.');
  let isOver = false;
  const building = buildTestSite(content, site, settings).finally(() => {
    isOver = true;
  });
  await blockSearch(() => isOver);
  const { output, status } = await building;
  expect(status, output.slice(-2000)).toBe(1);
  expect(output).toContain('The pages are the new ones, but the search is still that of before.');
  expect(readFileSync(join(site, 'san-pham/khoai-so/index.html'), 'utf8')).toContain('Lời thứ tư.');
  expect((await buildTestSite(content, site, settings)).status).toBe(0);
  const afresh = join(work, 'afresh-too');
  expect((await buildTestSite(content, afresh, settings)).status).toBe(0);
  expect(printOf(site)).toBe(printOf(afresh));
}, 120_000);
