import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fileOf, PageFiles } from './page-files.ts';

test.each([
  { pathname: '/', type: 'page', file: 'index.html' },
  { pathname: '/san-pham/tra-shan/', type: 'page', file: 'san-pham/tra-shan/index.html' },
  { pathname: '/san-pham/tra-shan', type: 'page', file: 'san-pham/tra-shan/index.html' },
  { pathname: '/404', type: 'page', file: '404.html' },
  { pathname: '/san-pham/tra-shan.json', type: 'endpoint', file: 'san-pham/tra-shan.json' },
  { pathname: '/data/SHA256SUMS', type: 'endpoint', file: 'data/SHA256SUMS' },
])('$pathname is written to $file', ({ file, pathname, type }) => {
  expect(fileOf(pathname, type)).toBe(file);
});

test('a file is written with the folders it needs, and written again over a longer one', () => {
  const root = mkdtempSync(join(tmpdir(), 'pages-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  const files = new PageFiles(root);
  files.write('san-pham/trà/index.html', 'một bản dài hơn');
  files.write('san-pham/trà/index.html', new TextEncoder().encode('bản ngắn'));
  expect(readFileSync(join(root, 'san-pham/trà/index.html'), 'utf8')).toBe('bản ngắn');
});
