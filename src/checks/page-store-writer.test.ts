import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { photoStoreFile, readPageStore } from '../content-files/page-store.ts';
import { checkContent } from './check-content.ts';
import { makeContent, productText, testDay } from './checked-files.ts';
import { CheckMemory } from './memory/check-memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'ocop-pages-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function store(files: Readonly<Record<string, string>>): Promise<void> {
  const contentDir = makeContent(files);
  const scope = { contentDir, today: testDay, todayIsSet: false, code: '', node: '' };
  const memory = new CheckMemory(folder, scope);
  await checkContent({ contentDir, today: testDay, memory });
  await memory.finish();
}

test('pages come back as they were checked, in the order of their ids, with rendered bodies', async () => {
  await store({
    'products/lao-cai/tra/index.md': productText({ body: 'Trà **xanh**.' }),
    'products/lao-cai/tra/en.md': '---\nname: Green tea\n---\nGreen *tea*.\n',
    'products/ca-mau/banh/index.md': productText(),
  });
  const pages = readPageStore(folder, 'products');
  expect(pages.map(({ id }) => id)).toEqual(['banh', 'tra']);
  expect(pages[1]).toMatchObject({
    folder: 'products/lao-cai/tra',
    facts: { name: 'Trà Shan' },
    words: {
      vi: { summary: 'Trà xanh.', html: '<p>Trà <strong>xanh</strong>.</p>\n' },
      en: { name: 'Green tea', html: '<p>Green <em>tea</em>.</p>\n' },
    },
  });
  expect(readPageStore(folder, 'plans')).toEqual([]);
});

test('what an earlier build has left is gone', async () => {
  await store({ 'products/a/index.md': productText(), 'products/b/index.md': productText() });
  await store({ 'products/a/index.md': productText() });
  expect(readPageStore(folder, 'products').map(({ id }) => id)).toEqual(['a']);
  expect(readFileSync(join(folder, 'products.jsonl'), 'utf8').split('\n')).toHaveLength(2);
});

const photos = (key: string) => JSON.stringify({ 'products/tra': [{ key, width: 800, height: 600 }] });

/** Returns the version of a product whose files say something. */
async function versionOf(files: Readonly<Record<string, string>>, photoKey?: string): Promise<string | undefined> {
  await store({
    'products/a/tra/index.md': productText(),
    'products/a/tra/en.md': english('Green tea', 'Fresh.'),
    ...files,
  });
  if (photoKey !== undefined) writeFileSync(photoStoreFile(folder), photos(photoKey));
  return readPageStore(folder, 'products')[0]?.version;
}

const english = (name: string, body: string) => `---\nname: ${name}\n---\n${body}\n`;

test('the version of a page changes with whatever its files say, its translations and photos included', async () => {
  const before = await versionOf({});
  expect(await versionOf({})).toBe(before);
  const versions = [
    before,
    await versionOf({ 'products/a/tra/index.md': productText({ more: ['aliases:', '  - Chè'] }) }),
    await versionOf({ 'products/a/tra/index.md': productText({ body: 'Lời khác.' }) }),
    await versionOf({ 'products/a/tra/en.md': english('Tea', 'Fresh.') }),
    await versionOf({ 'products/a/tra/en.md': english('Green tea', 'Old.') }),
    await versionOf({}, 'anh-mot'),
    await versionOf({}, 'anh-hai'),
  ];
  expect(new Set(versions).size).toBe(versions.length);
});
