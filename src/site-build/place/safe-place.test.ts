import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { isForeign, refusalOf } from './safe-place.ts';
import type { KeptFolders } from './safe-place.ts';

let work: string;
let kept: KeptFolders;

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'ocop-place-'));
  onTestFinished(() => {
    rmSync(work, { recursive: true });
  });
  kept = {
    home: join(work, 'nhà'),
    project: join(work, 'nhà', 'mã', 'danh mục'),
    content: join(work, 'nội dung', 'tỉnh'),
  };
  for (const folder of [kept.project, kept.content]) mkdirSync(folder, { recursive: true });
});

test('a site may stand in the project, beside the content, in the content or anywhere else', () => {
  const places = [
    join(kept.project, 'dist'),
    join(work, 'nội dung', 'site'),
    join(kept.content, 'site'),
    join(work, 'chưa', 'có'),
    `${kept.content}-site`,
    join(work, 'nội dung', '..site'),
  ];
  expect(places.map((place) => refusalOf(place, kept))).toEqual(places.map(() => undefined));
});

test('a file is not taken for a folder', () => {
  const file = join(work, 'trang.html');
  writeFileSync(file, 'Tệp của ai đó.');
  expect(refusalOf(file, kept)).toBe('file');
});

test('a folder is refused that the content, the project, the home folder or everything lies in', () => {
  expect(refusalOf(kept.content, kept)).toBe('content');
  expect(refusalOf(join(work, 'nội dung'), kept)).toBe('content');
  const hidden = join(kept.content, '..ẩn');
  expect(refusalOf(kept.content, { ...kept, content: hidden })).toBe('content');
  expect(refusalOf(kept.project, kept)).toBe('project');
  expect(refusalOf(join(work, 'nhà', 'mã'), kept)).toBe('project');
  expect(refusalOf(kept.home, { ...kept, project: join(work, 'khác') })).toBe('home');
  expect(refusalOf(parse(work).root, kept)).toBe('root');
});

test('a link to such a folder is no way around', () => {
  const link = join(work, 'lối tắt');
  symlinkSync(join(work, 'nội dung'), link, 'junction');
  expect(refusalOf(link, kept)).toBe('content');
  expect(refusalOf(join(link, 'tỉnh'), kept)).toBe('content');
  expect(refusalOf(join(link, 'trang'), kept)).toBe(undefined);
});

test('an empty folder and a site are no one else’s; any other folder is', () => {
  const folder = join(work, 'nơi');
  expect(isForeign(folder)).toBe(false);
  mkdirSync(folder);
  expect(isForeign(folder)).toBe(false);
  writeFileSync(join(folder, 'index.html'), 'Trang riêng của ai đó.');
  expect(isForeign(folder)).toBe(true);
  mkdirSync(join(folder, 'search-data'));
  writeFileSync(join(folder, 'search-data', 'facets.json'), '{}');
  expect(isForeign(folder)).toBe(false);
});

test('a site that is a working copy of a repository is not replaced: its history would be gone', () => {
  mkdirSync(join(work, 'gh-pages', 'search-data'), { recursive: true });
  writeFileSync(join(work, 'gh-pages', 'search-data', 'facets.json'), '{}');
  mkdirSync(join(work, 'gh-pages', '.git'));
  expect(isForeign(join(work, 'gh-pages'))).toBe(true);
});
