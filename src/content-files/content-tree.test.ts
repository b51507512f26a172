import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { listPages, locatePages, readTree } from './content-tree.ts';

/** Makes a content folder whose own name has a space and Vietnamese letters. */
function makeTree(files: readonly string[]): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'tree-')), 'nội dung');
  onTestFinished(() => {
    rmSync(dirname(folder), { recursive: true });
  });
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
  return folder;
}

test('a product’s id is its folder, wherever the folder lies', async () => {
  const folder = makeTree([
    'products/lao-cai/tra-shan/index.md',
    'products/lao-cai/tra-shan/en.md',
    'products/lao-cai/tra-shan/vi.md',
    'products/lao-cai/tra-shan/anh.jpg',
    'products/a/b/c/mat-ong/index.md',
    'products/ca-phe/index.md',
  ]);
  const pages = await listPages(folder, 'products');
  expect(pages.map(({ id, main }) => `${id} ${main}`)).toEqual([
    'ca-phe products/ca-phe/index.md',
    'mat-ong products/a/b/c/mat-ong/index.md',
    'tra-shan products/lao-cai/tra-shan/index.md',
  ]);
  expect(pages[2]?.translations).toEqual({ en: 'products/lao-cai/tra-shan/en.md' });
});

test('posts lie in a folder of their year and are MDX', async () => {
  const folder = makeTree([
    'news/2024/a/index.mdx',
    'news/2024/a/en.mdx',
    'news/moi/b/index.mdx',
    'news/2024/c/index.md',
  ]);
  expect(await listPages(folder, 'news')).toMatchObject([{ id: 'a', translations: { en: 'news/2024/a/en.mdx' } }]);
});

test('plans are files, with their words in other languages beside them', async () => {
  const folder = makeTree(['plans/ca-mau-2024.yml', 'plans/ca-mau-2024.en.yml', 'plans/x.xx.yml', 'plans/sub/y.yml']);
  expect(await listPages(folder, 'plans')).toEqual([
    {
      collection: 'plans',
      id: 'ca-mau-2024',
      folder: 'plans',
      main: 'plans/ca-mau-2024.yml',
      translations: { en: 'plans/ca-mau-2024.en.yml' },
    },
  ]);
});

test('a collection without a folder has no pages', async () => {
  expect(await listPages(makeTree(['products/a/index.md']), 'news')).toEqual([]);
});

test('ids are sorted by code unit, the same on every system', () => {
  const entries = ['b', 'a-b', 'a', 'ab'].map((id) => ({ path: `producers/${id}/index.md`, kind: 'file' as const }));
  expect(locatePages('producers', entries).map(({ id }) => id)).toEqual(['a', 'a-b', 'ab', 'b']);
});

test('links are seen and not followed', () => {
  const folder = makeTree(['products/a/index.md']);
  symlinkSync(join(folder, 'products/a'), join(folder, 'products/b'));
  expect(readTree(folder)).toEqual([
    { path: 'products/a/index.md', kind: 'file' },
    { path: 'products/b', kind: 'link' },
  ]);
});
