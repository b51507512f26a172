import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { catalogueOf } from './catalogue-fixture.ts';
import { pageFile } from './page-files.ts';

function content(): string {
  const folder = mkdtempSync(join(tmpdir(), 'page-files-'));
  vi.stubEnv('CONTENT_DIR', folder);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });
  return folder;
}

function write(folder: string, id: string): void {
  mkdirSync(join(folder, 'products/lao-cai', id), { recursive: true });
  writeFileSync(join(folder, 'products/lao-cai', id, 'index.md'), '---\n---\n');
}

test('a page is written in the file that its folder holds; one that is not there in none', async () => {
  const folder = content();
  write(folder, 'che');
  await catalogueOf({});
  expect(await pageFile('products', 'che')).toBe('products/lao-cai/che/index.md');
  expect(await pageFile('products', 'khong-co')).toBeUndefined();
  expect(await pageFile('producers', 'che')).toBeUndefined();
});

test('folders are listed again only when pages have changed', async () => {
  const folder = content();
  await catalogueOf({});
  expect(await pageFile('products', 'che')).toBeUndefined();
  write(folder, 'che');
  expect(await pageFile('products', 'che')).toBeUndefined();
  await catalogueOf({});
  expect(await pageFile('products', 'che')).toBe('products/lao-cai/che/index.md');
});
