import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundleFile } from './bundle/site-bundle.ts';
import { makeSite } from './make-site.ts';
import type { FolderSize } from './place/folder-size.ts';
import { PlaceRefused } from './place/refuse-place.ts';
import { PartFailure } from './site-work.ts';
import type { SiteWork } from './site-work.ts';
import { PlayedBuild, textsBelow } from './site-work-fixture.ts';
import { SearchIsBehind } from './steps/search-is-behind.ts';

/** A build with two pages, and the site they make. */
function twoPages(precompress = false): PlayedBuild {
  const build = new PlayedBuild(precompress);
  build.pages.set('index.html', 'Trang chủ.').set('san-pham/che/index.html', 'Chè.');
  return build;
}

const siteOf = ({ work }: PlayedBuild): Readonly<Record<string, string>> => textsBelow(work.folders.site);

/** Makes the site in empty folders, as a build does. */
async function make(work: SiteWork): Promise<FolderSize> {
  await work.folders.begin();
  try {
    return await makeSite(work);
  } finally {
    work.folders.discard();
  }
}

async function built(build: PlayedBuild): Promise<PlayedBuild> {
  await make(build.work);
  build.events.length = 0;
  return build;
}

async function failure(build: PlayedBuild): Promise<unknown> {
  return make(build.work).then(
    () => expect.fail('The build did not fail.'),
    (error: unknown) => error,
  );
}

/** What the programs leave in the site of two pages. */
const whole = {
  '_astro/site.js': 'script',
  'admin/index.html': 'Biểu mẫu.',
  'index.html': 'Trang chủ.',
  'san-pham/che/index.html': 'Chè.',
  'search-data/facets.json': '{}',
  'search/en/index': 'chè',
  'search/vi/index': 'chè',
};

test('the first build checks, bundles, makes all pages and the search, and leaves nothing else in the site', async () => {
  const build = twoPages();
  const size = await make(build.work);
  expect(build.events).toEqual(['check', 'bundle', 'pages', 'search vi', 'search en']);
  expect(siteOf(build)).toEqual(whole);
  expect(size).toMatchObject({ files: 7, pages: 3 });
  expect(existsSync(build.work.folders.next)).toBe(false);
});

test('a build keeps a record of the site, which the next one goes by', async () => {
  const build = await built(twoPages());
  expect(build.work.memory.record.read()).toMatchObject({
    pages: 10,
    precompressed: false,
    keys: { 'index.html': 'Trang chủ.', 'san-pham/che/index.html': 'Chè.' },
    map: 'm',
  });
  expect(Object.keys(build.work.memory.record.read()?.files ?? {}).toSorted()).toEqual(Object.keys(whole));
});

test('after an edit only what it changed is put into the site, and no search is made whose texts are the same', async () => {
  const build = await built(twoPages());
  const untouched = join(build.work.folders.site, 'index.html');
  const before = statSync(untouched).mtimeMs;
  build.pages.set('san-pham/che/index.html', 'Chè mới.');
  build.texts.set('en', 'tea');
  await make(build.work);
  // The program that makes pages is started while the content is still being checked.
  expect(build.events).toEqual(['check', 'pages', 'search en']);
  expect(siteOf(build)).toEqual({ ...whole, 'san-pham/che/index.html': 'Chè mới.', 'search/en/index': 'tea' });
  expect(statSync(untouched).mtimeMs).toBe(before);
  expect(Object.keys(build.work.memory.record.read()?.keys ?? {})).toHaveLength(2);
});

test('when code or posts change while the content is checked, the early process is stopped and one of the new bundle started', async () => {
  const build = await built(twoPages());
  build.duringCheck = () => {
    rmSync(bundleFile(build.work.memory.bundle));
  };
  await make(build.work);
  expect(build.events).toEqual(['check', 'pages', 'pages stopped', 'bundle', 'pages']);
  expect(siteOf(build)).toEqual(whole);
});

test('a page that is no more goes, and its record too', async () => {
  const build = await built(twoPages());
  build.pages.delete('san-pham/che/index.html');
  await make(build.work);
  expect(siteOf(build)['san-pham/che/index.html']).toBeUndefined();
  expect(build.work.memory.record.read()?.keys).toEqual({ 'index.html': 'Trang chủ.' });
});

test('a site in which somebody else has put a file is made as a whole, and the file is gone', async () => {
  const build = await built(twoPages());
  writeFileSync(join(build.work.folders.site, 'lac-vao.html'), 'Không phải của trang này.');
  await make(build.work);
  expect(build.events).toEqual(['check', 'pages', 'pages', 'search vi', 'search en']);
  expect(siteOf(build)).toEqual(whole);
});

test('a site that is gone, or whose files are not those of the record, is made as a whole', async () => {
  const build = await built(twoPages());
  writeFileSync(join(build.work.folders.site, 'index.html'), 'Ai đó đã sửa trang.');
  await make(build.work);
  expect(build.events).toEqual(['check', 'pages', 'search vi', 'search en']);
  expect(siteOf(build)).toEqual(whole);
});

test('compressed files lie beside every page where they are wanted, and wanting them makes the site anew', async () => {
  const long = 'Trà và chè. '.repeat(100);
  const build = twoPages(true);
  build.pages.set('index.html', long);
  await built(build);
  expect(existsSync(join(build.work.folders.site, 'index.html.br'))).toBe(true);
  build.pages.set('index.html', `${long}Mới.`);
  const before = statSync(join(build.work.folders.site, 'index.html.gz')).mtimeMs;
  await make(build.work);
  expect(statSync(join(build.work.folders.site, 'index.html.gz')).mtimeMs).not.toBe(before);
  expect(build.work.memory.record.read()?.precompressed).toBe(true);
  await make({ ...build.work, precompress: false });
  expect(existsSync(join(build.work.folders.site, 'index.html.br'))).toBe(false);
});

test('faulty content stops a build before anything is made, and what was started early is stopped', async () => {
  const build = await built(twoPages());
  build.failing.set('check', 1);
  expect(await failure(build)).toMatchObject({ part: 'check', exitCode: 1 });
  expect(build.events).toEqual(['check', 'pages', 'pages stopped']);
  expect(siteOf(build)).toEqual(whole);
});

test('when the content has grown much, pages are made by a process with memory enough for it', async () => {
  const build = await built(twoPages());
  build.count = 14;
  await make(build.work);
  expect(build.events).toEqual(['check', 'pages', 'pages stopped', 'pages']);
  build.events.length = 0;
  build.count = 18;
  await make(build.work);
  expect(build.events).toEqual(['check', 'pages']);
});

test.each([
  ['bundle', 1],
  ['pages', 137],
  ['search', 1],
] as const)('a first build whose %s fails leaves no site and says which part it was', async (part, exitCode) => {
  const build = twoPages();
  build.failing.set(part, exitCode);
  const error = await failure(build);
  expect(error).toBeInstanceOf(PartFailure);
  expect(error).toMatchObject({ part, exitCode });
  expect(existsSync(build.work.folders.site)).toBe(false);
});

test.each(['pages', 'search'] as const)(
  'a later build whose %s fails once pages are in place leaves only the search behind',
  async (part) => {
    const build = await built(twoPages());
    build.pages.set('index.html', 'Trang chủ mới.');
    build.texts.set('vi', 'trà');
    build.failing.set(part, 1);
    const error = await failure(build);
    expect(error).toBeInstanceOf(SearchIsBehind);
    expect(error).toMatchObject({ cause: { part } });
    expect(siteOf(build)['index.html']).toBe('Trang chủ mới.');
    expect(siteOf(build)['search/vi/index']).toBe('chè');
    // Nobody may go by a record of a site that is neither the old nor the new one.
    expect(build.work.memory.record.read()).toBeUndefined();
  },
);

test('a later build that fails before a page is in place leaves the site as it was', async () => {
  const build = await built(twoPages());
  build.pages.set('index.html', 'Trang chủ mới.');
  build.failsAtOnce = true;
  expect(await failure(build)).toMatchObject({ part: 'pages', exitCode: 1 });
  expect(siteOf(build)).toEqual(whole);
});

test('files that no build has made are not replaced', async () => {
  const build = twoPages();
  mkdirSync(build.work.folders.site);
  writeFileSync(join(build.work.folders.site, 'luận văn.doc'), 'Của ai đó.');
  const error = await failure(build);
  expect(error).toBeInstanceOf(PlaceRefused);
  expect(error).toMatchObject({ why: 'foreign', folder: build.work.folders.site });
  expect(build.events).toEqual(['check']);
  expect(siteOf(build)).toEqual({ 'luận văn.doc': 'Của ai đó.' });
});
