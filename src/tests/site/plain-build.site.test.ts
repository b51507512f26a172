import { expect, onTestFinished, test } from 'vitest';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildTestSite } from './build-site.ts';
import { filesBelow } from './changed-content/compared-sites.ts';
import { writeMarkedContent } from './changed-content/marked-content.ts';

/** The quick build uses private parts of Astro; `--plain` is the way out when one is gone, and must not be another site. */

test('a plain build by Astro’s own path writes the same files with the same bytes', async () => {
  const work = mkdtempSync(join(tmpdir(), 'ocop-plain-'));
  onTestFinished(() => {
    rmSync(work, { recursive: true, force: true });
  });
  const content = join(work, 'content');
  await writeMarkedContent(content);
  const more = { TODAY: '2026-07-01', BASE_PATH: '/ocop/', SITE_URL: 'https://ocop.example' };
  const [quick, plain] = [join(work, 'quick'), join(work, 'plain')];
  for (const [site, args] of [[quick, []] as const, [plain, ['--plain']] as const]) {
    const { output, status } = await buildTestSite(content, site, more, args);
    expect(status, output.slice(-3000)).toBe(0);
  }
  const files = filesBelow(quick).toSorted();
  expect(files.length).toBeGreaterThan(500);
  for (const kind of ['sitemap-0.xml', 'photos/', 'search/vi/', 'data/products.xlsx', 'social/', '404.html']) {
    expect(
      files.some((file) => file.startsWith(kind)),
      kind,
    ).toBe(true);
  }
  expect(filesBelow(plain).toSorted()).toEqual(files);
  const differing = files.filter((file) => !readFileSync(join(quick, file)).equals(readFileSync(join(plain, file))));
  expect(differing).toEqual([]);
}, 600_000);
