import { expect, test } from 'vitest';
import {
  catalogueOf,
  documentPage,
  planPage,
  postPage,
  producerPage,
  productPage,
  recognition,
  regionPage,
} from './catalogue-fixture.ts';
import { getCatalogue } from './catalogue.ts';

const made = (id: string, more: Parameters<typeof recognition>[0]) =>
  productPage(id, { facts: { recognitions: [recognition(more)] } });

test('each product is in the state of the day of the build', async () => {
  const { catalogue } = await catalogueOf({
    products: [
      made('con-han', { date: '2025-06-15' }),
      made('sap-het', { date: '2024-01-10' }),
      made('vua-het', { date: '2023-09-01' }),
      made('het-lau', { date: '2020-05-05' }),
      made('khong-ngay', { level: 'province' }),
      made('thu-hoi', { date: '2025-06-15', revoked: { date: '2026-11-30' } }),
      made('thu-hoi-mai', { date: '2025-06-15', revoked: { date: '2026-12-01' } }),
    ],
  });
  expect(Object.fromEntries(catalogue.products.map(({ id, state }) => [id, state]))).toEqual({
    'con-han': 'valid',
    'sap-het': 'ending',
    'vua-het': 'past-term',
    'het-lau': 'lapsed',
    'khong-ngay': 'undated',
    'thu-hoi': 'revoked',
    'thu-hoi-mai': 'valid',
  });
});

test('posts stand newest first; those of one day by their ids', async () => {
  const on = (id: string, published: string) => postPage(id, { facts: { published } });
  const { catalogue } = await catalogueOf({
    news: [on('b', '2026-07-02'), on('moi', '2026-07-03'), on('a', '2026-07-02'), on('cu', '2025-12-31')],
  });
  expect(catalogue.posts.map(({ id }) => id)).toEqual(['moi', 'a', 'b', 'cu']);
});

test('a post whose day is unknown stands at the beginning of the year of its folder', async () => {
  const { catalogue } = await catalogueOf({
    news: [
      postPage('khong-ngay', {
        facts: { published: null, dateNote: 'Không ghi ngày.' },
        page: { folder: 'news/2026/khong-ngay' },
      }),
      postPage('truoc', { facts: { published: '2025-12-31' } }),
      postPage('sau', { facts: { published: '2026-01-01' } }),
      postPage('khong-nam', { facts: { published: null, dateNote: 'Không ghi ngày.' }, page: { folder: 'news' } }),
    ],
  });
  expect(catalogue.posts.map(({ id }) => id)).toEqual(['sau', 'khong-ngay', 'truoc', 'khong-nam']);
});

test('plans stand by the beginning of their period, the newest first; those of one day in alphabetical order', async () => {
  const from = (id: string, title: string, start: string) =>
    planPage(id, { facts: { title, period: { start, label: start } } });
  const { catalogue } = await catalogueOf({
    plans: [
      from('1', 'Đề án', '2025-01-01'),
      from('2', 'Chương trình', '2025-01-01'),
      from('3', 'Kế hoạch', '2026-01-01'),
      from('4', 'An toàn', '2024-01-01'),
    ],
  });
  expect(catalogue.plans.map(({ id }) => id)).toEqual(['3', '2', '1', '4']);
});

test('pages of every kind are found by their ids', async () => {
  const { catalogue } = await catalogueOf({
    products: [productPage('che')],
    producers: [producerPage('htx')],
    plans: [planPage('ke-hoach')],
    documents: [documentPage('quyet-dinh')],
    regions: [regionPage('lao-cai')],
  });
  expect(catalogue.productById.get('che')?.facts.name).toBe('Chè che');
  expect(catalogue.producerById.get('htx')?.facts.name).toBe('Hợp tác xã htx');
  expect(catalogue.planById.get('ke-hoach')?.facts.title).toBe('Kế hoạch ke-hoach');
  expect(catalogue.documentById.get('quyet-dinh')?.facts.title).toBe('Văn bản quyet-dinh');
  expect(catalogue.regionById.get('lao-cai')?.facts.name).toBe('Lào Cai');
});

test('the catalogue is joined once, and again when pages have changed', async () => {
  const { catalogue } = await catalogueOf({ products: [productPage('a')] });
  expect(await getCatalogue()).toBe(catalogue);
  const { catalogue: changed } = await catalogueOf({ products: [productPage('b')] });
  expect(changed.products.map(({ id }) => id)).toEqual(['b']);
});
