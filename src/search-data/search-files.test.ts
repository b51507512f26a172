import { expect, test } from 'vitest';
import { catalogueOf, producerPage, productPage, recognition } from '../catalogue/catalogue-fixture.ts';
import type { SomePages } from '../catalogue/catalogue-fixture.ts';
import { unpackColumn } from '../search/packed-column.ts';
import { toDecisionFile } from './decision-file.ts';
import { getSearchFiles } from './search-files.ts';
import { toSearchRecord } from './to-search-record.ts';

const day = '2026-11-30';
const photo = { src: 'che.jpg', alt: 'Đồi chè', credit: 'Lê A' };
const noWords = { summary: '', html: '' };

const pages: SomePages = {
  producers: [producerPage('htx', { facts: { shortName: 'HTX', aliases: ['Tổ chè', 'HTX'] } })],
  products: [
    productPage('a', {
      facts: {
        producer: 'htx',
        photos: [photo],
        formerIds: ['a-cu'],
        packs: [{ size: '200 g', gtin: '8936011111119' }],
        origin: { former: 'yen-bai', commune: 'Suối Giàng', district: 'Văn Chấn', now: { commune: 'Suối Giàng' } },
        recognitions: [
          recognition({ date: '2025-06-15', decision: '12/QĐ', code: '15-04321-12-1-2024' }),
          recognition({ date: '2022-06-15', decision: '12/QĐ' }),
        ],
      },
      page: {
        photos: [{ key: 'k1', width: 800, height: 600 }],
        words: { vi: noWords, en: { ...noWords, name: 'Tea' } },
      },
    }),
    productPage('b', { page: { words: { vi: { summary: '', html: '<p>Chè cổ thụ.</p>' } } } }),
  ],
};

async function files() {
  const { catalogue } = await catalogueOf(pages);
  return { catalogue, files: getSearchFiles(catalogue, day) };
}

test('the files of a catalogue are made once and bear one build', async () => {
  const { catalogue, files: made } = await files();
  expect(getSearchFiles(catalogue, day)).toBe(made);
  expect(
    new Set([made.build, made.facets.build, made.order.build, made.cards('vi').build, made.words('vi').build]).size,
  ).toBe(1);
});

test('names, places and producers are looked up in every spelling, each once', async () => {
  const { catalogue } = await files();
  const record = toSearchRecord(catalogue.products[0] ?? never(), 'en');
  expect(record.producer).toEqual(['HTX', 'Hợp tác xã htx', 'Tổ chè']);
  expect(record.places).toEqual(['Suối Giàng', 'Văn Chấn']);
  expect(record.provinces).toEqual(
    expect.arrayContaining(['Yên Bái', 'Lào Cai', 'tỉnh Yên Bái', 'Yen Bai', 'Lao Cai']),
  );
  expect(record.numbers).toEqual(['12/QĐ', '15-04321-12-1-2024']);
  expect(record.translatedName).toBe('Tea');
  expect(toSearchRecord(catalogue.products[0] ?? never(), 'vi').translatedName).toBeUndefined();
});

function never(): never {
  throw new Error('There is no product.');
}

test('dates tell the decision, and the end or the first day on which the term can end', async () => {
  const { catalogue } = await catalogueOf({
    products: [
      productPage('ngay'),
      productPage('nam', { facts: { recognitions: [recognition({ year: 2024 })] } }),
      productPage('thu-hoi', {
        facts: { recognitions: [recognition({ date: '2025-06-15', revoked: { date: '2026-11-30' } })] },
      }),
    ],
  });
  const { dates } = getSearchFiles(catalogue, day).order;
  const codes = unpackColumn(dates.codes);
  const of = (id: string) => dates.values[codes[catalogue.products.findIndex((product) => product.id === id)] ?? -1];
  expect(of('ngay')).toEqual({ made: '2025-06-15', ends: '2028-06-15' });
  expect(of('nam')).toMatchObject({ made: '2024', endsFrom: expect.stringMatching(/^\d{4}-/u) as string });
  expect(of('thu-hoi')).toMatchObject({ revoked: '2026-11-30' });
});

test('a text to cut passages from tells numbers too, and says in another language that it is Vietnamese', async () => {
  const { files: made } = await files();
  const [vietnamese] = made.texts('vi');
  expect(vietnamese?.texts[0]).toMatch(/12\/QĐ · 15-04321-12-1-2024/u);
  expect(vietnamese?.texts[1]).toMatch(/^Chè cổ thụ\./u);
  expect(vietnamese).not.toHaveProperty('untranslated');
  expect(made.texts('en')[0]?.untranslated).toEqual([1]);
});

test('photos stand by row with their words; a catalogue without photos says nothing of them', async () => {
  const { files: made } = await files();
  expect(made.photos('en').get(0)?.photos[0]).toEqual({
    key: 'k1',
    width: 800,
    height: 600,
    alt: 'Đồi chè',
    lang: 'vi',
  });
  expect(made.photos('vi').get(0)?.photos[0]).not.toHaveProperty('lang');
  expect(made.cards('vi')).toHaveProperty('photographed');
  const { catalogue } = await catalogueOf({ products: [productPage('c')] });
  expect(getSearchFiles(catalogue, day).cards('vi')).not.toHaveProperty('photographed');
});

test('a decision stands once for all it recognised, with former ids and barcodes by row', async () => {
  const { catalogue } = await files();
  const { acts, formerIds, gtins, rows } = toDecisionFile(catalogue.products, 'x');
  expect(acts.map(({ date, decision }) => [decision, date])).toEqual([
    ['12/QĐ', '2025-06-15'],
    ['12/QĐ', '2022-06-15'],
    [undefined, '2025-06-15'],
  ]);
  expect(rows[0]).toEqual([
    [0, 4, { code: '15-04321-12-1-2024' }],
    [1, 4],
  ]);
  expect(formerIds).toEqual({ 'a-cu': 0 });
  expect(gtins).toEqual({ '08936011111119': [0] });
});
