import { expect, test } from 'vitest';
import type { PageLine } from '../content-files/page-store.ts';
import type { Product } from '../domain/product.ts';
import { catalogueOf, one, producerPage, productPage } from './catalogue-fixture.ts';
import { relatedProducts } from './related-products.ts';

const tea = (id: string, facts: Partial<Product> = {}) =>
  productPage(id, { facts: { set: 'green-processed-tea', ...facts } });
const honey = (id: string, facts: Partial<Product> = {}) => productPage(id, { facts: { set: 'honey', ...facts } });
const elsewhere = { origin: { former: 'cao-bang' } } as const;
const sameProvince = { origin: { former: 'lao-cai' } } as const;

/** Returns the ids of what is shown as related to the product `che`. */
async function relatedTo(products: readonly PageLine<'products'>[]): Promise<readonly string[]> {
  const { catalogue, lists } = await catalogueOf({ products, producers: [producerPage('htx'), producerPage('khac')] });
  return relatedProducts(one(catalogue.productById.get('che')), lists).value.map(({ id }) => id);
}

test('the same set nearby comes first, then the same province of today, then elsewhere, then anything nearby', async () => {
  expect(
    await relatedTo([
      tea('che'),
      honey('mat-ong'),
      tea('che-xa', elsewhere),
      tea('che-lao-cai', sameProvince),
      tea('che-gan'),
    ]),
  ).toEqual(['che-gan', 'che-lao-cai', 'che-xa', 'mat-ong']);
});

test('no more than four are shown', async () => {
  expect(await relatedTo([tea('che'), ...['1', '2', '3', '4', '5'].map((id) => tea(id))])).toEqual([
    '1',
    '2',
    '3',
    '4',
  ]);
});

test('a product is never related to itself, and none is shown twice', async () => {
  expect(await relatedTo([tea('che'), tea('mot')])).toEqual(['mot']);
});

test('products of the same producer are left out: they have a list of their own', async () => {
  const related = await relatedTo([
    tea('che', { producer: 'htx' }),
    tea('cua-htx', { producer: 'htx' }),
    tea('cua-khac', { producer: 'khac' }),
    tea('khong-chu-the'),
  ]);
  expect(related).toEqual(['cua-khac', 'khong-chu-the']);
});

test('products whose producers are not known may be related to each other', async () => {
  expect(await relatedTo([tea('che'), tea('mot')])).toEqual(['mot']);
});

test('without a set, products nearby that have none come first', async () => {
  expect(await relatedTo([productPage('che'), tea('che-gan'), productPage('khong-bo'), tea('xa', elsewhere)])).toEqual([
    'khong-bo',
    'che-gan',
  ]);
});

test('other sets of other provinces are not related', async () => {
  expect(await relatedTo([tea('che'), honey('mat-ong', elsewhere)])).toEqual([]);
});

test('in a long list the products after it in browse order are taken, so each page shows others', async () => {
  const name = (place: number) => `Chè ${String(place).padStart(3, '0')}`;
  const many = Array.from({ length: 80 }, (_, place) => tea(`p${String(place)}`, { name: name(place) }));
  const around = [...many.slice(0, 40), tea('che', { name: 'Chè 039b' }), ...many.slice(40)];
  expect(await relatedTo(around)).toEqual(['p40', 'p41', 'p42', 'p43']);
});
