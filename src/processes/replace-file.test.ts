import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { replaceFile } from './replace-file.ts';

function makeContent(): string {
  const outside = mkdtempSync(join(tmpdir(), 'ocop-replace-'));
  onTestFinished(() => {
    rmSync(outside, { recursive: true });
  });
  mkdirSync(join(outside, 'nội dung'));
  return join(outside, 'nội dung');
}

test('a file gets a new text, and a file that is not there is made with its folders', () => {
  const contentDir = makeContent();
  replaceFile(contentDir, 'news/2026/tin/index.mdx', 'một');
  expect(readFileSync(join(contentDir, 'news/2026/tin/index.mdx'), 'utf8')).toBe('một');
  replaceFile(contentDir, 'news/2026/tin/index.mdx', 'hai');
  expect(readFileSync(join(contentDir, 'news/2026/tin/index.mdx'), 'utf8')).toBe('hai');
});

test('the draft lies outside of the content and is gone at the end', () => {
  const contentDir = makeContent();
  replaceFile(contentDir, 'site.yml', 'name: OCOP\n');
  expect(readdirSync(contentDir)).toEqual(['site.yml']);
  expect(readdirSync(dirname(contentDir))).toEqual(['nội dung']);
});

test('whoever has the old file open keeps reading the old text: the new one is another file', () => {
  const contentDir = makeContent();
  const file = join(contentDir, 'site.yml');
  writeFileSync(file, 'cũ');
  const before = statSync(file).ino;
  replaceFile(contentDir, 'site.yml', 'mới');
  expect(statSync(file).ino).not.toBe(before);
});

test('a replacement that fails leaves the old file and no draft', () => {
  const contentDir = makeContent();
  mkdirSync(join(contentDir, 'site.yml'));
  writeFileSync(join(contentDir, 'site.yml', 'x'), '');
  expect(() => {
    replaceFile(contentDir, 'site.yml', 'mới');
  }).toThrow(/EISDIR|EEXIST|ENOTEMPTY|EPERM/u);
  expect(readdirSync(dirname(contentDir))).toEqual(['nội dung']);
  expect(readdirSync(join(contentDir, 'site.yml'))).toEqual(['x']);
});

test('a folder that cannot be made leaves no draft either', () => {
  const contentDir = makeContent();
  writeFileSync(join(contentDir, 'news'), 'a file where a folder should be');
  chmodSync(join(contentDir, 'news'), 0o444);
  expect(() => {
    replaceFile(contentDir, 'news/2026/index.mdx', 'mới');
  }).toThrow();
  expect(readdirSync(dirname(contentDir))).toEqual(['nội dung']);
  expect(readFileSync(join(contentDir, 'news'), 'utf8')).toBe('a file where a folder should be');
});
