import { expect, test } from 'vitest';
import { openEngine } from './engine.ts';
import { OtherBuildError } from './other-build-error.ts';
import { toPagefind, toPageList, toServer } from './pagefind-fixture.ts';
import type { PagefindLog } from './pagefind-fixture.ts';
import type { TextIndex } from './postings-reader.ts';

const pages = ['vi_2a9080f', 'vi_bacf505'];
const server = {
  '/search/vi/stamp.json?abc': { index: 'abc' },
  '/search/vi/pagefind-entry.json?ts=abc': { languages: { vi: { hash: 'vi_hash', page_count: 2 } } },
  '/search/vi/pagefind.vi_hash.pf_meta': () => toPageList(pages),
};

/** Opens the index of a server, and tells what was fetched, imported and asked on the way. */
async function open(
  files: Readonly<Record<string, unknown>> = server,
  { attempt, module }: { readonly attempt?: number; readonly module?: unknown } = {},
): Promise<PagefindLog & { index: TextIndex; fetched: readonly string[]; imported: readonly string[] }> {
  const pagefind = toPagefind({
    gạoʼ: [
      { id: 'vi_bacf505', words: [3, 70] },
      { id: 'vi_0000000', words: [1] },
      { id: 'vi_2a9080f', words: [5] },
    ],
  });
  const imported: string[] = [];
  const { fetchFile, asked } = toServer(files);
  const index = await openEngine({
    folder: '/search/vi/',
    index: 'abc',
    fetchFile,
    importModule: (address) => {
      imported.push(address);
      return Promise.resolve(module ?? pagefind.module);
    },
    ...(attempt === undefined ? {} : { attempt }),
  });
  return { index, fetched: asked, imported, calls: pagefind.calls };
}

test('opening loads the stamp, the entry, the script and the list of pages, each under an address of this index', async () => {
  const { fetched, imported, calls } = await open();
  expect(fetched).toEqual(Object.keys(server));
  expect(imported).toEqual(['/search/vi/pagefind.js?abc']);
  expect(calls).toEqual(['create {"basePath":"/search/vi/","metaCacheTag":"abc","noWorker":true}', 'init']);
});

test('after a failure the script is asked for under another address, since browsers remember the failure', async () => {
  expect((await open(server, { attempt: 2 })).imported).toEqual(['/search/vi/pagefind.js?abc-2']);
});

test('places are told by the number of the page; pages that are not listed are passed over', async () => {
  const { index, calls } = await open();
  expect(await index.placesOf('gạoʼ', true)).toEqual([
    { page: 1, places: [3, 70] },
    { page: 0, places: [5] },
  ]);
  expect(await index.placesOf('khoaiʼ', false)).toEqual([]);
  expect(calls.slice(2)).toEqual(['exact', 'search gạoʼ', 'any marks', 'search khoaiʼ']);
});

test('words are loaded together', async () => {
  const { index, calls } = await open();
  await index.loadWords(['gạoʼ', 'khoaiʼ']);
  expect(calls.at(-1)).toBe('preload gạoʼ khoaiʼ');
});

test('an index of another build is refused', async () => {
  const other = { ...server, '/search/vi/stamp.json?abc': { index: 'def' } };
  await expect(open(other)).rejects.toThrow(OtherBuildError);
});

test.each(Object.keys(server))('without %s the index does not open', async (address) => {
  await expect(open({ ...server, [address]: undefined })).rejects.toThrow(`404 ${address}`);
});

test.each(['script', 7, {}])('a script that is %j is not Pagefind’s', async (module) => {
  await expect(open(server, { module })).rejects.toThrow('not Pagefind');
});

test('an index without a language, or without a list of pages, is refused', async () => {
  const entry = '/search/vi/pagefind-entry.json?ts=abc';
  await expect(open({ ...server, [entry]: { languages: {} } })).rejects.toThrow('no language');
  const list = '/search/vi/pagefind.vi_hash.pf_meta';
  await expect(open({ ...server, [list]: () => new Response(null) })).rejects.toThrow('empty');
});
