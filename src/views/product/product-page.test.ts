import { expect, test } from 'vitest';
import { catalogueOf, one, producerPage, productPage, recognition } from '../../catalogue/catalogue-fixture.ts';
import type { PageLine } from '../../content-files/page-store.ts';
import type { Recognition } from '../../domain/recognition.ts';
import type { Locale } from '../../i18n/locale.ts';
import { toProductPage, toRedirectTarget } from './product-page.ts';
import type { ProductPage } from './product-page.ts';

const site = new URL('https://ocop.example');

/** Returns the page of the product `che` in a catalogue of these products. */
async function pageOf(products: readonly PageLine<'products'>[], locale: Locale = 'vi'): Promise<ProductPage> {
  const { catalogue, lists } = await catalogueOf({ products, producers: [producerPage('htx')] });
  return toProductPage(one(catalogue.productById.get('che')), lists, locale, site);
}

const recognised = (more: Partial<Recognition>) => productPage('che', { facts: { recognitions: [recognition(more)] } });

test.each([
  ['lapsed', { date: '2020-05-05' }, '/het-hieu-luc/'],
  ['revoked today', { date: '2025-06-15', revoked: { date: '2026-11-30' } }, '/het-hieu-luc/'],
  ['to be revoked tomorrow', { date: '2025-06-15', revoked: { date: '2026-12-01' } }, undefined],
  ['in force', { date: '2025-06-15' }, undefined],
  ['past its day', { date: '2023-09-01' }, undefined],
  ['undated', { level: 'province' }, undefined],
] as const)('only what is no longer in force leads to the list of such products: %s', async (_, known, href) => {
  expect((await pageOf([recognised(known)])).lapsedHref).toBe(href);
});

test('the page says what stays true, and carries what is true on other days', async () => {
  const { sentence, sentences } = await pageOf([recognised({ date: '2024-01-10' })]);
  expect(sentence).toBe('Được công nhận hạng 4 sao; thời hạn đến 10/01/2027.');
  expect(sentences.ending).toContain('còn 180 ngày');
  expect(sentences.lapsed).toContain('Thời hạn đó đã qua');
});

test('a product without a producer says nothing of one; with one it leads there', async () => {
  expect((await pageOf([productPage('che')])).maker).toBeUndefined();
  expect((await pageOf([productPage('che', { facts: { producer: 'htx' } })])).maker).toEqual({
    name: 'Hợp tác xã htx',
    href: '/chu-the/htx/',
    lang: undefined,
  });
});

test('other products of the producer stand apart from related ones', async () => {
  const page = await pageOf([
    productPage('che', { facts: { producer: 'htx' } }),
    productPage('cung-nha', { facts: { producer: 'htx' } }),
    productPage('gan'),
  ]);
  expect(page.sameProducer.map(({ id }) => id)).toEqual(['cung-nha']);
  expect(page.related.map(({ id }) => id)).toEqual(['gan']);
});

test('five stars are said to be rare by what this catalogue holds; not so once revoked, nor with four', async () => {
  const five = recognised({ stars: 5, date: '2025-06-15' });
  const revoked = recognised({ stars: 5, date: '2025-06-15', revoked: { date: '2026-01-01' } });
  const others = [productPage('khac'), productPage('nua')];
  expect((await pageOf([five, ...others])).rarity).toMatch(/1.*3/u);
  expect((await pageOf([revoked, ...others])).rarity).toBeUndefined();
  expect((await pageOf([recognised({ date: '2025-06-15' })])).rarity).toBeUndefined();
});

test('the summary describes the page where there is one, and facts do where there is none', async () => {
  const words = (summary: string) => ({ page: { words: { vi: { summary, html: '' } } } });
  expect((await pageOf([productPage('che', words('Chè cổ thụ.'))])).meta.description).toBe('Chè cổ thụ.');
  expect((await pageOf([productPage('che', words(''))])).meta.description).toContain('OCOP 4 sao của Lào Cai');
});

test('a page without a story has none; one with a story shows it', async () => {
  const story = productPage('che', { page: { words: { vi: { summary: '', html: '<p>Cổ thụ.</p>' } } } });
  expect((await pageOf([productPage('che')])).story).toBeUndefined();
  expect((await pageOf([story])).story).toEqual({ html: '<p>Cổ thụ.</p>', lang: 'vi' });
});

test.each([
  ['nothing is translated', {}, true],
  ['only the name is translated', { name: 'Tea', html: '' }, true],
  ['only the story is translated', { html: '<p>Old.</p>' }, true],
  ['both are translated', { name: 'Tea', html: '<p>Old.</p>' }, false],
])('another language says that words are Vietnamese where %s', async (_, english, untranslated) => {
  const vi = { summary: '', html: '<p>Cổ thụ.</p>' };
  const page = productPage('che', { page: { words: { vi, en: { summary: '', html: '', ...english } } } });
  expect((await pageOf([page], 'en')).untranslated).toBe(untranslated);
});

test('a Vietnamese page is never said to lack a translation', async () => {
  expect((await pageOf([productPage('che')])).untranslated).toBe(false);
});

test('the page stands below its group, and leads to its data, the check of its label and its short address', async () => {
  const page = await pageOf([productPage('che', { facts: { name: 'Chè & trà' } })]);
  expect(page.meta.crumbs.map(({ href }) => href)).toEqual(['/', '/san-pham/', '/nhom/thuc-pham/']);
  expect(page.meta.dataHref).toBe('/san-pham/che.json');
  expect(page.verifyHref).toBe('/tra-cuu/?so=Ch%C3%A8+%26+tr%C3%A0');
  expect(page.short.url).toBe('https://ocop.example/p/che/');
  expect(page.short.label).toBe('ocop.example/p/che/');
});

test('the address that is cited and given to search engines is that of the language', async () => {
  const page = await pageOf([productPage('che')], 'en');
  expect(page.evidence.citation.at(-1)?.text).toContain('https://ocop.example/en/products/che/');
  expect(page.meta.structuredData?.[0]).toMatchObject({
    '@id': 'https://ocop.example/san-pham/che/',
    url: 'https://ocop.example/en/products/che/',
  });
});

test('an old address leads to the page under its name of today', async () => {
  const { catalogue } = await catalogueOf({ products: [productPage('che')] });
  expect(toRedirectTarget(one(catalogue.products[0]), 'en')).toEqual({
    name: { text: 'Chè che', lang: 'vi' },
    href: '/en/products/che/',
  });
});
