import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { adminFiles, pages, readSiteFile, siteDir, siteFiles } from '../../../scripts/shots/built-site.ts';
import { startJourney } from './site-journey.ts';
import type { SiteJourney } from './site-journey.ts';

let journey: SiteJourney;

beforeAll(async () => {
  journey = await startJourney();
});

afterAll(async () => {
  await journey.close();
});

test('the form is not for readers: no link leads to it, no map names it, search engines are told to stay away', () => {
  expect(adminFiles).toContain('admin/index.html');
  expect(readSiteFile('admin/index.html')).toContain('name="robots" content="noindex');
  expect(readSiteFile('robots.txt')).toMatch(/^Disallow: \/admin\/$/mu);
  const naming = siteFiles.filter(
    (file) => /^sitemap.*\.xml$|\.html$/u.test(file) && readSiteFile(file).includes('/admin/'),
  );
  expect(naming).toEqual([]);
  expect(pages.length).toBeGreaterThan(0);
});

test('it starts in Vietnamese, asks no other host, and edits pages and translations in a folder of this computer', async () => {
  const folder = 'products/dien-bien/khoai-so-phi-nhu';
  const page = readFileSync(join('content', folder, 'index.md'), 'utf8');
  const words = readFileSync(join('content', folder, 'en.md'), 'utf8');
  const visit = await journey.open('/admin/', { locale: 'en-US' });
  // The browser's own dialogue cannot be driven; a private folder of the page stands for the one a person would choose.
  await visit.page.evaluate(
    ([text, translated]) => {
      const folders = {
        '.git': {},
        content: { products: { 'dien-bien': { 'khoai-so-phi-nhu': { 'index.md': text, 'en.md': translated } } } },
      };
      interface Tree {
        readonly [name: string]: Tree | string;
      }
      const fill = async (folder: FileSystemDirectoryHandle, tree: Tree): Promise<void> => {
        for (const [name, part] of Object.entries(tree)) {
          if (typeof part !== 'string') {
            await fill(await folder.getDirectoryHandle(name, { create: true }), part);
            continue;
          }
          const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
          await stream.write(part);
          await stream.close();
        }
      };
      const choose = async (): Promise<FileSystemDirectoryHandle> => {
        const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('kho', { create: true });
        await fill(folder, folders);
        const granted = () => Promise.resolve('granted');
        return Object.assign(folder, { requestPermission: granted, queryPermission: granted });
      };
      Object.assign(window, { showDirectoryPicker: choose });
    },
    [page, words] as const,
  );
  // Nobody can sign in where no repository is named.
  const start = visit.page.getByRole('button', { name: 'Làm việc với kho mã nguồn cục bộ' });
  await start.waitFor();
  expect(await visit.page.getByRole('button').count()).toBe(1);
  await start.click();
  for (const name of ['Sản phẩm', 'Chủ thể', 'Tin tức', 'Kế hoạch']) {
    await visit.page.getByText(name, { exact: true }).first().waitFor();
  }
  await visit.page.getByText('Khoai sọ Phì Nhừ').first().waitFor();
  await visit.page.getByText('Sản phẩm: English', { exact: true }).first().click();
  await visit.page.getByText('Phì Nhừ taro').first().click();
  await visit.page.getByRole('textbox').first().fill('Taro of Phì Nhừ');
  await visit.page.getByRole('button', { name: 'Lưu' }).first().click();
  const readBack = (name: string): Promise<string> =>
    visit.page.evaluate(async (path) => {
      let at = await (await navigator.storage.getDirectory()).getDirectoryHandle('kho');
      const parts = path.split('/');
      for (const part of parts.slice(0, -1)) at = await at.getDirectoryHandle(part);
      return (await (await at.getFileHandle(parts.at(-1) ?? '')).getFile()).text();
    }, `content/${folder}/${name}`);
  // Saving changes the name, and no other byte of either file.
  await expect.poll(() => readBack('en.md')).toBe(words.replace('name: Phì Nhừ taro', 'name: Taro of Phì Nhừ'));
  expect(await readBack('index.md')).toBe(page);
  expect(visit.strangers).toEqual([]);
  expect(visit.complaints).toEqual([]);
  await visit.close();
}, 90_000);

test('the form speaks to nobody: its policy names no other host', () => {
  const [, policy = ''] = /Content-Security-Policy"\s+content="([^"]+)"/u.exec(readSiteFile('admin/index.html')) ?? [];
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toMatch(/https?:/u);
  expect(siteDir).not.toBe('');
});
