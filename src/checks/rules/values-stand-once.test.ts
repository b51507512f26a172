import { describe, expect, test } from 'vitest';
import { faultsIn, jpegBytes, planText, postText, productText } from '../checked-files.ts';
import { saidOf } from './rule-fixture.ts';

test('a month or a country that stands twice is reported where it stands again', async () => {
  const more = ['season: [9, 10, 9]', 'exports: [JP, US, JP]'];
  expect(await faultsIn({ 'products/tra/index.md': productText({ more }) })).toEqual([
    'products/tra/index.md:10:17 value-repeated',
    'products/tra/index.md:11:19 value-repeated',
  ]);
});

test('a photo that stands twice is reported', async () => {
  const photo = ['  - src: tra.jpg', '    alt: Trà', '    credit: HTX'];
  const text = productText({ more: ['photos:', ...photo, ...photo] });
  expect(await faultsIn({ 'products/tra/index.md': text, 'products/tra/tra.jpg': jpegBytes() })).toEqual([
    'products/tra/index.md:14:10 value-repeated',
  ]);
});

describe('lists of a product', () => {
  test.each([
    { more: ['aliases: [Chè, chè]'], said: ['10:16 value-repeated key=aliases found=chè'] },
    { more: ['aliases: [Chè xanh, "Chè  xanh"]'], said: ['10:21 value-repeated key=aliases found=Chè  xanh'] },
    { more: ['aliases: [Chè, Che]'], said: [] },
    {
      more: ['season: [9, 10, 9, 9]'],
      said: ['10:17 value-repeated key=season found=9', '10:20 value-repeated key=season found=9'],
    },
    { more: ['exports: [JP, US]'], said: [] },
    {
      more: ['standards:', '  - { id: haccp }', '  - { id: haccp, until: 2027-01-01 }'],
      said: ['12:11 value-repeated key=standards found=haccp'],
    },
    { more: ['standards:', '  - { id: haccp }', '  - { id: gmp }'], said: [] },
    {
      more: ['rights:', '  - { id: trademark, no: "1" }', '  - { id: trademark, no: "1" }'],
      said: ['12:11 value-repeated key=rights found=trademark'],
    },
    { more: ['rights:', '  - { id: trademark, no: "1" }', '  - { id: trademark, no: "2" }'], said: [] },
    {
      more: ['packs:', '  - { size: 1 kg, price: 5000 }', '  - { size: 1 KG, price: 5000 }'],
      said: ['12:13 value-repeated key=packs found=1 KG'],
    },
    { more: ['packs:', '  - { size: 1 kg, price: 5000 }', '  - { size: 1 kg, price: 6000 }'], said: [] },
    {
      more: ['buy:', '  - { label: A, url: "https://a.vn" }', '  - { label: B, url: "https://a.vn" }'],
      said: ['12:22 value-repeated key=buy found=https://a.vn'],
    },
  ])('$more', async ({ more, said }) => {
    expect(await saidOf(productText({ more }))).toEqual(said);
  });
});

describe('lists of other pages', () => {
  const post = 'news/2024/tin/index.mdx';
  const others = {
    'plans/a.yml': planText(),
    'documents/qd-1.yml': 'type: qd\ntitle: Quyết định\n',
    'products/tra/index.md': productText(),
  };

  test.each([
    { key: 'plans', id: 'a', at: '6:12' },
    { key: 'documents', id: 'qd-1', at: '6:19' },
    { key: 'products', id: 'tra', at: '6:17' },
    { key: 'provinces', id: 'lao-cai', at: '6:22' },
  ])('$key of a post', async ({ at, id, key }) => {
    expect(await saidOf(postText([`${key}: [${id}, ${id}]`]), post, others)).toEqual([
      `${at} value-repeated key=${key} found=${id}`,
    ]);
  });

  test('what a plan rests on, and its results', async () => {
    const basis = '  - { document: qd-1, relation: basis }';
    expect(await saidOf(planText(['basis:', basis, basis]), 'plans/b.yml', others)).toEqual([
      '13:17 value-repeated key=basis found=qd-1',
    ]);
    const target = '  - { id: tong, metric: other, comparator: eq, value: 1, unit: ha }';
    const result = (more = ''): string => `  - { target: tong, value: 1, status: final, comparable: "yes"${more} }`;
    const results = (...lines: readonly string[]) =>
      saidOf(planText(['targets:', target, 'results:', ...lines]), 'plans/b.yml', others);
    expect(await results(result(), result())).toEqual(['15:15 value-repeated key=results found=tong']);
    for (const more of [', asOf: 2024-06', ', counting: new', ', source: bao', ', note: Hai']) {
      expect(await results(result(), result(more))).toEqual([]);
      expect(await results(result(more), result(more))).toEqual(['15:15 value-repeated key=results found=tong']);
    }
  });
});
