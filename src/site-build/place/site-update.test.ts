import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import type { SitePictures } from '../pictures/site-pictures.ts';
import { SiteFolders } from './site-folders.ts';
import { filesOf } from './site-record.ts';
import type { SiteRecord } from './site-record.ts';
import { SiteUpdate } from './site-update.ts';

let folders: SiteFolders;

beforeEach(() => {
  const work = mkdtempSync(join(tmpdir(), 'ocop-update-'));
  onTestFinished(() => {
    rmSync(work, { recursive: true });
  });
  folders = new SiteFolders(join(work, 'site'));
  for (const folder of [folders.site, folders.next]) mkdirSync(folder);
});

function put(folder: string, ...files: readonly string[]): void {
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${folder} ${file}`);
  }
}

const noPictures: SitePictures = { files: {}, photos: new Set(), stale: { previews: false, photos: false } };

/** An update of the site as it is now. */
function update(pictures: SiteRecord['pictures'] = {}): SiteUpdate {
  const files = filesOf(folders.site);
  return new SiteUpdate(folders, {
    frame: '',
    pages: 1,
    precompressed: false,
    keys: {},
    map: '',
    search: {},
    pictures,
    files,
  });
}

/** The files of the site, of which the update has to have kept count. */
function filesAfter(update: SiteUpdate): readonly string[] {
  const files = filesOf(folders.site);
  expect(update.files).toEqual(files);
  return Object.keys(files).toSorted();
}

test('pages are put in place and taken out, those of the search and what is only handed on are not', () => {
  put(folders.site, 'index.html', 'che/index.html', 'tim-kiem/index.html', 'search-data/order.json');
  put(folders.next, 'tra/index.html', 'tim-kiem/index.html', 'search-data/facets.json', 'build-data/photos.json');
  const changes = update();
  const before = filesOf(folders.site);
  changes.placePages(['che/index.html', 'search-data/order.json'], noPictures);
  expect(filesAfter(changes)).toEqual([
    'index.html',
    'search-data/order.json',
    'tim-kiem/index.html',
    'tra/index.html',
  ]);
  expect(changes.files['tim-kiem/index.html']).toEqual(before['tim-kiem/index.html']);
});

test('what belongs to the search follows, and indexes that were made anew replace the old ones', () => {
  put(
    folders.site,
    'index.html',
    'search/vi/cũ',
    'search/en/cũ',
    'search-data/vi/texts/9.json',
    'search-data/facets.json',
  );
  put(folders.next, 'search/vi/mới', 'search-data/facets.json', 'tim-kiem/index.html', 'search-data/vi/index.txt');
  const changes = update();
  changes.placeSearch(['search-data/vi/texts/9.json', 'index.html'], ['vi']);
  expect(filesAfter(changes)).toEqual([
    'index.html',
    'search-data/facets.json',
    'search/en/cũ',
    'search/vi/mới',
    'tim-kiem/index.html',
  ]);
});

test('pictures that nothing shows any more go', () => {
  put(folders.site, 'photos/a-400.avif', 'photos/b-400.avif', 'social/che.png', 'social/tra.png', 'index.html');
  const changes = update({ 'social/che.png': '1', 'social/tra.png': '2' });
  changes.placePages([], { ...noPictures, files: { 'social/tra.png': '2' }, photos: new Set(['photos/b-400.avif']) });
  expect(filesAfter(changes)).toEqual(['index.html', 'photos/b-400.avif', 'social/tra.png']);
});

test('a page that goes, or is made anew, takes its compressed files along unless they are new as well', () => {
  put(folders.site, 'che/index.html', 'che/index.html.br', 'che/index.html.gz');
  put(
    folders.site,
    'tra/index.html',
    'tra/index.html.br',
    'tra/index.html.gz',
    'khoai/index.html',
    'khoai/index.html.br',
  );
  put(folders.next, 'tra/index.html', 'khoai/index.html', 'khoai/index.html.br');
  const changes = update();
  changes.placePages(['che/index.html'], noPictures);
  expect(filesAfter(changes)).toEqual(['khoai/index.html', 'khoai/index.html.br', 'tra/index.html']);
});

test('a sitemap with fewer parts leaves none of the old ones; without a new one all stay', () => {
  put(folders.site, 'sitemap-index.xml', 'sitemap-0.xml', 'sitemap-1.xml');
  const unchanged = update();
  unchanged.placePages([], noPictures);
  expect(filesAfter(unchanged)).toHaveLength(3);
  put(folders.next, 'sitemap-index.xml', 'sitemap-0.xml');
  const changes = update();
  changes.placePages([], noPictures);
  expect(filesAfter(changes)).toEqual(['sitemap-0.xml', 'sitemap-index.xml']);
});
