import { expect, test } from 'vitest';
import { catalogueOf, one, producerPage, productPage, recognition, sources } from '../catalogue/catalogue-fixture.ts';
import type { SomePages } from '../catalogue/catalogue-fixture.ts';
import type { Product } from '../domain/product.ts';
import { toOpenData } from './open-data.ts';
import type { OpenData } from './open-data.ts';
import { producerColumns } from './producer-columns.ts';
import { productColumns } from './product-columns.ts';

const day = '2026-11-30';

async function dataOf(pages: SomePages): Promise<OpenData> {
  const { catalogue } = await catalogueOf(pages);
  return toOpenData(catalogue, day, new URL('https://ocop.example'));
}

/** Returns the row of a product in the table, by the names of its columns. */
async function rowOf(facts: Partial<Product>, pages: SomePages = {}) {
  const data = await dataOf({ products: [productPage('che', { facts })], ...pages });
  const product = one(data.products[0]);
  return Object.fromEntries(productColumns(day).map(({ cell, name }) => [name, cell(product)]));
}

test('a row tells the newest recognition of the day, whole', async () => {
  const revoked = { date: '2026-11-30', decision: '9/QĐ', reason: 'Không duy trì.' };
  const newest = recognition({
    date: '2025-06-15',
    year: 2024,
    decision: '12/QĐ-UBND',
    issuer: 'UBND tỉnh',
    level: 'province',
    round: 'Đợt 2',
    points: 72.5,
    code: '15-04321-12-1-2024',
    ends: '2028-01-01',
    revoked,
  });
  expect(await rowOf({ recognitions: [newest, recognition({ stars: 3, date: '2020-01-01' })] })).toMatchObject({
    stars: 4,
    status: 'revoked',
    recognitions: 2,
    recognition_stars: 4,
    recognition_year: 2024,
    recognition_date: '2025-06-15',
    recognition_decision: '12/QĐ-UBND',
    recognition_issuer: 'UBND tỉnh',
    recognition_level: 'province',
    recognition_round: 'Đợt 2',
    recognition_points: 72.5,
    recognition_code: '15-04321-12-1-2024',
    recognition_ends: '2028-01-01',
    recognition_revoked_date: '2026-11-30',
    recognition_revoked_decision: '9/QĐ',
    recognition_revoked_reason: 'Không duy trì.',
    recognition_source: 'bao',
    recognition_source_title: 'Kết quả đánh giá',
    recognition_source_url: 'https://bao.example/ket-qua',
  });
});

test('a recognition still to come is not the newest yet', async () => {
  const recognitions = [recognition({ stars: 5, date: '2026-12-01' }), recognition({ date: '2025-06-15' })];
  expect(await rowOf({ recognitions })).toMatchObject({ stars: 4, recognition_stars: 4, recognitions: 2 });
});

test('what is not known leaves its cell empty', async () => {
  const row = await rowOf({});
  for (const name of ['set', 'aliases', 'former_ids', 'district', 'commune', 'producer_id', 'standards', 'name_en']) {
    expect(row[name], name).toBeUndefined();
  }
});

test('several values of a cell are separated by a line; the place stands under both provinces', async () => {
  const row = await rowOf(
    {
      producer: 'htx',
      set: 'green-processed-tea',
      aliases: ['Trà Shan', 'Chè tuyết'],
      formerIds: ['cu'],
      origin: { former: 'yen-bai', district: 'Văn Chấn', commune: 'Suối Giàng' },
      standards: [{ id: 'haccp' }, { id: 'vietgap' }],
      rights: [{ id: 'trademark' }],
    },
    { producers: [producerPage('htx')] },
  );
  expect(row).toMatchObject({
    id: 'che',
    name: 'Chè che',
    group: 'food',
    set: 'green-processed-tea',
    aliases: 'Trà Shan | Chè tuyết',
    former_ids: 'cu',
    province: 'lao-cai',
    former_province: 'yen-bai',
    district: 'Văn Chấn',
    commune: 'Suối Giàng',
    producer_id: 'htx',
    producer_name: 'Hợp tác xã htx',
    producer_kind: 'cooperative',
    standards: 'haccp | vietgap',
    rights: 'trademark',
    url_vi: 'https://ocop.example/san-pham/che/',
    url_en: 'https://ocop.example/en/products/che/',
    source_publishers: 'Báo Lào Cai',
    source_urls: 'https://bao.example/ket-qua',
  });
});

test('a publisher of several sources is named once; an address that must not be linked is left out', async () => {
  const { bao } = sources;
  const url = 'https://gia.example/';
  const again = {
    title: 'Bài hai',
    publisher: 'Báo Lào Cai',
    read: '2026-07-02',
    url,
    reliability: 'mirror_do_not_link',
  } as const;
  expect(await rowOf({ sources: { ...(bao && { bao }), again } })).toMatchObject({
    source_publishers: 'Báo Lào Cai',
    source_urls: 'https://bao.example/ket-qua',
  });
});

test('a producer tells how to reach it and how many products it has', async () => {
  const contact = {
    phone: '0216',
    email: 'a@htx.example',
    website: 'https://htx.example/',
    facebook: 'https://fb.example/',
    zalo: '0912',
  };
  const data = await dataOf({
    producers: [
      producerPage('htx', { facts: { shortName: 'HTX', taxCode: '0123456789', contact } }),
      producerPage('khac'),
    ],
    products: ['a', 'b'].map((id) => productPage(id, { facts: { producer: 'htx' } })),
  });
  const rows = data.producers.map((row) =>
    Object.fromEntries(producerColumns.map(({ cell, name }) => [name, cell(row)])),
  );
  expect(rows.find(({ id }) => id === 'htx')).toMatchObject({
    ...contact,
    short_name: 'HTX',
    tax_code: '0123456789',
    products: 2,
  });
  expect(rows.find(({ id }) => id === 'khac')).toMatchObject({ products: 0, kind: 'cooperative' });
  expect(rows.find(({ id }) => id === 'khac')?.['phone']).toBeUndefined();
});

test('notes of the editors stay with the editors', async () => {
  const editorNotes = ['Hỏi lại huyện.'];
  const data = await dataOf({
    products: [productPage('che', { facts: { editorNotes } })],
    producers: [producerPage('htx', { facts: { editorNotes } })],
  });
  expect(JSON.stringify(data)).not.toContain('Hỏi lại');
});
