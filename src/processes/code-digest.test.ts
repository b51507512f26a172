import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { codeDigest } from './code-digest.ts';

function makeProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'ocop-code-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  mkdirSync(join(root, 'src', 'pages'), { recursive: true });
  mkdirSync(join(root, 'content'));
  writeFileSync(join(root, 'src', 'a.ts'), 'a');
  writeFileSync(join(root, 'src', 'pages', 'b.astro'), 'b');
  writeFileSync(join(root, 'package-lock.json'), '{}');
  return root;
}

test('the same code has the same digest wherever it lies', () => {
  expect(codeDigest(makeProject())).toBe(codeDigest(makeProject()));
  expect(codeDigest()).toBe(codeDigest());
});

test('another letter, another name, another file and other packages each make another digest', () => {
  const root = makeProject();
  const seen = new Set([codeDigest(root)]);
  writeFileSync(join(root, 'src', 'pages', 'b.astro'), 'c');
  seen.add(codeDigest(root));
  renameSync(join(root, 'src', 'a.ts'), join(root, 'src', 'd.ts'));
  seen.add(codeDigest(root));
  mkdirSync(join(root, 'public'));
  writeFileSync(join(root, 'public', 'robots.txt'), '');
  seen.add(codeDigest(root));
  writeFileSync(join(root, 'package-lock.json'), '{ }');
  seen.add(codeDigest(root));
  expect(seen.size).toBe(5);
});

test('content is no code', () => {
  const root = makeProject();
  const before = codeDigest(root);
  writeFileSync(join(root, 'content', 'README.md'), 'x');
  expect(codeDigest(root)).toBe(before);
});
