import { expect, test } from 'vitest';
import { pageText } from '../../../checks/checked-files.ts';
import type { SheetPage, SheetRecord } from '../../columns/sheet-page.ts';
import { fileChanges, folderOf } from './planned-page.ts';
import type { PlannedPage } from './planned-page.ts';
import { makePage } from './row-fixture.ts';

function plan(record: SheetRecord, before?: SheetPage, collection: 'products' | 'producers' = 'products'): PlannedPage {
  return {
    collection,
    id: 'tra',
    ...(before === undefined ? {} : { before }),
    record,
    place: { file: 'x' },
    cells: new Map(),
  };
}

const before = makePage(
  'products',
  'tra',
  pageText(['name: Trà   # tên', 'group: food']),
  '---\nname: Tea\n---\n\nWords.\n',
);
const { record } = before;

test('a page that stays as it is has no files to change', () => {
  expect(fileChanges(plan(record, before))).toEqual([]);
});

test('only the file changes whose facts or words change, and in it only the line', () => {
  expect(fileChanges(plan({ ...record, group: 'beverages' }, before))).toEqual([
    { path: 'products/lao-cai/tra/index.md', text: before.texts.main.replace('food', 'beverages') },
  ]);
  expect(fileChanges(plan({ ...record, translations: { en: { name: 'Tea', body: 'More.' } } }, before))).toEqual([
    { path: 'products/lao-cai/tra/en.md', text: '---\nname: Tea\n---\n\nMore.\n' },
  ]);
});

test('a translation comes with its first word and goes with its last', () => {
  const { translations: _translations, ...others } = record;
  expect(fileChanges(plan(others, before))).toEqual([{ path: 'products/lao-cai/tra/en.md', text: undefined }]);
  const alone = makePage('products', 'tra', pageText(['name: Trà']));
  expect(fileChanges(plan({ ...alone.record, translations: { en: { name: 'Tea' } } }, alone))).toEqual([
    { path: 'products/lao-cai/tra/en.md', text: '---\nname: Tea\n---\n' },
  ]);
});

test('a translation that waits for its words is not taken away', () => {
  const waiting = makePage('products', 'tra', pageText(['name: Trà']), '---\n{}\n---\n');
  expect(fileChanges(plan(waiting.record, waiting))).toEqual([]);
});

test('a new page lies in the folder of its former province, keys in the order of the handbook', () => {
  const fresh = { origin: { former: 'son-la' }, name: 'Trà', body: 'Lời.', group: 'food' };
  expect(fileChanges(plan(fresh))).toEqual([
    {
      path: 'products/son-la/tra/index.md',
      text: '---\nname: Trà\ngroup: food\norigin:\n  former: son-la\n---\n\nLời.\n',
    },
  ]);
  expect(folderOf(plan({ origin: { former: 'nowhere' } }))).toBe('products/khac/tra');
  expect(folderOf(plan({}))).toBe('products/khac/tra');
  expect(folderOf(plan(fresh, undefined, 'producers'))).toBe('producers/tra');
});

test('a page that exists stays where it is, wherever its province now is', () => {
  expect(folderOf(plan({ ...record, origin: { former: 'hue' } }, before))).toBe('products/lao-cai/tra');
});
