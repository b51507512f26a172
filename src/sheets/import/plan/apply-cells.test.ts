import { expect, test } from 'vitest';
import { sheetText } from '../../columns/column.ts';
import type { SheetRecord } from '../../columns/sheet-page.ts';
import type { Fault } from '../findings/fault.ts';
import type { Notice } from '../findings/notice.ts';
import { applyCell } from './apply-cells.ts';
import { applyJson } from './apply-json.ts';
import { applyProvince } from './apply-province.ts';
import type { Authority } from './authority.ts';
import { makeCells, makePage, makeRow } from './row-fixture.ts';

function apply(
  record: SheetRecord,
  key: string,
  text: string,
  authority: Authority = 'current',
): { record: SheetRecord; faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const changed = structuredClone(record);
  for (const cell of makeCells('products', { [key]: text })) {
    applyCell(changed, { cell, path: cell.column.path, authority, faults });
  }
  return { record: changed, faults };
}

test('what an export writes for a value, as an id or in words, says nothing new', () => {
  const record = { group: 'food', recognitions: [{ date: '2024-03-11' }], season: [9, 10], aliases: ['=A', "'B"] };
  for (const [key, text] of [
    ['group', 'food'],
    ['group', 'Thực phẩm'],
    ['season', '9, 10'],
    ['aliases', "=A | 'B"],
  ] as const) {
    expect(apply(record, key, text, 'outdated')).toEqual({ record, faults: [] });
  }
});

test('a value that is written another way is the same value', () => {
  const record = { season: [9, 10], group: 'food' };
  expect(apply(record, 'season', 'tháng 9-10', 'outdated')).toEqual({ record, faults: [] });
  expect(apply(record, 'group', 'FOOD', 'outdated')).toEqual({ record, faults: [] });
});

test('an empty cell takes away only what may be taken away', () => {
  const record = { season: [9], name: 'a' };
  expect(apply(record, 'season', '', 'current').record).toEqual({ name: 'a' });
  expect(apply(record, 'season', '', 'overwrite').record).toEqual({ name: 'a' });
  expect(apply(record, 'season', '', 'foreign').record).toEqual(record);
  expect(apply(record, 'season', '', 'outdated')).toEqual({ record, faults: [] });
});

test('a list that has nothing in it is no list', () => {
  expect(apply({ aliases: ['a'] }, 'aliases', ' | ', 'current').record).toEqual({});
});

test('words that were too long for a cell stay as they are', () => {
  const record = { body: 'dài' };
  expect(apply(record, 'body', sheetText('sheet.tooLong'), 'outdated')).toEqual({ record, faults: [] });
});

test('a conflict tells the header, the sheet and the page', () => {
  const { faults, record } = apply({ body: 'Lời cũ' }, 'body', 'Lời\n mới', 'foreign');
  expect(record).toEqual({ body: 'Lời cũ' });
  expect(faults).toEqual([
    {
      place: { table: { file: 'x.csv' }, row: 1, column: 0 },
      code: 'words-exist',
      params: { key: 'body', found: 'Lời mới', current: 'Lời cũ' },
    },
  ]);
});

function province(
  record: SheetRecord,
  texts: Readonly<Record<string, string>>,
  oldFormer?: string,
): { record: SheetRecord; faults: readonly Fault[]; notices: readonly Notice[] } {
  const faults: Fault[] = [];
  const notices: Notice[] = [];
  const changed = structuredClone(record);
  const cells = makeCells('products', texts);
  const under = (key: string): (typeof cells)[number] | undefined => cells.find(({ column }) => column.key === key);
  const before =
    oldFormer === undefined ? undefined : makePage('products', 'x', `---\norigin:\n  former: ${oldFormer}\n---\n`);
  applyProvince(changed, { province: under('province'), former: under('origin.former'), before }, { faults, notices });
  return { record: changed, faults, notices };
}

test('a province of today that was never merged is the former one as well', () => {
  expect(province({}, { province: 'Cao Bằng' })).toEqual({
    record: { origin: { former: 'cao-bang' } },
    faults: [],
    notices: [],
  });
  expect(province({}, { province: 'Huế', 'origin.former': '' }).record).toEqual({ origin: { former: 'hue' } });
});

test('a province that was merged is told with all that it was merged from', () => {
  const { notices, record } = province({}, { province: 'Lào Cai' });
  expect(record).toEqual({ origin: { former: 'lao-cai' } });
  expect(notices).toMatchObject([{ code: 'provinceMerged', params: { found: 'Lào Cai', place: 'x.csv!A2' } }]);
  expect(notices[0]?.params['merged']).toMatch(/^(?:Lào Cai, Yên Bái|Yên Bái, Lào Cai)$/u);
});

test('a former province that was not understood is not guessed from the one of today', () => {
  expect(province({}, { province: 'Cao Bằng', 'origin.former': 'Xứ Lạ' })).toEqual({
    record: {},
    faults: [],
    notices: [],
  });
});

test('provinces that do not belong together are a fault, except where the former one was corrected in the sheet', () => {
  const record = { origin: { former: 'ha-giang' } };
  expect(province(record, { province: 'Tuyên Quang' }).faults).toEqual([]);
  expect(province(record, { province: 'Lào Cai' }).faults).toMatchObject([
    { code: 'province-disagrees', params: { found: 'Lào Cai', former: 'Hà Giang', expected: 'Tuyên Quang' } },
  ]);
  expect(province(record, { province: 'Lào Cai' }, 'yen-bai').faults).toEqual([]);
  expect(province(record, { province: 'Lào Cai' }, 'ha-giang').faults).toHaveLength(1);
  expect(province(record, { province: 'Lào Cai' }, 'cao-bang').faults).toHaveLength(1);
});

test('an empty province says nothing, and one that nobody knows is a fault', () => {
  expect(province({}, { province: '' })).toEqual({ record: {}, faults: [], notices: [] });
  expect(province({}, {}).faults).toEqual([]);
  expect(province({}, { province: 'Hà Giang' }).faults[0]?.code).toBe('value-not-allowed');
});

function json(
  record: SheetRecord,
  given: Readonly<Record<string, unknown>>,
  authority: Authority,
): { record: SheetRecord; faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const changed = structuredClone(record);
  const row = { ...makeRow('products', { id: 'a' }), place: { file: 'x.jsonl', line: 3 } };
  applyJson(row, given, { record: changed, authority, faults });
  return { record: changed, faults };
}

test('a record of JSON changes its keys, takes away what is null or empty, and brings sources as a list', () => {
  expect(
    json(
      { name: 'a', group: 'food', set: 'x', body: 'Lời' },
      { id: 'b', version: 'v', name: 'b', set: null, body: '', sources: { bao: { title: 'T' } } },
      'current',
    ),
  ).toEqual({ record: { name: 'b', group: 'food', sources: [{ key: 'bao', title: 'T' }] }, faults: [] });
});

test('keys that say the same are no conflict, those that may not be changed are told with line and key', () => {
  const record = { name: 'a', season: [1] };
  expect(json(record, { name: 'a', season: [1], set: null, group: '' }, 'outdated')).toEqual({ record, faults: [] });
  expect(json(record, { season: [1, 2] }, 'outdated')).toEqual({
    record,
    faults: [
      {
        place: { file: 'x.jsonl', line: 3, key: 'season' },
        code: 'page-edited',
        params: { key: 'season', found: '[1,2]', current: '[1]' },
      },
    ],
  });
});
