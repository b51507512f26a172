import { expect, test } from 'vitest';
import { catalogueOf, one, producerPage, productPage, recognition } from '../../catalogue/catalogue-fixture.ts';
import type { SomePages } from '../../catalogue/catalogue-fixture.ts';
import { fileCountFor, fileOf } from '../../islands/shortlist/shortlist-file.ts';
import type { Locale } from '../../i18n/locale.ts';
import { toShortlistFiles } from './shortlist-file.ts';
import { toShortlistPage } from './shortlist-page.ts';

async function filesOf(pages: SomePages, locale: Locale = 'vi') {
  const { catalogue } = await catalogueOf(pages);
  return toShortlistFiles(catalogue, locale, '2026-11-30');
}

const entryOf = async (pages: SomePages, locale?: Locale) =>
  one([...(await filesOf(pages, locale)).values()][0]?.products[0]);

test('a product tells what is known of it, and leaves out what is not', async () => {
  expect(await entryOf({ products: [productPage('che')] })).toEqual({
    id: 'che',
    name: 'Chè che',
    recognitions: [{ stars: 4, date: '2025-06-15', ends: { from: '2028-06-15', until: '2028-06-15' } }],
    province: 'Lào Cai',
    former: 'Yên Bái',
    group: 'Thực phẩm',
    band: { group: 'food', former: 'yen-bai', region: 'trung-du-mien-nui-phia-bac' },
  });
});

test('the producer is told with its kind and how to write to it', async () => {
  const producer = producerPage('htx', { facts: { shortName: 'HTX', contact: { email: 'a@htx.example' } } });
  const pages = { products: [productPage('che', { facts: { producer: 'htx' } })], producers: [producer] };
  expect((await entryOf(pages)).producer).toEqual({
    name: 'Hợp tác xã htx',
    short: 'HTX',
    kind: 'Hợp tác xã',
    email: 'a@htx.example',
  });
});

test('a recognition still to come is told with the day it begins; those before the one that counts are not', async () => {
  const recognitions = [
    recognition({ stars: 5, date: '2026-12-24' }),
    recognition({ date: '2025-06-15', revoked: { date: '2027-01-01' } }),
    recognition({ date: '2022-06-15' }),
  ];
  const { recognitions: told } = await entryOf({ products: [productPage('che', { facts: { recognitions } })] });
  expect(told).toMatchObject([
    { stars: 5, from: '2026-12-24' },
    { stars: 4, date: '2025-06-15', revoked: '2027-01-01' },
  ]);
  expect(told[1]).not.toHaveProperty('from');
});

test('a round of a year still to come begins on its first day', async () => {
  const recognitions = [recognition({ year: 2027 }), recognition({ date: '2025-06-15' })];
  expect(
    (await entryOf({ products: [productPage('che', { facts: { recognitions } })] })).recognitions[0],
  ).toMatchObject({
    from: '2027-01-01',
  });
});

test('a name without a translation is marked in another language', async () => {
  const vi = { summary: '', html: '' };
  const translated = productPage('che', { page: { words: { vi, en: { ...vi, name: 'Tea' } } } });
  expect(await entryOf({ products: [translated] }, 'en')).toMatchObject({ name: 'Tea' });
  expect(await entryOf({ products: [translated] }, 'en')).not.toHaveProperty('untranslated');
  expect(await entryOf({ products: [productPage('che')] }, 'en')).toMatchObject({ untranslated: true });
});

test('products and their former ids lie in the files in which the script looks for them', async () => {
  const products = Array.from({ length: 200 }, (_, place) =>
    productPage(`p${String(place)}`, { facts: { formerIds: [`cu${String(place)}`] } }),
  );
  const files = await filesOf({ products });
  const count = fileCountFor(200);
  expect([...files.keys()]).toEqual(Array.from({ length: count }, (_, file) => `${String(count)}-${String(file)}`));
  for (const { id } of products) {
    const file = files.get(`${String(count)}-${String(fileOf(id, count))}`);
    expect(file?.products.map((product) => product.id)).toContain(id);
    const former = id.replace('p', 'cu');
    expect(files.get(`${String(count)}-${String(fileOf(former, count))}`)?.moved[former]).toBe(id);
  }
});

test('the page of the shortlist tells its script where the files are and how many', () => {
  expect(toShortlistPage(200, 'en').options).toMatchObject({
    data: '/shortlist-data/en/',
    files: 4,
    product: '/en/products/{id}/',
  });
  expect(toShortlistPage(10, 'vi').options.files).toBe(1);
});
