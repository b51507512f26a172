import { expect, test } from 'vitest';
import { pageText } from '../../../checks/checked-files.ts';
import { draftPage } from './draft-page.ts';
import type { DraftPage } from './draft-page.ts';
import { makePage, makeRow } from './row-fixture.ts';

const options = { today: '2026-11-21', overwrite: false, source: undefined };
const before = makePage(
  'products',
  'tra',
  pageText(['name: Trà', 'group: food', 'origin:', '  former: lao-cai', '  district: Bát Xát'], 'Lời cũ.'),
);

function draft(texts: Readonly<Record<string, string>>, known = true): DraftPage {
  return draftPage({ row: makeRow('products', texts), before: known ? before : undefined }, options);
}

test('a new page has what its cells say', () => {
  const { faults, notices, readToday, record } = draft(
    {
      name: 'Chè',
      group: 'Thực phẩm',
      'origin.former': 'Sơn La',
      'recognitions.1.stars': '4 sao',
      'recognitions.1.year': '2024',
      'sources.1.title': 'Bài',
      'sources.1.publisher': 'Báo Sơn La',
    },
    false,
  );
  expect(record).toEqual({
    name: 'Chè',
    group: 'food',
    origin: { former: 'son-la' },
    recognitions: [{ stars: 4, year: 2024, source: 'bao-son-la' }],
    sources: [{ key: 'bao-son-la', title: 'Bài', publisher: 'Báo Sơn La', read: '2026-11-21' }],
  });
  expect([faults, notices, readToday]).toEqual([[], [], 1]);
});

test('the page of the catalogue itself is not touched', () => {
  const old = structuredClone(before.record);
  const { record } = draft({ id: 'tra', 'origin.district': 'Sa Pa' });
  expect(record).toEqual({ ...old, origin: { former: 'lao-cai', district: 'Sa Pa' } });
  expect(before.record).toEqual(old);
});

test('id, version, producer and number are no facts of the draft', () => {
  const { record } = draft({
    id: 'tra',
    version: before.version,
    producer: 'HTX',
    producerKind: 'HTX',
    province: 'Lào Cai',
  });
  expect(record).toEqual(before.record);
});

test('each value knows its cell, a missing one the column where it would stand', () => {
  const { cells } = draft(
    {
      name: 'Chè',
      'recognitions.1.year': '2024',
      'recognitions.1.stars': '',
      'sources.1.title': '',
      'sources.1.publisher': '',
    },
    false,
  );
  expect([...cells].map(([path, { header }]) => [path, header])).toEqual([
    ['name', 'name'],
    ['recognitions\t0\tyear', 'recognitions.1.year'],
    ['recognitions\t0\tstars', 'recognitions.1.stars'],
    ['recognitions', 'recognitions.1.stars'],
    ['sources\t0\ttitle', 'sources.1.title'],
    ['sources', 'sources.1.title'],
    ['sources\t0\tpublisher', 'sources.1.publisher'],
  ]);
});

test('what cannot be understood is a fault at its cell, and the rest is taken over', () => {
  const { faults, record } = draft({ name: 'Chè', group: 'Thực phâmm', 'origin.district': 'Mộc Châu' }, false);
  expect(faults.map(({ code, place }) => [code, 'column' in place ? place.column : -1])).toEqual([
    ['value-not-allowed', 1],
  ]);
  expect(record).toEqual({ name: 'Chè', origin: { district: 'Mộc Châu' } });
});

test('a sheet that is older than the page, or from elsewhere, does not change what editors wrote', () => {
  expect(draft({ id: 'tra', version: 'v0', 'origin.district': 'Sa Pa' }).faults[0]?.code).toBe('page-edited');
  expect(draft({ id: 'tra', body: 'Lời mới.' }).faults[0]?.code).toBe('words-exist');
  expect(draft({ id: 'tra', version: before.version, body: 'Lời mới.' })).toMatchObject({
    faults: [],
    record: { body: 'Lời mới.' },
  });
});

test('a record of JSON replaces the keys that it has', () => {
  const row = {
    ...makeRow('products', { id: 'tra' }),
    cells: [],
    json: { id: 'tra', group: 'beverages', origin: null },
  };
  const { cells, faults, record } = draftPage({ row: { ...row, version: before.version }, before }, options);
  expect(record).toEqual({ name: 'Trà', group: 'beverages', body: 'Lời cũ.' });
  expect([cells.size, faults]).toEqual([0, []]);
});
