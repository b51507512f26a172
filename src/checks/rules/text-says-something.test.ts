import { describe, expect, test } from 'vitest';
import { faultsIn, jpegBytes, planText, productText } from '../checked-files.ts';
import { page, recognised, saidOf } from './rule-fixture.ts';

const from = (district: string): string => productText().replace('lao-cai', `lao-cai\n  district: ${district}`);

test.each(['Chưa rõ', 'đang cập nhật', 'N/A', 'n/a', '"..."', '…', '"?"', 'KHÔNG XÁC ĐỊNH', 'TODO'])(
  'a district “%s” is a stand-in',
  async (district) => {
    expect(await faultsIn({ 'products/tra/index.md': from(district) })).toEqual([
      'products/tra/index.md:6:13 text-placeholder',
    ]);
  },
);

test.each(['Na Rì', 'Không Lào', 'Ea H’leo', 'Sa Pa (nay là thị xã)'])('a district “%s” is none', async (district) => {
  expect(await faultsIn({ 'products/tra/index.md': from(district) })).toEqual([]);
});

test('a plan may be of unknown status', async () => {
  expect(await faultsIn({ 'plans/ke-hoach.yml': planText(['status: unknown']) })).toEqual([]);
});

test('a name stands on one line; a name folded by YAML does', async () => {
  const named = (name: string): string => productText().replace('name: Trà Shan', `name: ${name}`);
  expect(await faultsIn({ 'products/tra/index.md': named('>\n  Trà\n  Shan') })).toEqual([]);
  expect(await faultsIn({ 'products/tra/index.md': named('|\n  Trà\n  Shan') })).toEqual([
    'products/tra/index.md:2:7 line-break-in-text',
  ]);
});

describe('stand-ins', () => {
  test.each([
    ...[
      'n/a',
      'todo',
      'TBD',
      'tba',
      'XXX',
      'none',
      '"null"',
      'undefined',
      'unknown',
      'updating',
      'không rõ',
      'chưa biết',
    ],
    ...['không biết', 'không có', 'Không có thông tin', 'chưa có', 'chưa có thông tin', 'cập nhật sau', 'lorem ipsum'],
    ...['"-"', '"--"', '–', '—', '___', '"??"', '"…"', '"...."', 'Đang cập nhật…'],
  ])('“%s” says nothing', async (district) => {
    const found = district.replaceAll('"', '');
    expect(await saidOf(from(district))).toEqual([`6:13 text-placeholder key=district found=${found}`]);
  });

  test.each(['Nà Ngần', 'Todo Lào', 'Không Tên', 'Xã Chưa', '"%"', 'Không có thông tin gì thêm nữa', '"5"', 'A-B'])(
    '“%s” is a word',
    async (district) => {
      expect(await saidOf(from(district))).toEqual([]);
    },
  );

  test('a longer text that holds one is none', async () => {
    expect(await saidOf(from('Không rõ ràng như người ta vẫn nghĩ'))).toEqual([]);
  });
});

describe('descriptions of photos', () => {
  const described = (alt: string, credit = 'HTX'): string =>
    productText({ more: ['photos:', '  - src: tra.jpg', `    alt: ${alt}`, `    credit: ${credit}`] });
  const photo = { 'products/tra/tra.jpg': jpegBytes() };

  test.each(['IMG_1234.JPG', 'anh.jpeg', 'a.png', 'a.webp', 'DSC1.heic'])('%s is the name of a file', async (alt) => {
    expect(await saidOf(described(alt), page, photo)).toEqual([`12:10 text-placeholder key=alt found=${alt}`]);
  });

  test('a sentence that ends alike is none, and a credit may be anything', async () => {
    expect(await saidOf(described('Ảnh trà.jpg'), page, photo)).toEqual([]);
    expect(await saidOf(described('Đồi trà', 'anh.jpg'), page, photo)).toEqual([]);
  });
});

describe('names of one line', () => {
  test.each([
    ...['district', 'commune'].map((key) => ({
      key,
      text: productText().replace('former: lao-cai', `former: lao-cai\n  ${key}: "a\\nb"`),
    })),
    ...['decision', 'issuer', 'round', 'code'].map((key) => ({
      key,
      text: recognised('year: 2024', `${key}: "a\\nb"`),
    })),
    ...['title', 'publisher'].map((key) => ({
      key,
      text: productText().replace(new RegExp(`${key}: .*`, 'u'), `${key}: "a\\nb"`),
    })),
    { key: 'aliases', text: productText({ more: ['aliases: ["a\\nb"]'] }) },
    { key: 'size', text: productText({ more: ['packs:', '  - size: "a\\nb"'] }) },
    { key: 'unit', text: productText({ more: ['capacity:', '  value: 1', '  unit: "a\\nb"'] }) },
    { key: 'per', text: productText({ more: ['capacity:', '  value: 1', '  unit: kg', '  per: "a\\nb"'] }) },
    { key: 'no', text: productText({ more: ['rights:', '  - { id: patent, no: "a\\nb" }'] }) },
    { key: 'label', text: productText({ more: ['buy:', '  - { label: "a\\nb", url: "https://a.vn" }'] }) },
  ])('$key', async ({ key, text }) => {
    const said = (await saidOf(text)).filter((line) => line.includes('line-break-in-text'));
    expect(said.map((line) => line.split(' ').slice(1).join(' '))).toEqual([`line-break-in-text key=${key}`]);
  });

  test('notes may have several', async () => {
    expect(await saidOf(productText({ more: ['editorNotes: ["a\\nb"]'] }))).toEqual([]);
  });
});
