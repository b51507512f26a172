import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageText } from '../../../checks/checked-files.ts';
import type { SheetPages } from '../../columns/read-pages.ts';
import { planPages } from './plan-pages.ts';
import { makePage, makeRow } from './row-fixture.ts';

const options = { today: '2026-11-21', overwrite: false, source: undefined };
const pages: SheetPages = {
  products: [makePage('products', 'tra', pageText(['name: Trà', 'producer: htx-cu']))],
  producers: [makePage('producers', 'htx-cu', pageText(['name: HTX Cũ', 'kind: cooperative']))],
  unreadable: [],
};

test('products find the producers that the same sheets add or rename, also where those come later', () => {
  const rows = [
    makeRow('products', { name: 'Chè', producer: 'HTX Mới' }, 2),
    makeRow('products', { name: 'Gạo', producer: 'HTX Đổi Tên' }, 3),
    makeRow('producers', { name: 'HTX Mới' }, 4),
    makeRow('producers', { id: 'htx-cu', name: 'HTX Đổi Tên' }, 5),
  ];
  const plan = planPages(rows, pages, options);
  expect(plan.pages.map(({ id, record }) => [id, record['producer'] ?? record['name']])).toEqual([
    ['htx-moi', 'HTX Mới'],
    ['htx-cu', 'HTX Đổi Tên'],
    ['che', 'htx-moi'],
    ['gao', 'htx-cu'],
  ]);
  expect([plan.faults, plan.notices]).toEqual([[], []]);
});

test('an id that a later row states is not given to an earlier one', () => {
  const rows = [makeRow('products', { name: 'Chè' }, 2), makeRow('products', { id: 'che', name: 'Chè khác' }, 3)];
  expect(planPages(rows, pages, options).pages.map(({ id }) => id)).toEqual(['che-2', 'che']);
});

test('a new producer keeps clear of the ids of those in the sheets and in the catalogue', () => {
  const rows = [
    makeRow('products', { name: 'Chè', producer: 'HTX Cũ!' }, 2),
    makeRow('products', { name: 'Gạo', producer: 'HTX Sen' }, 3),
    makeRow('producers', { id: 'htx-sen', name: 'Sen khác' }, 4),
  ];
  const ids = planPages(rows, pages, options).pages.map(({ id }) => id);
  expect(ids).toEqual(['htx-sen', 'che', 'htx-sen-2', 'gao']);
});

test('the same id may be a product and a producer', () => {
  const rows = [
    makeRow('products', { id: 'sen', name: 'Sen' }, 2),
    makeRow('producers', { id: 'sen', name: 'Sen' }, 3),
  ];
  expect(planPages(rows, pages, options)).toMatchObject({
    pages: [{ collection: 'producers' }, { collection: 'products' }],
    faults: [],
  });
});

test('sources without a day of reading are counted over all rows', () => {
  const source = { 'sources.1.title': 'Bài', 'sources.1.publisher': 'Báo' };
  const rows = [
    makeRow('products', { name: 'Chè', ...source }, 2),
    makeRow('producers', { name: 'HTX', ...source }, 3),
  ];
  expect(planPages(rows, pages, options).notices).toEqual([{ code: 'readToday', params: { found: '2' } }]);
  expect(planPages([], pages, options)).toEqual({ pages: [], faults: [], notices: [] });
});

test('faults of all steps and all rows are told together', () => {
  const rows = [
    makeRow('producers', { id: 'khong-co', name: '' }, 2),
    makeRow('producers', { name: 'HTX', kind: 'tàu' }, 3),
    makeRow('products', { id: 'khong-co', name: '' }, 4),
    makeRow('products', { name: 'Chè', group: 'xe', producer: 'khong-ai-ca' }, 5),
    makeRow('products', { id: 'tra', name: 'Trà' }, 6),
    makeRow('products', { id: 'tra', name: 'Trà' }, 7),
  ];
  expect(planPages(rows, pages, options).faults.map(({ code }) => code)).toEqual([
    'page-unknown',
    'value-not-allowed',
    'page-unknown',
    'value-not-allowed',
    'producer-unknown',
    'page-repeated',
  ]);
});

test('in whatever order rows with ids of their own stand, the same pages are planned', () => {
  const rows = [
    makeRow('products', { id: 'che', name: 'Chè', producer: 'HTX Mới', 'origin.former': 'Sơn La' }, 2),
    makeRow('products', { id: 'gao', name: 'Gạo', producer: 'hợp tác xã mới', 'origin.former': 'Sơn La' }, 3),
    makeRow('products', { id: 'tra', 'origin.district': 'Sa Pa' }, 4),
    makeRow('producers', { id: 'htx-cu', 'origin.district': 'Sa Pa' }, 5),
  ];
  const recordsOf = (plan: ReturnType<typeof planPages>): unknown =>
    plan.pages
      .map(({ id, record }) => [id, { ...record, name: String(record['name']).replace('hợp tác xã mới', 'HTX Mới') }])
      .toSorted();
  const expected = recordsOf(planPages(rows, pages, options));
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
      expect(recordsOf(planPages(shuffled, pages, options))).toEqual(expected);
    }),
  );
});
