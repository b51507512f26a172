import { expect, test } from 'vitest';
import { catalogueOf, productPage, recognition } from './catalogue-fixture.ts';
import { getProductLists } from './product-lists.ts';

const idsOf = (list: readonly { readonly id: string }[] | undefined) => list?.map(({ id }) => id);

const pages = {
  products: [
    productPage('a', { facts: { set: 'green-processed-tea' } }),
    productPage('b', { facts: { origin: { former: 'lao-cai' } } }),
    productPage('c', {
      facts: { group: 'handicrafts', origin: { former: 'cao-bang' }, recognitions: [recognition({ stars: 5 })] },
    }),
  ],
};

test('a product stands under its province of today and under the one before the merger', async () => {
  const { lists } = await catalogueOf(pages);
  expect(idsOf(lists.byProvince.get('lao-cai'))).toEqual(['a', 'b']);
  expect(idsOf(lists.byFormer.get('yen-bai'))).toEqual(['a']);
  expect(idsOf(lists.byFormer.get('lao-cai'))).toEqual(['b']);
});

test('a product stands under its stars, its group and its set; one without a set under none', async () => {
  const { lists } = await catalogueOf(pages);
  expect(idsOf(lists.byStars.get(4))).toEqual(['a', 'b']);
  expect(idsOf(lists.byStars.get(5))).toEqual(['c']);
  expect(idsOf(lists.byGroup.get('handicrafts'))).toEqual(['c']);
  expect([...lists.bySet].map(([set, list]) => [set, idsOf(list)])).toEqual([['green-processed-tea', ['a']]]);
});

test('the lists are made once for a catalogue', async () => {
  const { lists } = await catalogueOf(pages);
  expect(await getProductLists()).toBe(lists);
});
