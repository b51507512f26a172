import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { precompress } from './precompress.ts';

const site = mkdtempSync(join(tmpdir(), 'ocop-nén-'));
const text = 'Khoai sọ Phì Nhừ. '.repeat(100);

afterAll(() => {
  rmSync(site, { recursive: true, force: true });
});

test('text is compressed in both forms, small files and pictures are left alone', async () => {
  mkdirSync(join(site, 'san pham'));
  const page = join(site, 'san pham', 'index.html');
  writeFileSync(page, text);
  writeFileSync(join(site, 'nhỏ.txt'), 'nhỏ');
  writeFileSync(join(site, 'ảnh.webp'), text);
  expect(await precompress(site)).toBe(1);
  expect(brotliDecompressSync(readFileSync(`${page}.br`)).toString()).toBe(text);
  expect(gunzipSync(readFileSync(`${page}.gz`)).toString()).toBe(text);
  expect([`nhỏ.txt.br`, 'ảnh.webp.gz'].filter((name) => existsSync(join(site, name)))).toEqual([]);
});
