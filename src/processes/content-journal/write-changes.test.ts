import { existsSync, lstatSync, readlinkSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, makeJournalContent } from './journal-fixture.ts';
import { journalFolderOf, takeLock } from './journal-folder.ts';
import { writeChanges } from './write-changes.ts';
import type { FileChange } from './write-changes.ts';

function write(contentDir: string, changes: readonly FileChange[]): string {
  const folder = takeLock(journalFolderOf(contentDir));
  if ('running' in folder) throw new Error(folder.running);
  writeChanges(contentDir, folder, changes);
  return folder.path;
}

test('files are changed, added and removed, and folders that this empties go with them', () => {
  const contentDir = makeJournalContent({
    'products/lao-cai/tra/index.md': 'cũ',
    'products/lao-cai/tra/en.md': 'old',
    'products/son-la/che/index.md': 'chè',
    'products/son-la/gao/index.md': 'gạo',
  });
  write(contentDir, [
    { path: 'products/lao-cai/tra/index.md', text: 'mới' },
    { path: 'products/lao-cai/tra/en.md', text: undefined },
    { path: 'products/son-la/che/index.md', text: undefined },
    { path: 'products/hue/nem/index.md', text: 'nem' },
  ]);
  expect(filesIn(contentDir)).toEqual({
    'products/hue/nem/index.md': 'nem',
    'products/lao-cai/tra/index.md': 'mới',
    'products/son-la/gao/index.md': 'gạo',
  });
  expect(existsSync(join(contentDir, 'products/son-la/che'))).toBe(false);
});

test('a province whose last page goes has no folder any more', () => {
  const contentDir = makeJournalContent({ 'products/a/x/index.md': 'x', 'products/b/y/index.md': 'y' });
  write(contentDir, [{ path: 'products/a/x/index.md', text: undefined }]);
  expect(existsSync(join(contentDir, 'products/a'))).toBe(false);
  expect(filesIn(contentDir)).toEqual({ 'products/b/y/index.md': 'y' });
});

test('the first page of a collection makes its folder', () => {
  const contentDir = makeJournalContent({});
  write(contentDir, [{ path: 'producers/htx/index.md', text: 'HTX' }]);
  expect(filesIn(contentDir)).toEqual({ 'producers/htx/index.md': 'HTX' });
});

test('files that stay are the same files on the disk, and other collections are not touched', () => {
  const contentDir = makeJournalContent({
    'products/a/index.md': 'a',
    'products/a/1.jpg': 'j',
    'news/t/index.mdx': 't',
  });
  const inodeOf = (path: string): number => statSync(join(contentDir, path)).ino;
  const [photo, folder] = [inodeOf('products/a/1.jpg'), inodeOf('news')];
  const page = inodeOf('products/a/index.md');
  write(contentDir, [{ path: 'products/a/index.md', text: 'mới' }]);
  expect(inodeOf('products/a/1.jpg')).toBe(photo);
  expect(inodeOf('news')).toBe(folder);
  expect(inodeOf('products/a/index.md')).not.toBe(page);
});

test.skipIf(process.platform === 'win32')('symbolic links stay links to where they led', () => {
  const contentDir = makeJournalContent({ 'products/a/index.md': 'a', 'products/b/index.md': 'b' });
  symlinkSync('../b/index.md', join(contentDir, 'products/a/en.md'));
  write(contentDir, [{ path: 'products/b/index.md', text: 'mới' }]);
  const link = join(contentDir, 'products/a/en.md');
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readlinkSync(link)).toBe('../b/index.md');
});

test('the old files are kept until the change is cleared away', () => {
  const contentDir = makeJournalContent({ 'products/a/index.md': 'cũ' });
  const folder = write(contentDir, [{ path: 'products/a/index.md', text: 'mới' }]);
  expect(filesIn(folder)).toEqual({ 'old/products/a/index.md': 'cũ' });
});
