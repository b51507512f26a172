import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { finishStoppedChanges } from './finish-changes.ts';
import { filesIn, makeJournalContent } from './journal-fixture.ts';
import { journalFolderOf, lockOf, releaseLock, takeLock } from './journal-folder.ts';

test('the journal lies beside the content, outside of what is published', () => {
  const contentDir = makeJournalContent({});
  expect(journalFolderOf(contentDir)).toBe(join(dirname(contentDir), '.nội dung.journal'));
  expect(lockOf(journalFolderOf(contentDir))).toBe(join(dirname(contentDir), '.nội dung.journal.lock'));
});

test('where the content is a disk of its own, the journal lies in it: renaming works on one disk only', () => {
  const contentDir = makeJournalContent({});
  expect(journalFolderOf(contentDir, (path) => (path === contentDir ? 2 : 1))).toBe(join(contentDir, '.journal'));
});

test('the folder is made with a lock that names this process and its machine, and both go when it is given back', () => {
  const path = journalFolderOf(makeJournalContent({}));
  const folder = takeLock(path);
  expect(folder).toEqual({ path });
  expect(existsSync(path)).toBe(true);
  expect(readFileSync(lockOf(path), 'utf8')).toBe(`${process.pid} ${hostname()}\n`);
  writeFileSync(join(path, 'journal.part'), '');
  releaseLock({ path });
  expect([existsSync(path), existsSync(lockOf(path))]).toEqual([false, false]);
  releaseLock({ path });
});

const alive = process.ppid;
test.each([
  {
    name: 'a living process of this machine keeps it',
    lock: `${alive} ${hostname()}\n`,
    running: `${alive} ${hostname()}`,
  },
  {
    name: 'a process of another machine keeps it, since nobody can ask',
    lock: '999999999 may-khac\n',
    running: '999999999 may-khac',
  },
  { name: 'a process that is gone loses it', lock: `999999999 ${hostname()}\n`, running: undefined },
  {
    name: 'a lock of this process from an earlier life of its number is nobody’s',
    lock: `${process.pid} ${hostname()}\n`,
    running: undefined,
  },
  { name: 'an empty lock is nobody’s', lock: '', running: undefined },
])('$name', ({ lock, running }) => {
  const path = journalFolderOf(makeJournalContent({}));
  writeFileSync(lockOf(path), lock);
  expect(takeLock(path)).toEqual(running === undefined ? { path } : { running });
  expect(existsSync(path)).toBe(running === undefined);
});

test('a process that may not be asked is alive', () => {
  const path = journalFolderOf(makeJournalContent({}));
  const kill = vi.spyOn(process, 'kill').mockImplementation(() => {
    throw Object.assign(new Error('EPERM'), { code: 'EPERM' });
  });
  writeFileSync(lockOf(path), `4711 ${hostname()}\n`);
  expect(takeLock(path)).toEqual({ running: `4711 ${hostname()}` });
  expect(kill).toHaveBeenCalledWith(4711, 0);
  kill.mockRestore();
});

/** Puts down what is left between the two renames of the products. */
function stopBetweenRenames(contentDir: string): string {
  const path = journalFolderOf(contentDir);
  for (const folder of ['old', 'new/products/a']) mkdirSync(join(path, folder), { recursive: true });
  writeFileSync(join(path, 'new/products/a/index.md'), 'mới');
  writeFileSync(join(path, 'journal.json'), JSON.stringify({ collections: ['products'] }));
  return path;
}

test('a command that reads the content finishes a stopped change first', () => {
  const contentDir = makeJournalContent({ 'news/t/index.mdx': 't' });
  const path = stopBetweenRenames(contentDir);
  finishStoppedChanges(contentDir);
  expect(filesIn(contentDir)).toEqual({ 'news/t/index.mdx': 't', 'products/a/index.md': 'mới' });
  expect([existsSync(path), existsSync(lockOf(path))]).toEqual([false, false]);
});

test('a change that another machine is making is left to it', () => {
  const contentDir = makeJournalContent({ 'news/t/index.mdx': 't' });
  const path = stopBetweenRenames(contentDir);
  writeFileSync(lockOf(path), '12 may-khac\n');
  finishStoppedChanges(contentDir);
  expect(Object.keys(filesIn(contentDir))).toEqual(['news/t/index.mdx']);
  expect(existsSync(join(path, 'journal.json'))).toBe(true);
  expect(readFileSync(lockOf(path), 'utf8')).toBe('12 may-khac\n');
});

test('without a stopped change nothing is touched, nor where there is no content', () => {
  const contentDir = makeJournalContent({ 'news/t/index.mdx': 't' });
  const path = journalFolderOf(contentDir);
  mkdirSync(join(path, 'new'), { recursive: true });
  finishStoppedChanges(contentDir);
  expect(existsSync(join(path, 'new'))).toBe(true);
  finishStoppedChanges(join(dirname(contentDir), 'không có', basename(contentDir)));
  expect(existsSync(join(dirname(contentDir), 'không có'))).toBe(false);
});
