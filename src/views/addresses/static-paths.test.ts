import { expect, test } from 'vitest';
import { catalogueOf, one, postPage, productPage } from '../../catalogue/catalogue-fixture.ts';
import { toAboutPage } from '../about/about-page.ts';
import { slicesOf } from '../list/pagination.ts';
import { toLlmsText } from '../llms/llms-text.ts';
import { toPhotoPictures } from '../photo/photo-pictures.ts';
import { toShortAddress } from '../short-address/short-address.ts';
import { postPicture, productPicture, provincePicture } from '../social/page-picture.ts';
import { withFormerIds } from './former-ids.ts';
import { inEachLocale, pageSegment } from './static-paths.ts';

test('a renamed page stands under its id, and under each it had before as moved', () => {
  const item = { id: 'moi', facts: { formerIds: ['cu', 'cu-hon'] } };
  expect(withFormerIds([item, { id: 'khac', facts: {} }]).map(({ id, moved }) => [id, moved])).toEqual([
    ['moi', false],
    ['cu', true],
    ['cu-hon', true],
    ['khac', false],
  ]);
});

test('each language has each page; Vietnamese has no prefix', () => {
  const paths = inEachLocale((locale) => [{ params: { id: 'a' }, props: { of: locale } }]);
  expect(paths).toMatchObject([
    { params: { locale: undefined, id: 'a' }, props: { locale: 'vi', of: 'vi' } },
    { params: { locale: 'en', id: 'a' }, props: { locale: 'en', of: 'en' } },
  ]);
});

test('a page that says what it is made from has a key for each language; another has none', () => {
  const [vi, en, plain] = [
    ...inEachLocale(() => [{ params: { id: 'a' }, props: {}, dependsOn: [] }]),
    ...inEachLocale(() => [{ params: { id: 'a' }, props: {} }]),
  ];
  expect(vi?.cacheKey).toMatch(/./u);
  expect(en).toHaveProperty('cacheKey');
  expect(plain).not.toHaveProperty('cacheKey');
});

test('the first page of a list has no number in its address', () => {
  expect(slicesOf([1, 2, 3], 2).map(pageSegment)).toEqual([undefined, '2']);
});

test('programs that read for people are told of pages and data in each language, with whole addresses', () => {
  const text = toLlmsText(['vi', 'en'], (path) => new URL(path, 'https://ocop.example').href);
  expect(text).toMatch(/^# Danh mục OCOP · /u);
  expect(text).toContain('](https://ocop.example/san-pham/): ');
  expect(text).toContain('](https://ocop.example/en/products/): ');
  expect(text).toContain('- [products.csv](https://ocop.example/data/products.csv)\n');
  expect(text).toContain('](https://ocop.example/san-pham/atom.xml): Atom');
  expect(text).not.toMatch(/\]\(\//u);
});

test('the short address is printed without its protocol', () => {
  expect(toShortAddress('che', new URL('http://ocop.example'))).toMatchObject({
    url: 'http://ocop.example/p/che/',
    label: 'ocop.example/p/che/',
    fileName: 'ocop-che.svg',
  });
});

const photo = { src: 'anh.jpg', alt: 'Đồi chè', credit: 'Lê A' };
const photographed = { facts: { photos: [photo] }, page: { photos: [{ key: 'k1', width: 800, height: 600 }] } };

test('a photo of two pages is made once in each size and format', async () => {
  const { catalogue } = await catalogueOf({
    products: [productPage('a', photographed), productPage('b')],
    news: [postPage('c', photographed)],
  });
  const pictures = toPhotoPictures(catalogue);
  expect(pictures.map(({ format, width }) => `${format} ${String(width)}`)).toEqual([
    'avif 400',
    'avif 800',
    'webp 400',
    'webp 800',
  ]);
  expect(pictures[0]?.source).toMatch(/anh\.jpg$/u);
});

test('the picture of a page for link previews is told in the language of the page', async () => {
  const vi = { summary: '', html: '' };
  const { catalogue } = await catalogueOf({
    products: [productPage('che', { page: { words: { vi, en: { ...vi, name: 'Tea' } } } })],
    news: [postPage('tin')],
  });
  const product = productPicture(one(catalogue.products[0]), 'en');
  expect(product.alt).toMatch(/Tea.*Lao Cai.*15 June 2025/u);
  expect(product.file).toContain('che');
  expect(provincePicture('lao-cai', 'vi').alt).toContain('Tỉnh Lào Cai');
  expect(postPicture(one(catalogue.posts[0]), 'en').alt).toContain('Tin tin');
});

test('the page about the catalogue tells how many products it has and what each state means', () => {
  const { sections } = toAboutPage(1234, 'vi');
  expect(sections[0]?.texts[1]).toContain('1.234');
  expect(sections[1]?.states?.map(({ state }) => state)).toContain('revoked');
});
