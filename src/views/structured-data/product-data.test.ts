import { expect, test } from 'vitest';
import { producerPage, productOf, productPage, recognition } from '../../catalogue/catalogue-fixture.ts';
import type { PageLine } from '../../content-files/page-store.ts';
import type { Recognition } from '../../domain/recognition.ts';
import { productData } from './product-data.ts';

async function dataOf(page: PageLine<'products'>) {
  const product = await productOf(page, [producerPage('htx')]);
  return productData(product, 'vi', 'Mô tả.', (path) => new URL(path, 'https://ocop.example').href);
}

const certified = async (...recognitions: readonly Partial<Recognition>[]) =>
  (await dataOf(productPage('che', { facts: { recognitions: recognitions.map((more) => recognition(more)) } })))
    .hasCertification;

const inactive = { certificationStatus: 'https://schema.org/CertificationInactive' };

test.each([
  ['revoked today', { date: '2025-06-15', revoked: { date: '2026-11-30' } }],
  ['lapsed', { date: '2020-05-05' }],
])('a certificate that is %s is said to be inactive', async (_, known) => {
  expect(await certified(known)).toEqual([expect.objectContaining(inactive)]);
});

test.each([
  ['in force', { date: '2025-06-15' }],
  ['ending', { date: '2024-01-10' }],
  ['past its day', { date: '2023-09-01' }],
  ['undated', { level: 'province' }],
  ['to be revoked tomorrow', { date: '2025-06-15', revoked: { date: '2026-12-01' } }],
] as const)('nothing is said that a later day could make false: %s', async (_, known) => {
  expect(await certified({ ...known })).toEqual([
    expect.not.objectContaining({ certificationStatus: expect.anything() as unknown }),
  ]);
});

test('only the newest recognition has a status', async () => {
  const [newest, before] = [await certified({ date: '2021-05-05' }, { date: '2018-05-05' })].flat();
  expect(newest).toMatchObject(inactive);
  expect(before).not.toHaveProperty('certificationStatus');
});

test('days are given only where they are known; a year is none', async () => {
  expect(await certified({ date: '2025-06-15', decision: '12/QĐ-UBND', issuer: 'UBND tỉnh' })).toEqual([
    {
      '@type': 'Certification',
      name: 'OCOP 4 sao',
      issuedBy: { '@type': 'Organization', name: 'UBND tỉnh' },
      certificationIdentification: '12/QĐ-UBND',
      validFrom: '2025-06-15',
      expires: '2028-06-15',
    },
  ]);
  expect(await certified({ year: 2025 })).toEqual([{ '@type': 'Certification', name: 'OCOP 4 sao' }]);
});

test('a product without a producer has no manufacturer; with one it says where that is', async () => {
  expect(await dataOf(productPage('che'))).not.toHaveProperty('manufacturer');
  expect(await dataOf(productPage('che', { facts: { producer: 'htx' } }))).toMatchObject({
    manufacturer: {
      name: 'Hợp tác xã htx',
      url: 'https://ocop.example/chu-the/htx/',
      address: { addressRegion: 'Lào Cai' },
    },
  });
});

test('photos stand with those who took them; the woven band is no picture', async () => {
  expect(await dataOf(productPage('che'))).not.toHaveProperty('image');
  const photo = { src: 'che.jpg', alt: 'Đồi chè', credit: 'Lê A' };
  const page = productPage('che', {
    facts: { photos: [{ ...photo, licence: 'CC BY 4.0' }, photo] },
    page: {
      photos: [
        { key: 'k1', width: 2000, height: 1000 },
        { key: 'k2', width: 600, height: 400 },
      ],
    },
  });
  const { image } = await dataOf(page);
  const address = 'https://ocop.example/photos/k1-1200.webp';
  expect(image).toEqual([
    {
      '@type': 'ImageObject',
      url: address,
      contentUrl: address,
      caption: 'Đồi chè',
      creditText: 'Lê A',
      license: 'CC BY 4.0',
    },
    expect.not.objectContaining({ license: expect.anything() as unknown }),
  ]);
  expect(image).toMatchObject([{}, { url: 'https://ocop.example/photos/k2-600.webp' }]);
});

test('other names are given, and the group is the category', async () => {
  expect(await dataOf(productPage('che', { facts: { aliases: ['Trà Shan'] } }))).toMatchObject({
    name: 'Chè che',
    description: 'Mô tả.',
    category: 'Thực phẩm',
    alternateName: ['Trà Shan'],
  });
});
