import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDevServer } from './dev-server.ts';
import type { DevAnswer, DevServer } from './dev-server.ts';
import { postText, sourcesText, writeContent } from './write-content.ts';

/** The server for development shows what editors write while they write it. */

const content = mkdtempSync(join(tmpdir(), 'ocop-developing-'));
const product = 'products/lao-cai/tra-thu';
const post = 'news/2025/tin-thu';
let server: DevServer;

const productText = (name: string): string =>
  `---
name: ${name}
group: food
set: green-processed-tea
origin:
  former: lao-cai
recognitions:
  - stars: 4
    year: 2025
    source: bao
${sourcesText}
---

Lời tả của ${name}.
`;

const shows = (words: string) => (answer: DevAnswer) => answer.status === 200 && answer.text.includes(words);

beforeAll(async () => {
  for (const part of ['regions', 'plans', 'documents'])
    cpSync(join('content', part), join(content, part), { recursive: true });
  writeContent(content, `${product}/index.md`, productText('Trà thử'));
  writeContent(content, `${post}/index.mdx`, postText('Bản đầu.'));
  writeContent(content, 'products/lao-cai/hong/index.md', '---\nname: [\n---\n');
  server = await startDevServer(content);
});

afterAll(async () => {
  await server.stop();
  rmSync(content, { recursive: true, force: true });
});

test('pages show although another one has faults, and its faults are told', async () => {
  await server.until('/san-pham/tra-thu/', shows('Lời tả của Trà thử.'));
  expect(server.output()).toContain('products/lao-cai/hong/index.md:');
});

test('an edit shows on the page of the product and in the lists', async () => {
  writeContent(content, `${product}/index.md`, productText('Trà sửa'));
  await server.until('/san-pham/tra-thu/', shows('Lời tả của Trà sửa.'));
  await server.until('/san-pham/', shows('Trà sửa'));
});

test('a page that cannot be understood shows as it was, and the fault is told with its place', async () => {
  writeContent(content, `${product}/index.md`, productText('Trà hỏng').replace('stars: 4', 'stars: bốn'));
  await server.until('/san-pham/tra-thu/', () => server.output().includes(`${product}/index.md:8:12`));
  await server.until('/san-pham/tra-thu/', shows('Trà sửa'));
  writeContent(content, `${product}/index.md`, productText('Trà lành'));
  await server.until('/san-pham/tra-thu/', shows('Trà lành'));
});

test('new pages, translations and renamed folders show, and what is removed vanishes', async () => {
  writeContent(content, 'products/lao-cai/mat-ong-thu/index.md', productText('Mật ong thử'));
  await server.until('/san-pham/mat-ong-thu/', shows('Mật ong thử'));
  writeContent(content, 'products/lao-cai/mat-ong-thu/en.md', '---\nname: Test honey\n---\n\nWords.\n');
  await server.until('/en/products/mat-ong-thu/', shows('Test honey'));
  renameSync(join(content, 'products/lao-cai/mat-ong-thu'), join(content, 'products/lao-cai/mat-ong-moi'));
  await server.until('/san-pham/mat-ong-moi/', shows('Mật ong thử'));
  await server.until('/san-pham/mat-ong-thu/', ({ status }) => status === 404);
  rmSync(join(content, 'products/lao-cai/mat-ong-moi'), { recursive: true });
  await server.until('/san-pham/mat-ong-moi/', ({ status }) => status === 404);
});

test('an edit in a folder that was renamed still shows', async () => {
  renameSync(join(content, 'products/lao-cai'), join(content, 'products/tinh'));
  const moved = 'products/tinh/tra-thu/index.md';
  await server.until('/san-pham/tra-thu/', shows('Trà lành'));
  writeContent(content, moved, readFileSync(join(content, moved), 'utf8').replace('Lời tả', 'Lời mới'));
  await server.until('/san-pham/tra-thu/', shows('Lời mới'));
});

test('the body of a post shows as it was edited', async () => {
  await server.until('/tin-tuc/tin-thu/', shows('Bản đầu.'));
  writeContent(content, `${post}/index.mdx`, postText('Bản sau.'));
  await server.until('/tin-tuc/tin-thu/', shows('Bản sau.'));
});

test('code in a post is refused with its place, and the post shows as it was', async () => {
  writeContent(content, `${post}/index.mdx`, postText('Mã {process.exit()}.'));
  await server.until('/tin-tuc/tin-thu/', () => /tin-thu\/index\.mdx:\d+:4 .*mdx-code-refused/u.test(server.output()));
  await server.until('/tin-tuc/tin-thu/', shows('Bản sau.'));
});

test('new posts and translations show', async () => {
  writeContent(content, 'news/2025/tin-moi/index.mdx', postText('Bài mới.'));
  await server.until('/tin-tuc/tin-moi/', shows('Bài mới.'));
  writeContent(content, 'news/2025/tin-moi/en.mdx', '---\ntitle: New\n---\n\nEnglish words.\n');
  await server.until('/en/news/tin-moi/', shows('English words.'));
});
