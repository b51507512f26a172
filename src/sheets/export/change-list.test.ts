import { expect, test } from 'vitest';
import { listChanges } from './change-list.ts';
import type { ExportedRecord, ExportedRecords } from './change-list.ts';
import { toChangeText } from './change-text.ts';

const exported = (products: readonly ExportedRecord[]): ExportedRecords => ({
  products,
  producers: [],
  provinces: [],
  groups: [],
  plans: [],
});

const before = exported([
  { id: 'cu', name: 'Chè', stars: 3, formerIds: [] },
  { id: 'bo', name: 'Gạo' },
  { id: 'nguyen', urls: { vi: 'a', en: 'b' }, set: null },
]);
const after = exported([
  { id: 'moi', name: 'Chè', stars: 4, formerIds: ['cu'] },
  { id: 'them', name: 'Mật ong' },
  { id: 'nguyen', set: null, urls: { en: 'b', vi: 'a' } },
]);
const changes = listChanges(before, after);

test('records that came and went are named', () => {
  expect(changes.products.added).toEqual(['them']);
  expect(changes.products.removed).toEqual(['bo']);
});

test('a record that goes by another id is renamed, not removed and added', () => {
  expect(changes.products.renamed).toEqual([{ from: 'cu', to: 'moi' }]);
});

test('a changed field is given with its value before and after; the order of keys is no change', () => {
  expect(changes.products.changed).toEqual([
    {
      id: 'moi',
      fields: [
        { field: 'stars', before: 3, after: 4 },
        { field: 'formerIds', before: [], after: ['cu'] },
      ],
    },
  ]);
});

test('the list can be read in both languages', () => {
  expect(toChangeText(changes, '2026-10-01', '2026-11-21', 'vi')).toContain(
    'Sản phẩm: thêm 1, bỏ 1, đổi mã 1, sửa 1\n  + them\n  - bo\n  > cu → moi\n  * moi: stars và formerIds',
  );
  expect(toChangeText(changes, '2026-10-01', '2026-11-21', 'en')).toMatch(
    /^Changes from 1 October 2026 to 21 November 2026/u,
  );
});

test('nothing changed gives empty lists', () => {
  expect(listChanges(before, before).products).toEqual({ added: [], removed: [], renamed: [], changed: [] });
});

test('fields that came and went are given with what there was', () => {
  const { changed } = listChanges(exported([{ id: 'a', x: 1, y: { b: [1] } }]), exported([{ id: 'a', y: { b: [2] }, z: null }])).products;
  expect(changed).toEqual([
    {
      id: 'a',
      fields: [
        { field: 'x', before: 1 },
        { field: 'y', before: { b: [1] }, after: { b: [2] } },
        { field: 'z', after: null },
      ],
    },
  ]);
});

test('a record is no new name of one that is still there, nor of one that never was', () => {
  const old = exported([{ id: 'a', formerIds: [] }]);
  const list = (records: readonly ExportedRecord[]): object => listChanges(old, exported(records)).products;
  expect(list([{ id: 'a', formerIds: [] }, { id: 'b', formerIds: ['a'] }])).toMatchObject({ added: ['b'], removed: [], renamed: [] });
  expect(list([{ id: 'b', formerIds: ['nie', 7] }])).toMatchObject({ added: ['b'], removed: ['a'], renamed: [] });
  expect(list([{ id: 'b', formerIds: 'a' }])).toMatchObject({ added: ['b'], removed: ['a'] });
  expect(list([{ id: 'a', formerIds: ['a'] }])).toMatchObject({ renamed: [], changed: [{ id: 'a' }] });
});

test('a rename that changes nothing else names no field but the former ids', () => {
  const renamed = listChanges(exported([{ id: 'a', x: 1 }]), exported([{ id: 'b', x: 1, formerIds: ['a'] }])).products;
  expect(renamed).toEqual({
    added: [],
    removed: [],
    renamed: [{ from: 'a', to: 'b' }],
    changed: [{ id: 'b', fields: [{ field: 'formerIds', after: ['a'] }] }],
  });
});

test('every set has its changes, and an unknown day is a dash', () => {
  expect(Object.keys(changes)).toEqual(['products', 'producers', 'provinces', 'groups', 'plans']);
  expect(toChangeText(changes, '', '2026-11-21', 'en')).toContain('from – to 21 November 2026');
  expect(toChangeText(changes, '', '2026-11-21', 'en').endsWith('\n')).toBe(true);
});
