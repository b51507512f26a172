import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SiteFolders } from './site-folders.ts';

let work: string;

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'ocop-folders-'));
});

afterEach(() => {
  rmSync(work, { recursive: true, force: true });
});

function make(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
}

const shown = (folders: SiteFolders): string => readFileSync(join(folders.site, 'index.html'), 'utf8');

test('the new site takes the place of the old one and nothing else is left', async () => {
  const folders = new SiteFolders(join(work, 'trang web', 'dist'));
  make(folders.site, 'old');
  await folders.begin();
  make(folders.next, 'new');
  await folders.replace();
  expect(shown(folders)).toBe('new');
  expect(readdirSync(join(work, 'trang web'))).toEqual(['dist']);
});

test('what is thrown away leaves the old site as it was', () => {
  const folders = new SiteFolders(join(work, 'dist'));
  make(folders.site, 'old');
  make(folders.next, 'half');
  folders.discard();
  expect(shown(folders)).toBe('old');
  expect(existsSync(folders.next)).toBe(false);
});

test('a build killed while the folders changed places is made good by the next one', async () => {
  const folders = new SiteFolders(join(work, 'dist'));
  make(folders.site, 'old');
  renameSync(folders.site, join(work, '.dist.old'));
  make(folders.next, 'new');
  await folders.begin();
  expect(shown(folders)).toBe('old');
  expect(readdirSync(work).toSorted()).toEqual(['.dist.next', 'dist']);
  expect(readdirSync(folders.next)).toEqual([]);
});

test('a place where nothing can be written is told before the work is done', async () => {
  writeFileSync(join(work, 'tệp'), '');
  await expect(new SiteFolders(join(work, 'tệp', 'dist')).begin()).rejects.toThrow(/ENOTDIR|EEXIST/u);
});

test('changes that stop on the way are known to be unfinished, and the next build finishes them', async () => {
  const folders = new SiteFolders(join(work, 'dist'));
  make(folders.site, 'old');
  make(join(folders.next, 'new'), 'new');
  writeFileSync(join(folders.site, 'new'), 'in the way');
  expect(() => {
    folders.update({ moved: ['new/index.html'], removed: ['index.html'] });
  }).toThrow();
  folders.discard();
  expect(folders.areChanging).toBe(true);
  rmSync(join(folders.site, 'new'));
  await folders.begin();
  expect(folders.areChanging).toBe(false);
  expect(readdirSync(folders.site)).toEqual(['new']);
  expect(readFileSync(join(folders.site, 'new', 'index.html'), 'utf8')).toBe('new');
});
