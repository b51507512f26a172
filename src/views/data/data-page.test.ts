import { expect, test } from 'vitest';
import { catalogueOf, productPage } from '../../catalogue/catalogue-fixture.ts';
import { getCatalogueData } from '../../catalogue/open-data.ts';
import type { Locale } from '../../i18n/locale.ts';
import { answerWith, dataPaths } from './data-endpoint.ts';
import { toDataPage } from './data-page.ts';

async function pageOf(names: readonly string[], locale: Locale = 'vi') {
  const long = `Chè ${'rất '.repeat(30)}`;
  await catalogueOf({ products: names.map((id) => productPage(id, { facts: { name: `${long}${id}` } })) });
  const { data, files } = await getCatalogueData();
  return toDataPage(data, await files(), locale);
}

test('each file tells its format, its size and, where it has records, how many', async () => {
  const { files } = await pageOf(['a', 'b']);
  const of = (name: string) => files.find((file) => file.name === name);
  expect(of('products.csv')).toMatchObject({ href: '/data/products.csv', rows: '2' });
  expect(of('products.csv')?.size).toMatch(/\d/u);
  expect(of('schemas/products.schema.json')?.rows).toBeUndefined();
  expect(of('schemas/products.schema.json')?.format).toContain('products.json');
  expect(of('datapackage.json')?.rows).toBeUndefined();
});

test('tables explain their columns, records their fields', async () => {
  const { datasets } = await pageOf(['a']);
  expect(datasets.map(({ heading, id, isTable }) => [id, isTable, /csv|json/u.exec(heading)?.[0]])).toEqual([
    ['products', true, 'csv'],
    ['producers', true, 'csv'],
    ['provinces', false, 'json'],
    ['groups', false, 'json'],
    ['plans', false, 'json'],
  ]);
  for (const { columns } of datasets) expect(columns.length).toBeGreaterThan(3);
});

test('a column shows the first value there is, cut where it is long, in the language it is in', async () => {
  const [products] = (await pageOf(['a'], 'en')).datasets;
  const name = products?.columns.find((column) => column.name === 'name');
  expect(name?.example?.text).toMatch(/^Chè rất.*…$/u);
  expect(name?.example?.text.length).toBeLessThanOrEqual(61);
  expect(name?.example?.lang).toBe('vi');
  const [vietnamese] = (await pageOf(['a'], 'vi')).datasets;
  expect(vietnamese?.columns.find((column) => column.name === 'name')?.example?.lang).toBeUndefined();
  expect(products?.columns.find((column) => column.name === 'stars')).toMatchObject({
    example: { text: '4', lang: undefined },
  });
});

test('days are shown as readers write them; short lists of values in full, long ones by their number', async () => {
  const [products] = (await pageOf(['a'])).datasets;
  const all = products?.columns ?? [];
  expect(all.some(({ example }) => example?.text === '15/06/2025')).toBe(true);
  expect(all.find(({ name }) => name === 'group')?.values).toContain('food, beverages');
  expect(all.find(({ name }) => name === 'set')?.values).toMatch(/26/u);
  expect(all.find(({ name }) => name === 'set')?.values).not.toContain('honey');
});

test('a catalogue without products has no example of one', async () => {
  expect((await pageOf([])).productFile).toBeUndefined();
  expect((await pageOf(['a'])).productFile).toEqual({ name: 'a.json', href: '/san-pham/a.json' });
});

test('search engines are told of the files with records, not of schemas', async () => {
  const page = await pageOf(['a']);
  expect(page.citation).toContain('30/11/2026');
  expect(page.citation).toContain('https://ocop.example/du-lieu/');
  expect(page.meta.structuredData?.[0]).toMatchObject({ '@type': 'Dataset', dateModified: '2026-11-30' });
  const listed = JSON.stringify(page.meta.structuredData);
  expect(listed).toContain('https://ocop.example/data/products.csv');
  expect(listed).not.toMatch(/schema\.json|datapackage/u);
});

test('each ending has paths of its own, without those of folders below', () => {
  const names = (folder: string, ending: string) => dataPaths(folder, ending)().map(({ params }) => params.name);
  expect(names('', '.csv')).toContain('products');
  expect(names('', '.json')).not.toContain('schemas/products.schema');
  expect(names('schemas/', '.schema.json')).toContain('products');
  expect(dataPaths('', '.csv')()).toContainEqual({ params: { name: 'products' }, props: { file: 'products.csv' } });
});

test('a path answers with its file; one that is none is a fault of ours', async () => {
  await catalogueOf({ products: [productPage('a')] });
  const answer = await answerWith('products.csv');
  expect(answer.headers.get('content-type')).toMatch(/^text\/csv/u);
  expect(await answer.text()).toContain('Chè a');
  await expect(answerWith('khong-co.csv')).rejects.toThrow('khong-co.csv');
});
