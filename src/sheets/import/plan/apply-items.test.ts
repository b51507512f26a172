import { expect, test } from 'vitest';
import type { SheetRecord } from '../../columns/sheet-page.ts';
import type { Fault } from '../findings/fault.ts';
import type { ItemRow } from '../rows/page-row.ts';
import { applyItems } from './apply-items.ts';
import type { Authority } from './authority.ts';
import { makeItem } from './row-fixture.ts';

interface Applied {
  readonly record: SheetRecord;
  readonly faults: readonly Fault[];
  readonly readToday: number;
}

function apply(
  old: SheetRecord,
  { recognitions = [], sources = [] }: { recognitions?: readonly ItemRow[]; sources?: readonly ItemRow[] },
  authority: Authority = 'foreign',
  source?: string,
): Applied {
  const record = structuredClone(old);
  const faults: Fault[] = [];
  let readToday = 0;
  const onReadToday = (): void => {
    readToday += 1;
  };
  applyItems(record, { recognitions, sources }, { authority, today: '2026-11-21', source, faults, onReadToday });
  return { record, faults, readToday };
}

const bao = { key: 'bao', title: 'Bài', publisher: 'Báo', read: '2024-01-02' };
const old = {
  recognitions: [
    { stars: 4, date: '2024-05-06', decision: '12/QĐ-UBND', source: 'bao' },
    { stars: 3, year: 2020, source: 'bao' },
  ],
  sources: [bao],
};
const recognitions = (record: SheetRecord): unknown => record['recognitions'];

test('the same decision is the same recognition, in whatever letters', () => {
  const { record } = apply(old, {
    recognitions: [makeItem('recognitions', { stars: '4', decision: '12/qđ-ubnd', points: '80' })],
  });
  expect(recognitions(record)).toEqual([
    { ...old.recognitions[0], decision: '12/qđ-ubnd', points: 80 },
    old.recognitions[1],
  ]);
});

test('the same stars of the same year are the same recognition where one has no decision', () => {
  const { record } = apply(old, {
    recognitions: [makeItem('recognitions', { stars: '3 sao', year: '2020', decision: '9/QĐ' })],
  });
  expect(recognitions(record)).toEqual([old.recognitions[0], { ...old.recognitions[1], decision: '9/QĐ' }]);
  const undated = apply(old, { recognitions: [makeItem('recognitions', { stars: '3 sao', points: '60' })] });
  expect(recognitions(undated.record)).toEqual([old.recognitions[0], { ...old.recognitions[1], points: 60 }]);
});

test.each([
  { name: 'another decision', item: { stars: '4', decision: '13/QĐ-UBND' } },
  { name: 'another day', item: { stars: '4', decision: '12/QĐ-UBND', date: '7/5/2024' } },
  { name: 'another year of the same stars', item: { stars: '3', year: '2023' } },
  { name: 'other stars', item: { stars: '5', year: '2020' } },
])('$name is another recognition', ({ item }) => {
  expect(recognitions(apply(old, { recognitions: [makeItem('recognitions', item)] }).record)).toHaveLength(3);
});

test.each([
  { item: { stars: '5', date: '1/6/2026' }, at: 0 },
  { item: { stars: '5', date: '6/5/2024' }, at: 1 },
  { item: { stars: '5', year: '2022' }, at: 1 },
  { item: { stars: '5', year: '2019' }, at: 2 },
  { item: { stars: '5' }, at: 2 },
])('a new recognition $item comes before the first older one', ({ at, item }) => {
  const list = recognitions(apply(old, { recognitions: [makeItem('recognitions', item)] }).record);
  expect(Array.isArray(list) ? list.findIndex((one: { stars: number }) => one.stars === 5) : -1).toBe(at);
});

test('in a sheet made from the page the number says which recognition is meant', () => {
  const { record } = apply(
    old,
    { recognitions: [makeItem('recognitions', { stars: '5', year: '2021' }, 2)] },
    'current',
  );
  expect(recognitions(record)).toEqual([old.recognitions[0], { stars: 5, year: 2021, source: 'bao' }]);
});

test('in a list from elsewhere a number alone moves no recognition to another one', () => {
  const { record } = apply(old, { recognitions: [makeItem('recognitions', { stars: '5', year: '2021' }, 2)] });
  expect(recognitions(record)).toHaveLength(3);
});

test('a list without stars can only speak of the recognition of its number', () => {
  const { record } = apply(old, { recognitions: [makeItem('recognitions', { points: '61' }, 2)] });
  expect(recognitions(record)).toEqual([old.recognitions[0], { ...old.recognitions[1], points: 61 }]);
});

test('emptied columns take an item away where they hold all of it, else the fields they hold', () => {
  const all = { stars: '', year: '', source: '' };
  const some = { stars: '', year: '' };
  expect(recognitions(apply(old, { recognitions: [makeItem('recognitions', all, 2)] }, 'current').record)).toEqual([
    old.recognitions[0],
  ]);
  expect(recognitions(apply(old, { recognitions: [makeItem('recognitions', some, 2)] }, 'current').record)).toEqual([
    old.recognitions[0],
    { source: 'bao' },
  ]);
  for (const authority of ['foreign', 'outdated', 'overwrite'] as const) {
    expect(apply(old, { recognitions: [makeItem('recognitions', all, 2)] }, authority).record).toEqual(old);
  }
  expect(apply(old, { recognitions: [makeItem('recognitions', all, 7)] }, 'current').record).toEqual(old);
});

test('an empty row of its own is no item that was emptied', () => {
  const item = { ...makeItem('recognitions', { stars: '', year: '', source: '' }, 2), ownRow: true };
  expect(apply(old, { recognitions: [item] }, 'current').record).toEqual(old);
});

test('the last item that goes takes its list along', () => {
  const one = { sources: [bao] };
  const emptied = makeItem('sources', { key: '', title: '', publisher: '', read: '' }, 1);
  expect(apply(one, { sources: [emptied] }, 'current').record).toEqual({});
});

test('a source is found by its key, its address, or title and publisher', () => {
  const page = { sources: [{ ...bao, url: 'https://bao.vn/a' }] };
  for (const item of [
    { key: 'bao', title: 'Bài mới' },
    { title: 'Bài mới', publisher: 'Báo', url: 'https://bao.vn/a' },
    { title: 'BÀI', publisher: 'báo', published: '2024' },
  ]) {
    expect(apply(page, { sources: [makeItem('sources', item)] }).record['sources'], JSON.stringify(item)).toHaveLength(
      1,
    );
  }
  for (const item of [
    { key: 'dai', title: 'Bài khác' },
    { title: 'Bài', publisher: 'Báo', url: 'https://bao.vn/b' },
    { title: 'Bài', publisher: 'Đài' },
  ]) {
    expect(apply(page, { sources: [makeItem('sources', item)] }).record['sources'], JSON.stringify(item)).toHaveLength(
      2,
    );
  }
});

test('a new source gets a key from its publisher, free on the page, and today as the day it was read', () => {
  const { readToday, record } = apply(
    { sources: [bao] },
    {
      sources: [
        makeItem('sources', { title: 'Hai', publisher: 'Báo' }),
        makeItem('sources', { title: 'Ba', publisher: 'Báo', read: '3/4/2025' }),
        makeItem('sources', { title: 'Bốn', publisher: '???' }),
      ],
    },
  );
  expect(record['sources']).toEqual([
    bao,
    { key: 'bao-2', title: 'Hai', publisher: 'Báo', read: '2026-11-21' },
    { key: 'bao-3', title: 'Ba', publisher: 'Báo', read: '2025-04-03' },
    { key: 'nguon', title: 'Bốn', publisher: '???', read: '2026-11-21' },
  ]);
  expect(readToday).toBe(2);
});

test('a key is at most 40 letters and does not end with a hyphen', () => {
  const publisher = 'Uỷ ban nhân dân tỉnh Thừa Thiên Huế nay là thành phố Huế';
  const [source] = apply({}, { sources: [makeItem('sources', { title: 'a', publisher })] }).record['sources'] as {
    key: string;
  }[];
  expect(source?.key).toBe('uy-ban-nhan-dan-tinh-thua-thien-hue-nay');
  const exact = 'a'.repeat(60);
  const [long] = apply({}, { sources: [makeItem('sources', { title: 'a', publisher: exact })] }).record['sources'] as {
    key: string;
  }[];
  expect(long?.key).toBe('a'.repeat(40));
});

const bare = { recognitions: [makeItem('recognitions', { stars: '4', year: '2024' })] };

test('a recognition without a source has the one that its row brings, else the only one of the page', () => {
  const both = { ...bare, sources: [makeItem('sources', { title: 'Hai', publisher: 'Đài' })] };
  expect(recognitions(apply({ sources: [bao] }, both).record)).toMatchObject([{ source: 'dai' }]);
  expect(recognitions(apply({ sources: [bao] }, bare).record)).toMatchObject([{ source: 'bao' }]);
  const two = { sources: [bao, { ...bao, key: 'dai' }] };
  expect(recognitions(apply(two, bare).record)).toEqual([{ stars: 4, year: 2024 }]);
  const own = { recognitions: [makeItem('recognitions', { stars: '4', source: 'khac' })] };
  expect(recognitions(apply({ sources: [bao] }, own).record)).toMatchObject([{ source: 'khac' }]);
});

test('the source that the editor named serves pages that have none', () => {
  const named = 'Kết quả | Báo Sơn La | https://bao.vn';
  expect(apply({}, bare, 'foreign', named).record).toEqual({
    recognitions: [{ stars: 4, year: 2024, source: 'bao-son-la' }],
    sources: [
      { key: 'bao-son-la', title: 'Kết quả', publisher: 'Báo Sơn La', url: 'https://bao.vn', read: '2026-11-21' },
    ],
  });
  expect(apply({ sources: [bao] }, bare, 'foreign', named).record['sources']).toEqual([bao]);
  expect(apply({}, bare, 'foreign', 'Kết quả').record['sources']).toEqual([
    { key: 'nguon', title: 'Kết quả', publisher: '', read: '2026-11-21' },
  ]);
});

test('a fact of an outdated sheet that differs is a fault, a new recognition is none', () => {
  const item = makeItem('recognitions', { stars: '4', decision: '12/QĐ-UBND', issuer: 'UBND' });
  const changed = makeItem('recognitions', { stars: '4', decision: '12/QĐ-UBND', source: 'dai' });
  expect(apply(old, { recognitions: [item] }, 'outdated').faults).toEqual([]);
  expect(apply(old, { recognitions: [changed] }, 'outdated').faults.map(({ code }) => code)).toEqual(['page-edited']);
  const fresh = makeItem('recognitions', { stars: '5', year: '2026' });
  expect(apply(old, { recognitions: [fresh] }, 'outdated').faults).toEqual([]);
});
