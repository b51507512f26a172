import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { RouteData } from 'astro';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import type { HeldBody } from './held-response.ts';
import type { SitePath } from './page-renderer.ts';
import { renderMap, renderPages } from './render-pages.ts';
import type { PagePlaces } from './render-pages.ts';

let places: PagePlaces;
/** The files that were made, in turn. */
let made: string[];
/** What each file is made as. */
let bodies: Record<string, HeldBody>;

beforeEach(() => {
  const work = mkdtempSync(join(tmpdir(), 'ocop-render-'));
  onTestFinished(() => {
    rmSync(work, { recursive: true });
  });
  places = { site: join(work, 'site'), next: join(work, 'next') };
  made = [];
  bodies = {
    'index.html': new TextEncoder().encode('Trang chủ.'),
    'data/products.json': '[]',
    'build-data/photos.json': '[]',
  };
});

const renderer = {
  render: ({ file }: SitePath): Promise<HeldBody> => {
    made.push(file);
    return Promise.resolve(bodies[file] ?? '');
  },
};

function pathOf(file: string, key: string | undefined, type: RouteData['type'] = 'endpoint'): SitePath {
  const pathname = `/${file.replace(/index\.html$/u, '')}`;
  return { pathname, file, key, route: { type } as RouteData, props: {} };
}

function put(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

const written = (file: string): string | undefined =>
  existsSync(join(places.next, file)) ? readFileSync(join(places.next, file), 'utf8') : undefined;

test('without a site every page is made and written', async () => {
  const paths = [pathOf('index.html', 'a', 'page'), pathOf('data/products.json', 'b')];
  expect(await renderPages(renderer, paths, places, undefined)).toBe(2);
  expect([written('index.html'), written('data/products.json')]).toEqual(['Trang chủ.', '[]']);
});

test('a page with the key it had is not made again; another key, or none, makes it', async () => {
  const paths = [pathOf('index.html', 'a', 'page'), pathOf('data/products.json', 'b'), pathOf('p/a.svg', undefined)];
  const kept = { keys: { 'index.html': 'a', 'data/products.json': 'old' } };
  expect(await renderPages(renderer, paths, places, kept)).toBe(2);
  expect(made).toEqual(['data/products.json', 'p/a.svg']);
});

test('a page that turns out as the site has it is not written', async () => {
  put(places.site, 'index.html', 'Trang chủ.');
  put(places.site, 'data/products.json', '[1]');
  const paths = [pathOf('index.html', 'new', 'page'), pathOf('data/products.json', 'new')];
  await renderPages(renderer, paths, places, { keys: {} });
  expect([written('index.html'), written('data/products.json')]).toEqual([undefined, '[]']);
});

test('what later parts of the build need is always written', async () => {
  put(places.site, 'build-data/photos.json', '[]');
  await renderPages(renderer, [pathOf('build-data/photos.json', 'a')], places, { keys: {} });
  expect(written('build-data/photos.json')).toBe('[]');
});

test('the bytes of a page are given back once it is written; those of a file may be needed once more', async () => {
  const [ofPage, ofFile] = [new Uint8Array([65]), new Uint8Array([66])];
  bodies = { 'index.html': ofPage, 'data/products.xlsx': ofFile };
  const paths = [pathOf('index.html', 'a', 'page'), pathOf('data/products.xlsx', 'b')];
  await renderPages(renderer, paths, places, undefined);
  expect([ofPage.length, ofFile.length]).toEqual([0, 1]);
  expect(written('index.html')).toBe('A');
});

test('the sitemap names pages only, and is written again when a page comes, goes or changes its day', async () => {
  const base = new URL('https://ocop.example/');
  const days = (day: string): void => {
    put(places.next, 'build-data/last-changes.json', JSON.stringify({ '/': day }));
  };
  put(places.next, 'build-data/former-addresses.json', '[]');
  days('2026-01-01');
  const paths = [pathOf('index.html', 'a', 'page'), pathOf('data/products.json', 'b')];
  const map = await renderMap(places.next, base, paths, undefined);
  expect(written('sitemap-0.xml')).toContain('<loc>https://ocop.example/</loc>');
  expect(written('sitemap-0.xml')).not.toContain('products.json');

  const kept = { frame: '', pages: 1, precompressed: false, keys: {}, map, search: {}, pictures: {}, files: {} };
  rmSync(join(places.next, 'sitemap-0.xml'));
  expect(await renderMap(places.next, base, paths, kept)).toBe(map);
  expect(written('sitemap-0.xml')).toBeUndefined();
  expect(await renderMap(places.next, base, [...paths, pathOf('che/index.html', 'c', 'page')], kept)).not.toBe(map);
  days('2026-01-02');
  expect(await renderMap(places.next, base, paths, kept)).not.toBe(map);
  expect(written('sitemap-0.xml')).toBeDefined();
});
