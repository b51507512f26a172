import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite } from './static-server.ts';
import type { SiteServer } from './static-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'trang web '));
const put = (path: string, text: string): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};
let server: SiteServer;

beforeAll(async () => {
  put('index.html', '<p>Trang đầu</p>'.repeat(200));
  put('san-pham/index.html', '<p>Sản phẩm</p>');
  put('404.html', '<p>Không có trang này</p>');
  put('_astro/a.123.css', 'a{}');
  put('data/catalog.jsonld', '{}');
  server = await serveSite(folder);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});
const get = (path: string): Promise<Response> => fetch(`${server.origin}${path}`);

test('a folder is served by its index page, and again as it is after a new build', async () => {
  expect(await (await get('/san-pham/')).text()).toBe('<p>Sản phẩm</p>');
  put('san-pham/index.html', '<p>Mới</p>');
  expect(await (await get('/san-pham/')).text()).toBe('<p>Mới</p>');
});

test('what is not there is answered by the page for it, with 404', async () => {
  const answer = await get('/khong-co/');
  expect(answer.status).toBe(404);
  expect(await answer.text()).toBe('<p>Không có trang này</p>');
  rmSync(join(folder, '404.html'));
  expect((await get('/khong-co/')).status).toBe(404);
});

test('nothing beside the folder can be read', async () => {
  put('../ben-ngoai.txt', 'bí mật');
  expect((await get('/..%2fben-ngoai.txt')).status).toBe(404);
  expect((await get('/%2e%2e/ben-ngoai.txt')).status).toBe(404);
  rmSync(join(folder, '../ben-ngoai.txt'));
});

test('texts are compressed on the way, and types are those of the files', async () => {
  const page = await get('/');
  expect(page.headers.get('content-encoding')).toBe('gzip');
  expect(page.headers.get('content-type')).toBe('text/html;charset=utf-8');
  expect((await get('/data/catalog.jsonld')).headers.get('content-type')).toBe('application/ld+json');
});

test('files named by their content are kept for ever, pages are asked for again', async () => {
  expect((await get('/_astro/a.123.css')).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect((await get('/')).headers.get('cache-control')).toBe('no-cache');
});
