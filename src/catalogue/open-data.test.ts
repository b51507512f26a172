import { expect, test } from 'vitest';
import { catalogueOf, productPage } from './catalogue-fixture.ts';
import { getCatalogueData } from './open-data.ts';

test('the open data are of the day of the build and of the host, and are made once', async () => {
  await catalogueOf({ products: [productPage('a'), productPage('b')] });
  const made = await getCatalogueData();
  expect(made.data.today).toBe('2026-11-30');
  expect(made.data.site.href).toBe('https://ocop.example/');
  expect(made.data.products.map(({ name }) => name)).toEqual(['Chè a', 'Chè b']);
  expect(await getCatalogueData()).toBe(made);
});

test('the files are made at the first call only', async () => {
  await catalogueOf({ products: [productPage('a')] });
  const { files } = await getCatalogueData();
  const first = files();
  expect(files()).toBe(first);
  expect((await first).map(({ name }) => name)).toContain('products.csv');
});
