import { afterEach, beforeEach, expect, test } from 'vitest';
import { keyOf, Length } from './page-keys.ts';
import {
  catalogueOf,
  documentPage,
  one,
  planPage,
  postPage,
  producerPage,
  productPage,
  regionPage,
} from '../../catalogue/catalogue-fixture.ts';
import type { Catalogue, CatalogueProduct } from '../../catalogue/catalogue.ts';
import { offerWatch } from '../../catalogue/catalogue-watch.ts';
import { Derived } from '../../catalogue/derived.ts';
import { onceFor } from '../../catalogue/once-for.ts';
import type { ProductLists } from '../../catalogue/product-lists.ts';
import { WatchedCatalogue } from '../../catalogue/watched-catalogue.ts';

const version = (name: string) => ({ page: { version: name } });

let watch: WatchedCatalogue;
let catalogue: Catalogue;
let lists: ProductLists;

beforeEach(async () => {
  watch = new WatchedCatalogue();
  offerWatch(watch);
  ({ catalogue, lists } = await catalogueOf({
    products: [productPage('che', { facts: { producer: 'htx' }, ...version('1') }), productPage('mat', version('2'))],
    producers: [producerPage('htx', version('3'))],
    regions: [regionPage('lao-cai', version('4'))],
    plans: [planPage('yen-bai', version('5'))],
    documents: [documentPage('qd-1', version('6'))],
    news: [postPage('tin', version('7'))],
  }));
});

afterEach(() => {
  offerWatch();
});

const product = (id: string): CatalogueProduct => one(catalogue.productById.get(id));

/** Returns what work reads that a key made from `dependencies` does not stand for. */
function leftOut(work: () => unknown, ...dependencies: readonly unknown[]): Promise<readonly string[]> {
  return watch.undeclared(keyOf(...dependencies) ?? '', () => Promise.resolve(work()));
}

test.each([
  { what: 'a product', read: () => product('che').facts.name, name: 'products/che' },
  { what: 'the producer of a product', read: () => product('che').producer?.words, name: 'producers/htx' },
  { what: 'a province', read: () => catalogue.regionById.get('lao-cai')?.words, name: 'regions/lao-cai' },
  { what: 'a plan', read: () => catalogue.plans[0]?.facts, name: 'plans/yen-bai' },
  { what: 'a document', read: () => catalogue.documentById.get('qd-1')?.facts, name: 'documents/qd-1' },
  { what: 'a post', read: () => catalogue.posts[0]?.photos, name: 'news/tin' },
  { what: 'a product in a list', read: () => lists.byGroup.get('food')?.[1]?.id, name: 'products/mat' },
  { what: 'how long a list is', read: () => lists.byGroup.get('food')?.length, name: 'list of products by group food' },
  {
    what: 'how many products a producer has',
    read: () => catalogue.producerById.get('htx')?.products.length,
    name: 'products of producers/htx',
  },
])('what a page reads of $what is noted', async ({ name, read }) => {
  expect(await leftOut(read)).toContain(name);
});

test('what a key is made from is not missed in it', async () => {
  const { producer } = product('che');
  const show = () => [product('che').facts, producer?.facts, producer?.products.length];
  expect(await leftOut(show, product('che'))).toEqual(['producers/htx', 'products of producers/htx']);
  expect(await leftOut(show, product('che'), producer)).toEqual(['products of producers/htx']);
  expect(await leftOut(show, product('che'), producer, new Length(producer?.products ?? []))).toEqual([]);
});

test('of what is derived its name is noted, not all that was looked at', async () => {
  const derived = () => new Derived('the first name', () => catalogue.products.map(({ facts }) => facts.name)[0]);
  expect(await leftOut(() => derived().value)).toEqual(['the first name']);
  expect(await leftOut(() => derived().value, derived())).toEqual([]);
});

test('what was worked out for one page is worked out again for the next, so that it is noted again', async () => {
  const nameOf = onceFor(({ facts }: CatalogueProduct) => facts.name);
  expect(await leftOut(() => nameOf(product('mat')))).toEqual(['products/mat']);
  expect(await leftOut(() => nameOf(product('mat')))).toEqual(['products/mat']);
});

test('two pages of which the same stands in their keys are told apart', async () => {
  const one = keyOf(product('che'), new Length(lists.byGroup.get('food') ?? []));
  const two = keyOf(product('che'), new Length(catalogue.products));
  const read = () => Promise.resolve(lists.byGroup.get('food')?.length);
  expect(await watch.undeclared(one ?? '', read)).toEqual([]);
  expect(await watch.undeclared(two ?? '', read)).toEqual(['list of products by group food']);
});

test('a key that stands in another one stands for all that it was made from', async () => {
  const inner = keyOf(product('che').producer);
  expect(await leftOut(() => product('che').producer?.facts, product('che'), inner)).toEqual([]);
});
