import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { readXlsx } from 'hucre/xlsx';
import jsonld from 'jsonld';
import { expect, onTestFinished, test } from 'vitest';
import { runExportCommand } from '../../sheets/export/export-command.ts';
import { formerProvinces, provinces } from '../../domain/province.ts';
import { fromInertText } from '../../open-data/csv.ts';
import { datasetIds } from '../../open-data/data-file.ts';
import type { OpenProduct } from '../../open-data/open-product.ts';
import { productColumns } from '../../open-data/product-columns.ts';
import { csvRows } from '../../testing/csv-rows.ts';
import { elementsOf, pageAt, pages, readSiteFile, siteDir, siteFiles } from '../../../scripts/shots/built-site.ts';

interface ListFile {
  readonly today: string;
  readonly products: readonly OpenProduct[];
}

const dataFiles = siteFiles.filter((file) => file.startsWith('data/')).map((file) => file.slice('data/'.length));
const jsonOf = (file: string): Record<string, unknown> => JSON.parse(readSiteFile(file)) as Record<string, unknown>;
const { products, today } = JSON.parse(readSiteFile('data/products.json')) as ListFile;

const productPages = new Map(
  pages
    .filter(({ html, path }) => /^\/san-pham\/[^/]*[a-z][^/]*\/$/u.test(path) && html.includes('data-status='))
    .map((page) => [page.path.split('/')[2], page]),
);

test('the files the contract names are there', () => {
  expect(dataFiles).toEqual(
    expect.arrayContaining([
      'products.json',
      'products.csv',
      'products.xlsx',
      'producers.json',
      'producers.csv',
      'producers.xlsx',
      'provinces.json',
      'groups.json',
      'plans.json',
      'datapackage.json',
      'catalog.jsonld',
      'SHA256SUMS',
    ]),
  );
});

test('the checksums name every other file and are right', () => {
  const sums = readSiteFile('data/SHA256SUMS').trimEnd().split('\n');
  expect(sums.map((line) => line.slice(66))).toEqual(dataFiles.filter((name) => name !== 'SHA256SUMS').toSorted());
  for (const line of sums) {
    const bytes = readFileSync(join(siteDir, 'data', line.slice(66)));
    expect(createHash('sha256').update(bytes).digest('hex'), line).toBe(line.slice(0, 64));
  }
});

test('every JSON file fits its schema', () => {
  for (const id of datasetIds) {
    const validate = new Ajv({ allErrors: true }).compile(jsonOf(`data/schemas/${id}.schema.json`));
    validate(jsonOf(`data/${id}.json`));
    expect(validate.errors?.slice(0, 5), id).toBeUndefined();
  }
});

test('every product has a page, a file of its own with the same facts, and the same state in all three', () => {
  const validate = new Ajv().compile(jsonOf('data/schemas/product.schema.json'));
  expect(products.map(({ id }) => id).toSorted()).toEqual([...productPages.keys()].toSorted());
  for (const product of products) {
    const own = jsonOf(`san-pham/${product.id}.json`);
    expect(own).toMatchObject({ ...product, today });
    expect(validate(own), product.id).toBe(true);
    const page = productPages.get(product.id);
    expect(/data-status="([^"]+)"/u.exec(page?.html ?? '')?.[1], product.id).toBe(product.status);
  }
});

test('a product page links to its data in both languages', () => {
  for (const path of ['/san-pham/khoai-so-phi-nhu/', '/en/products/khoai-so-phi-nhu/']) {
    const links = elementsOf(pageAt(path)).filter(
      ({ attribs }) => attribs['href'] === '/san-pham/khoai-so-phi-nhu.json',
    );
    expect(links.map(({ name }) => name)).toEqual(['link', 'a']);
  }
});

test('CSV, XLSX and JSON hold the same products, cell by cell', async () => {
  const columns = productColumns(today);
  const expected = products.map((product) => columns.map(({ cell }) => cell(product)));
  const [header, ...rows] = csvRows(readSiteFile('data/products.csv').slice(1));
  expect(header).toEqual(columns.map(({ name }) => name));
  expect(rows.map((row) => row.map(fromInertText))).toEqual(
    expected.map((row) => row.map((cell) => (cell === undefined ? '' : String(cell)))),
  );
  expect(rows.flat().filter((cell) => /^[=+\-@\t\r\n]/u.test(cell))).toEqual([]);
  const { sheets } = await readXlsx(readFileSync(join(siteDir, 'data/products.xlsx')));
  const [names, ...cells] = sheets[0]?.rows ?? [];
  expect(names).toEqual(header);
  expect(cells.map((row) => columns.map((_, at) => row[at] ?? undefined))).toEqual(expected);
});

test('provinces and groups count every product once, as the lists of the site do', () => {
  const { provinces: counted } = jsonOf('data/provinces.json') as unknown as {
    provinces: { id: string; products: number; mergedFrom: unknown[] }[];
  };
  expect(counted.map(({ id }) => id)).toEqual(provinces.map(({ id }) => id));
  expect(counted.flatMap(({ mergedFrom }) => mergedFrom)).toHaveLength(formerProvinces.length);
  expect(counted.reduce((sum, province) => sum + province.products, 0)).toBe(products.length);
  for (const province of counted) {
    expect(products.filter(({ origin }) => origin.province === province.id)).toHaveLength(province.products);
  }
});

test('every address in the data is a page or file of the site', () => {
  const files = new Set(siteFiles);
  const addresses = products.flatMap(({ urls }) => [urls.vi, urls.en ?? '']);
  expect(addresses.length).toBe(products.length * 2);
  expect(
    addresses.filter((address) => !files.has(`${new URL(address).pathname.slice(1)}index.html`)).slice(0, 5),
  ).toEqual([]);
});

test('the catalogue of the files reads as DCAT without a network', async () => {
  const documentLoader = (): Promise<never> => Promise.reject(new Error('The catalogue asks the network.'));
  const [catalogue] = await jsonld.expand(jsonOf('data/catalog.jsonld'), { documentLoader });
  const dcat = 'http://www.w3.org/ns/dcat#';
  expect(catalogue?.['@type']).toEqual([`${dcat}Catalog`]);
  const datasets = catalogue?.[`${dcat}dataset`] as Record<string, { '@id'?: string }[]>[];
  expect(datasets).toHaveLength(datasetIds.length);
  const files = datasets
    .flatMap((dataset) => dataset[`${dcat}distribution`] as unknown as Record<string, { '@id': string }[]>[])
    .map((distribution) =>
      new URL(distribution[`${dcat}downloadURL`]?.[0]?.['@id'] ?? '').pathname.slice('/data/'.length),
    );
  expect(files.toSorted()).toEqual(
    dataFiles.filter((name) => /^[^/]+\.(?:csv|xlsx)$|^(?!datapackage)[^/]+\.json$/u.test(name)),
  );
});

test('the page of the open data explains every file and every column', () => {
  for (const path of ['/du-lieu/', '/en/data/']) {
    const { html } = pageAt(path);
    for (const name of dataFiles) expect(html, path).toContain(`/data/${name}"`);
    for (const { name } of productColumns(today)) expect(html, path).toContain(`>${name}</code>`);
  }
});

test('an export from the content alone gives the files of the site, byte by byte', async () => {
  const out = mkdtempSync(join(tmpdir(), 'export-'));
  onTestFinished(() => {
    rmSync(out, { recursive: true });
  });
  const environment = { ...process.env, TODAY: today, SITE_URL: process.env['SITE_URL'] ?? 'http://localhost:4321' };
  expect(await runExportCommand(['--out', out], environment, process.cwd())).toMatchObject({ exitCode: 0 });
  for (const name of dataFiles) {
    expect(readFileSync(join(out, 'data', name)).equals(readFileSync(join(siteDir, 'data', name))), name).toBe(true);
  }
});

test('notes of the editors are in no file of the data and on no page of data quality', () => {
  for (const name of dataFiles) expect(readSiteFile(`data/${name}`), name).not.toContain('editorNotes');
  expect(pageAt('/chat-luong-du-lieu/').html).toContain('18.243');
  expect(pageAt('/en/data-quality/').html).toContain('18,243');
});
