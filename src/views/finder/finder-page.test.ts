import { expect, test } from 'vitest';
import { catalogueOf, producerPage, productPage, recognition } from '../../catalogue/catalogue-fixture.ts';
import { toFacetFieldsets } from './facet-fieldset.ts';
import { toFinderPage } from './finder-page.ts';
import { toListAddresses } from './list-addresses.ts';

const photo = { src: 'che.jpg', alt: 'Đồi chè', credit: 'Lê A' };

test('each value of a facet tells how many products of the catalogue have it', async () => {
  const { catalogue } = await catalogueOf({
    producers: [producerPage('htx')],
    products: [
      productPage('a', { facts: { producer: 'htx', standards: [{ id: 'haccp' }] } }),
      productPage('b', { facts: { origin: { former: 'lao-cai' } } }),
      productPage('c', {
        facts: { recognitions: [recognition({ date: '2025-06-15', revoked: { date: '2026-11-30' } })] },
      }),
    ],
  });
  const facets = toFacetFieldsets(catalogue.products, 'vi');
  const countOf = (key: string, value: string) =>
    facets.find((facet) => facet.key === key)?.choices.find((choice) => choice.value === value)?.count;
  expect(countOf('province', 'lao-cai')).toBe(3);
  expect(countOf('former', 'yen-bai')).toBe(2);
  expect(countOf('stars', '4')).toBe(3);
  expect(countOf('status', 'revoked')).toBe(1);
  expect(countOf('status', 'valid')).toBe(2);
  expect(countOf('kind', 'cooperative')).toBe(1);
  expect(countOf('standard', 'haccp')).toBe(1);
  expect(countOf('group', 'handicrafts')).toBe(0);
});

test('places stand in the alphabet of the language, and long lists can be narrowed', () => {
  const facets = toFacetFieldsets([], 'vi');
  const labels = facets.find(({ key }) => key === 'former')?.choices.map(({ label }) => label) ?? [];
  expect(labels).toEqual(labels.toSorted(new Intl.Collator('vi').compare));
  expect(facets.filter(({ long }) => long).map(({ key }) => key)).toEqual(
    facets.filter(({ choices }) => choices.length >= 12).map(({ key }) => key),
  );
  expect(facets.find(({ key }) => key === 'province')).toMatchObject({ long: true });
  expect(facets.find(({ key }) => key === 'stars')).toMatchObject({ long: false });
});

test('the page tells its script which build and folders it belongs to', async () => {
  const { catalogue } = await catalogueOf({ products: [productPage('a')] });
  const { cards, meta, options, photo: shown } = toFinderPage(catalogue, 'en');
  expect(options).toMatchObject({
    data: '/search-data/',
    index: '/search/en/',
    product: '/en/products/{id}/',
    locale: 'en',
  });
  expect(options.build).toMatch(/^[0-9a-f]{12}$/u);
  expect(meta.description).toContain('1');
  expect(cards).toHaveLength(3);
  expect(shown).toBeUndefined();
});

test('another catalogue is another build', async () => {
  const buildOf = async (id: string) =>
    toFinderPage((await catalogueOf({ products: [productPage(id)] })).catalogue, 'vi').options.build;
  expect(await buildOf('a')).toBe(await buildOf('a'));
  expect(await buildOf('a')).not.toBe(await buildOf('b'));
});

test('any photo of the catalogue serves as the pattern for those of cards', async () => {
  const page = { photos: [{ key: 'k1', width: 800, height: 600 }] };
  const { catalogue } = await catalogueOf({
    products: [productPage('a'), productPage('b', { facts: { photos: [photo] }, page })],
  });
  expect(toFinderPage(catalogue, 'vi').photo?.key).toBe('k1');
});

test('lists that need no script stand at addresses with places for what is chosen', () => {
  expect(toListAddresses('vi')).toMatchObject({
    all: '/san-pham/',
    stars: '/hang-sao/{stars}-sao/',
    province: '/tinh-thanh/{province}/',
    provinceStars: '/tinh-thanh/{province}/{stars}-sao/',
    former: '/tinh-thanh-cu/{former}/',
    lapsed: '/het-hieu-luc/',
    groups: { food: '/nhom/thuc-pham/' },
    sets: { 'green-processed-tea': '/nhom/thuc-pham/che-tuoi-che-bien/' },
  });
});
