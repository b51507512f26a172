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
import type { SomePages } from '../../catalogue/catalogue-fixture.ts';
import { toDataQualityPage } from './data-quality-page.ts';

async function pageOf(pages: SomePages) {
  const { catalogue } = await catalogueOf(pages);
  return toDataQualityPage(catalogue, '2026-11-30', 'vi');
}

const notes = { editorNotes: ['Hỏi lại.'] };

const pages: SomePages = {
  products: [
    productPage('a', {
      facts: { ...notes, producer: 'htx', recognitions: [recognition({ date: '2025-06-15', decision: '1/QĐ' })] },
    }),
    productPage('b', { facts: { editorNotes: [] } }),
    productPage('c', { facts: { recognitions: [recognition({ year: 2024 })] } }),
    productPage('d', { facts: { origin: { former: 'cao-bang' } } }),
  ],
  producers: [producerPage('htx', { facts: notes })],
  plans: [planPage('yen-bai', { facts: notes }), planPage('ca-nuoc', { facts: { ...notes, place: {} } })],
  news: [postPage('tin', { facts: notes }), postPage('khac')],
  regions: [regionPage('lao-cai')],
};

test('each province tells which share of its products has each fact; one without products tells none', async () => {
  const { completeness } = await pageOf(pages);
  const row = (id: string) => completeness.rows.find(({ province }) => province === id);
  const decision = completeness.fields.indexOf('Số quyết định');
  expect(row('lao-cai')).toMatchObject({ products: '3', open: '3', href: '/tinh-thanh/lao-cai/' });
  expect(row('lao-cai')?.shares[decision]).toEqual({ text: '33%', length: 33 });
  expect(row('hue')).toMatchObject({ products: '0', shares: [], open: '0' });
  expect(completeness.rows[0]?.name).toBe('An Giang');
});

test('the whole catalogue stands above; plans of the whole country count there only', async () => {
  const { completeness } = await pageOf(pages);
  expect(completeness.all).toMatchObject({ products: '4', open: '4' });
  expect(completeness.all.shares[completeness.fields.indexOf('Ngày ký')]).toEqual({ text: '75%', length: 75 });
});

test('pages with notes of the editors are counted by kind, empty lists of notes not', async () => {
  const { doubts } = await pageOf(pages);
  expect(doubts.map(({ kind, open, pages: all }) => [kind, all, open])).toEqual([
    ['Sản phẩm', '4', '1'],
    ['Chủ thể', '1', '1'],
    ['Tỉnh, thành', '1', '0'],
    ['Kế hoạch', '2', '2'],
    ['Bài tin', '2', '1'],
  ]);
});

test('totals that others published stand beside what is here of the same area', async () => {
  const { totals } = await pageOf(pages);
  const of = (place: string) => totals.find((total) => total.place === place);
  expect(of('Cả nước')).toMatchObject({ here: '4', published: '18.243' });
  expect(of('Lào Cai')?.here).toBe('3');
  expect(of('Yên Bái (địa giới trước 01/07/2025)')).toMatchObject({ here: '3', share: '1,1%' });
  expect(of('Cả nước')?.source.href).toMatch(/^https:/u);
});

test('what is not known is counted, with its share; an empty catalogue has no shares above none', async () => {
  const { unknown, day } = await pageOf(pages);
  expect(day).toContain('30/11/2026');
  expect(unknown.find(({ label }) => label.startsWith('Chưa biết số quyết định'))).toMatchObject({
    count: '3',
    share: '75%',
  });
  expect((await pageOf({})).unknown.every(({ count, share }) => count === '0' && share === '0%')).toBe(true);
});
