import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { pageStoreVariable } from '../../content-files/page-store.ts';
import { openMemory } from '../../site-build/place/site-memory.ts';
import { siteDir } from '../../../scripts/shots/built-site.ts';
import type { WatchReport } from './watch-pages.ts';

/**
 * A build makes a page again only when its key is another one, so a key that leaves something out means pages that show old
 * words for ever. Pages are rendered while the catalogue notes what they read of it.
 */

/** Pages of each route and language that are watched; set it high to watch all of them. */
const ofEachKind = process.env['WATCHED_PAGES'] ?? '40';

let report: WatchReport;

beforeAll(async () => {
  const { bundle, pages } = openMemory(siteDir);
  const args = ['scripts/run.mjs', 'src/tests/site/watch-pages.ts', bundle, ofEachKind];
  const env = { ...process.env, [pageStoreVariable]: pages };
  const { stdout } = await promisify(execFile)(process.execPath, args, { env, maxBuffer: 64 * 1024 * 1024 });
  report = JSON.parse(stdout) as WatchReport;
});

test('a page shows nothing of the catalogue that its key leaves out', () => {
  expect(report.undeclared.slice(0, 20)).toEqual([]);
});

test('pages of every route that says what they depend on are watched', () => {
  const routes = readdirSync('src/pages', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).split('\\').join('/'))
    .filter((file) => readFileSync(file, 'utf8').includes('dependsOn'));
  expect(routes.length).toBeGreaterThan(10);
  expect(Object.keys(report.rendered).toSorted()).toEqual(routes.toSorted());
});
