import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { fromPageText, toPageText } from './page/page-format.ts';
import { locatePages, readTree } from '../../content-files/content-tree.ts';
import type { CollectionId } from '../../content-files/content-page.ts';
import { toPlainLines } from '../../content-files/front-matter.ts';
import { cmsConfig } from './cms-config.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const config = cmsConfig({ url: undefined, branch: 'main' });
const collections = config['collections'] as readonly {
  readonly name: string;
  readonly folder: string;
  readonly path: string;
  readonly extension: string;
  readonly fields: readonly { readonly name: string; readonly label: string; readonly widget: string }[];
}[];

test('the configuration is one that the form accepts', () => {
  const schema = JSON.parse(readFileSync(`${root}node_modules/@sveltia/cms/schema/sveltia-cms.json`, 'utf8')) as object;
  const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
  const online = cmsConfig({ url: 'https://github.com/chu/kho', branch: 'main' });
  for (const one of [config, online]) expect(validate(one), JSON.stringify(validate.errors?.slice(0, 5))).toBe(true);
});

test('without a repository none is made up, and the form says that it works on this computer only', () => {
  expect(config['backend']).toMatchObject({ repo: 'thư mục/trên máy này' });
  expect(config['app_title']).toMatch(/chưa khai kho; chỉ sửa tại localhost/u);
  const online = cmsConfig({ url: 'https://github.com/chu/kho', branch: 'main' });
  expect(online['app_title']).toBe('Danh mục OCOP');
});

test('products, producers, posts and plans have a form with Vietnamese names for every field', () => {
  const names = ['products', 'producers', 'news', 'plans', 'products-en', 'producers-en', 'news-en'];
  expect(collections.map(({ name }) => name)).toEqual(names);
  for (const { fields } of collections) expect(fields.filter(({ label, name }) => label === name)).toEqual([]);
  const widgets = Object.fromEntries(collections[0]?.fields.map(({ name, widget }) => [name, widget]) ?? []);
  expect(widgets).toMatchObject({
    name: 'string',
    group: 'select',
    origin: 'object',
    recognitions: 'list',
    sources: 'list',
    body: 'richtext',
  });
});

test('a repository is named where there is one', () => {
  const backendFor = (url: string): unknown => cmsConfig({ url, branch: 'chinh' })['backend'];
  expect(backendFor('https://github.com/chu/kho.git')).toEqual({ name: 'github', repo: 'chu/kho', branch: 'chinh' });
  expect(backendFor('https://gitlab.com/chu/kho/')).toEqual({ name: 'gitlab', repo: 'chu/kho', branch: 'chinh' });
});

test('opening and saving changes no byte of any page of the content', () => {
  const tree = readTree(`${root}content`);
  for (const { extension, fields, folder, name, path } of collections) {
    const order = fields.map((field) => field.name);
    const hasBody = extension !== 'yml';
    const id = folder.replace('content/', '') as CollectionId;
    const pages = locatePages(
      id,
      tree.filter((entry) => entry.path.startsWith(`${id}/`)),
    );
    const files = pages.flatMap(({ main, translations }) => (name.endsWith('-en') ? (translations.en ?? []) : main));
    const changed = files.filter((file) => {
      const text = toPlainLines(readFileSync(`${root}content/${file}`, 'utf8'));
      return toPageText(fromPageText(text, hasBody), order, hasBody) !== text;
    });
    expect(changed.slice(0, 5), name).toEqual([]);
    expect(files.length).toBeGreaterThan(0);
    const form = new RegExp(`^${path.replaceAll(/\{\{[^}]*\}\}/gu, '[^/]+?')}\\.${extension}$`, 'u');
    expect(files.filter((file) => !form.test(file.slice(id.length + 1)))).toEqual([]);
  }
});

test('what the form leaves empty is left out, and codes of digits stay text', () => {
  const entry = {
    name: 'Chè',
    set: '',
    packs: [{ size: '1 kg', gtin: '0893000000001', price: undefined }],
    aliases: [],
    body: 'Lời.',
  };
  const text = toPageText(
    { ...entry, sources: [{ key: 'bao', title: 'Bài' }] },
    ['name', 'set', 'packs', 'sources'],
    true,
  );
  expect(text).toBe(
    '---\nname: Chè\npacks:\n  - size: 1 kg\n    gtin: "0893000000001"\nsources:\n  bao:\n    title: Bài\n---\n\nLời.\n',
  );
});
