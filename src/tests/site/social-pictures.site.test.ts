import { statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { elementsOf, indexablePages, siteDir, siteFiles } from '../../../scripts/shots/built-site.ts';
import type { BuiltPage } from '../../../scripts/shots/built-site.ts';

const site = process.env['SITE_URL'] ?? 'http://localhost:4321';

/** Returns what a page tells link previews. */
function tagsOf(page: BuiltPage): ReadonlyMap<string, string> {
  return new Map(
    elementsOf(page)
      .filter(({ name }) => name === 'meta')
      .map(({ attribs }) => [attribs['property'] ?? attribs['name'] ?? '', attribs['content'] ?? '']),
  );
}

const tagsByPath = new Map(indexablePages.map((page) => [page.path, tagsOf(page)]));
const pictureOf = (path: string): string => (tagsByPath.get(path)?.get('og:image') ?? '').replace(`${site}/`, '');
const named = new Set([...tagsByPath.keys()].map(pictureOf));
const drawn = siteFiles.filter((file) => file.startsWith('social/'));

test('every page names a picture with its size and what it shows', () => {
  const faults = [...tagsByPath].filter(
    ([, tags]) =>
      !tags.get('og:image')?.startsWith(`${site}/social/`) ||
      tags.get('og:image:width') !== '1200' ||
      tags.get('og:image:height') !== '630' ||
      !tags.get('og:image:alt') ||
      tags.get('twitter:card') !== 'summary_large_image',
  );
  expect(faults.map(([path]) => path).slice(0, 20)).toEqual([]);
});

test('every picture that is named exists, and every one that exists is named', () => {
  expect([...named].toSorted()).toEqual(drawn.toSorted());
});

test('products, provinces and posts have a picture of their own, the same in both languages', () => {
  const kinds = [
    ['product', /^\/(?:san-pham|en\/products)\/([^/]*[a-z][^/]*)\/$/u],
    ['province', /^\/(?:tinh-thanh|en\/provinces)\/([^/]*[a-z][^/]*)\/$/u],
    ['post', /^\/(?:tin-tuc|en\/news)\/([^/]*[a-z][^/]*)\/$/u],
  ] as const;
  for (const [kind, pattern] of kinds) {
    const own = [...tagsByPath.keys()].flatMap((path) => {
      const id = pattern.exec(path)?.[1];
      return id === undefined ? [] : [{ path, id }];
    });
    expect(own.length).toBeGreaterThanOrEqual(2 * 34);
    expect(own.filter(({ id, path }) => pictureOf(path) !== `social/${kind}/${id}.png`)).toEqual([]);
  }
  expect(pictureOf('/en/about/')).toBe('social/site/ocop.png');
});

test('every picture is 1200 × 630 and weighs at most 60 kB', async () => {
  const faults: string[] = [];
  for (const file of drawn) {
    const { format, height, width } = await sharp(join(siteDir, file)).metadata();
    const { size } = statSync(join(siteDir, file));
    if (format !== 'png' || width !== 1200 || height !== 630 || size > 60_000) faults.push(`${file}: ${String(size)}`);
  }
  expect(drawn.length).toBeGreaterThanOrEqual(840 + 34 + 35);
  expect(faults).toEqual([]);
});
