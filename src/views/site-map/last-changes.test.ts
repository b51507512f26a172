import { expect, test } from 'vitest';
import {
  catalogueOf,
  planPage,
  postPage,
  producerPage,
  productPage,
  recognition,
  regionPage,
} from '../../catalogue/catalogue-fixture.ts';
import { toFormerAddresses } from './former-addresses.ts';
import { toLastChanges } from './last-changes.ts';

const read = (day: string) => ({ sources: { bao: { title: 'A', publisher: 'B', read: day } } });

async function changes() {
  const { catalogue, lists } = await catalogueOf({
    products: [
      productPage('a', { facts: { ...read('2026-07-01'), set: 'green-processed-tea', producer: 'htx' } }),
      productPage('b', {
        facts: {
          ...read('2026-08-01'),
          origin: { former: 'cao-bang' },
          group: 'handicrafts',
          recognitions: [recognition({ stars: 5, date: '2020-01-01' })],
        },
      }),
    ],
    producers: [producerPage('htx', { facts: read('2026-02-01') })],
    news: [postPage('tin', { facts: { ...read('2026-01-01'), published: '2026-09-01' } })],
    plans: [planPage('ke-hoach', { facts: read('2026-09-09') })],
    regions: [regionPage('lao-cai', { facts: read('2026-07-15') })],
  });
  return toLastChanges(catalogue, lists);
}

test('a page is as new as its sources, or as what stands on it', async () => {
  expect(await changes()).toMatchObject({
    '/san-pham/a/': '2026-07-01',
    '/chu-the/htx/': '2026-07-01',
    '/tin-tuc/tin/': '2026-09-01',
    '/ke-hoach/ke-hoach/': '2026-09-09',
    '/tinh-thanh/lao-cai/': '2026-07-15',
    '/tinh-thanh/lao-cai/4-sao/': '2026-07-01',
    '/tinh-thanh-cu/yen-bai/': '2026-07-01',
  });
});

test('a list is as new as the newest thing on it', async () => {
  expect(await changes()).toMatchObject({
    '/san-pham/': '2026-08-01',
    '/hang-sao/4-sao/': '2026-07-01',
    '/hang-sao/5-sao/': '2026-08-01',
    '/nhom/thuc-pham/': '2026-07-01',
    '/nhom/thuc-pham/che-tuoi-che-bien/': '2026-07-01',
    '/het-hieu-luc/': '2026-08-01',
    '/chu-the/': '2026-07-01',
    '/tin-tuc/': '2026-09-01',
    '/ke-hoach/': '2026-09-09',
    '/thong-ke/': '2026-09-09',
    '/': '2026-09-01',
  });
});

test('a list without anything on it has no day, nor has a page without sources', async () => {
  const known = await changes();
  expect(known).not.toHaveProperty(['/tinh-thanh/hue/']);
  expect(known).not.toHaveProperty(['/tinh-thanh/lao-cai/5-sao/']);
  expect(known).not.toHaveProperty(['/gioi-thieu/']);
});

test('pages that were renamed keep their old addresses in every language', async () => {
  const { catalogue } = await catalogueOf({
    products: [productPage('a', { facts: { formerIds: ['cu'] } }), productPage('b')],
    producers: [producerPage('htx', { facts: { formerIds: ['to-che'] } })],
    news: [postPage('tin', { facts: { formerIds: ['tin-cu'] } })],
  });
  expect(toFormerAddresses(catalogue)).toEqual([
    '/san-pham/cu/',
    '/en/products/cu/',
    '/chu-the/to-che/',
    '/en/producers/to-che/',
    '/tin-tuc/tin-cu/',
    '/en/news/tin-cu/',
  ]);
});
