import { expect, test } from 'vitest';
import { pageText } from '../../../checks/checked-files.ts';
import type { SheetCollection } from '../../columns/sheet-page.ts';
import { draftPage } from './draft-page.ts';
import { namePages } from './name-pages.ts';
import { makePage, makeRow } from './row-fixture.ts';
import type { SettledPage } from './settle-producers.ts';

const options = { today: '2026-11-21', overwrite: false, source: undefined };

function settled(
  texts: Readonly<Record<string, string>>,
  row = 2,
  collection: SheetCollection = 'products',
): SettledPage {
  return draftPage({ row: makeRow(collection, texts, row), before: undefined }, options);
}

function idsOf(taken: readonly string[], ...pages: readonly SettledPage[]): readonly string[] {
  return namePages(pages, new Set(taken)).pages.map(({ id }) => id);
}

test('a new page gets the id that its row states, else one from its name', () => {
  expect(idsOf([], settled({ id: 'tra-nui', name: 'Trà' }), settled({ name: 'Chè Shan tuyết' }, 3))).toEqual([
    'tra-nui',
    'che-shan-tuyet',
  ]);
  expect(idsOf([], settled({ name: 'Hợp tác xã Nông nghiệp Tà Xùa' }, 2, 'producers'))).toEqual(['htx-ta-xua']);
});

test('an id that is taken gets the district behind it, then the province, then a number', () => {
  const row = { name: 'Chè', 'origin.district': 'Mộc Châu', 'origin.former': 'Sơn La' };
  expect(idsOf(['che'], settled(row))).toEqual(['che-moc-chau']);
  expect(idsOf(['che', 'che-moc-chau'], settled(row))).toEqual(['che-son-la']);
  expect(idsOf(['che', 'che-moc-chau', 'che-son-la'], settled(row))).toEqual(['che-2']);
  expect(idsOf([], settled({ name: 'Chè' }), settled({ name: 'Chè' }, 3), settled({ name: 'Chè' }, 4))).toEqual([
    'che',
    'che-2',
    'che-3',
  ]);
});

test('a second row for a page is refused with the place of the first', () => {
  const { faults, pages } = namePages(
    [settled({ id: 'tra', name: 'A' }, 2), settled({ id: 'tra', name: 'B' }, 5)],
    new Set(),
  );
  expect(pages.map(({ record }) => record['name'])).toEqual(['A']);
  expect(faults).toEqual([
    {
      place: { table: { file: 'x.csv' }, row: 4, column: 1 },
      code: 'page-repeated',
      params: { found: 'tra', other: 'x.csv!B2' },
    },
  ]);
});

test('a page of the catalogue keeps its id, and two rows that mean it by name are two of it', () => {
  const before = makePage('products', 'tra-cu', pageText(['name: Trà']));
  const twice = [2, 3].map((row) => draftPage({ row: makeRow('products', { name: 'Trà' }, row), before }, options));
  const { faults, pages } = namePages(twice, new Set(['tra-cu']));
  expect(pages).toMatchObject([{ id: 'tra-cu', before, collection: 'products' }]);
  expect(faults.map(({ code }) => code)).toEqual(['page-repeated']);
});

test('the page of a new producer stands before its product, and findings of all rows come along', () => {
  const page = settled({ name: 'Chè', group: 'xe' });
  const newProducer = {
    collection: 'producers',
    id: 'htx',
    record: {},
    place: { file: 'x' },
    cells: new Map(),
  } as const;
  const notice = { code: 'producerNew', params: {} } as const;
  const named = namePages([{ ...page, newProducer, notices: [notice] }], new Set());
  expect(named.pages.map(({ id }) => id)).toEqual(['htx', 'che']);
  expect(named.faults.map(({ code }) => code)).toEqual(['value-not-allowed']);
  expect(named.notices).toEqual([notice]);
});
