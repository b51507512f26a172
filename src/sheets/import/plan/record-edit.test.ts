import { expect, test } from 'vitest';
import { pageText } from '../../../checks/checked-files.ts';
import { authorityOf, conflictOf, mayTakeAway } from './authority.ts';
import { differs, setAt, shownValue } from './record-edit.ts';
import { makePage } from './row-fixture.ts';

test('a value is put at a path, and groups are made on the way', () => {
  const record: Record<string, unknown> = { name: 'Trà', origin: { former: 'lao-cai' } };
  setAt(record, ['origin', 'now', 'commune'], 'Y Tý');
  setAt(record, ['capacity', 'value'], 3);
  expect(record).toEqual({
    name: 'Trà',
    origin: { former: 'lao-cai', now: { commune: 'Y Tý' } },
    capacity: { value: 3 },
  });
});

test('nothing takes a value away, with the groups that this empties and no others', () => {
  const record: Record<string, unknown> = { origin: { former: 'a', now: { commune: 'b' } }, capacity: { value: 1 } };
  setAt(record, ['origin', 'now', 'commune'], undefined);
  setAt(record, ['capacity', 'value'], undefined);
  setAt(record, ['contact', 'phone'], undefined);
  expect(record).toEqual({ origin: { former: 'a' } });
  expect(Object.keys(record)).toEqual(['origin']);
});

test('what is no group gives way to one, and no path changes nothing', () => {
  const record: Record<string, unknown> = { origin: 'x', list: [1] };
  setAt(record, ['origin', 'former'], 'a');
  setAt(record, ['list', 'a'], 1);
  setAt(record, [], 'y');
  expect(record).toEqual({ origin: { former: 'a' }, list: { a: 1 } });
});

test('a value differs where another one is there', () => {
  const record = { season: [9, 10], name: 'Trà' };
  expect(differs(record, ['season'], [9, 10])).toBe(false);
  expect(differs(record, ['season'], [9])).toBe(true);
  expect(differs(record, ['name'], undefined)).toBe(true);
  expect(differs(record, ['group'], 'food')).toBe(false);
});

test('a value is shown on one line, cut where it is long', () => {
  expect(shownValue(' một\n  hai ')).toBe('một hai');
  expect([shownValue(4), shownValue(undefined), shownValue(null), shownValue(['a'])]).toEqual([
    '4',
    '""',
    '""',
    '["a"]',
  ]);
  expect(shownValue('x'.repeat(80))).toBe('x'.repeat(80));
  expect(shownValue('x'.repeat(81))).toBe(`${'x'.repeat(79)}…`);
});

const page = makePage('products', 'tra', pageText(['name: Trà']));

test.each([
  { version: '', exists: false, overwrite: false, authority: 'current' },
  { version: 'v0', exists: false, overwrite: true, authority: 'current' },
  { version: '', exists: true, overwrite: false, authority: 'foreign' },
  { version: page.version, exists: true, overwrite: false, authority: 'current' },
  { version: 'v0', exists: true, overwrite: false, authority: 'outdated' },
  { version: '', exists: true, overwrite: true, authority: 'overwrite' },
  { version: 'v0', exists: true, overwrite: true, authority: 'current' },
])('%j', ({ authority, exists, overwrite, version }) => {
  expect(authorityOf(version, exists ? page : undefined, overwrite)).toBe(authority);
});

test('only a sheet made from the page, or the word of the editor, takes away', () => {
  expect((['current', 'overwrite', 'outdated', 'foreign'] as const).filter(mayTakeAway)).toEqual([
    'current',
    'overwrite',
  ]);
});

test('what may not be changed says why', () => {
  const record = { name: 'Trà', body: 'Lời', editorNotes: ['a'], translations: { en: { name: 'Tea' } } };
  const why = (
    path: readonly string[],
    authority: 'current' | 'overwrite' | 'outdated' | 'foreign',
  ): string | undefined => conflictOf(record, path, 'khác', authority);
  expect(why(['name'], 'outdated')).toBe('page-edited');
  expect(why(['name'], 'foreign')).toBeUndefined();
  for (const path of [['body'], ['editorNotes'], ['translations', 'en', 'name']]) {
    expect(why(path, 'foreign')).toBe('words-exist');
    expect([why(path, 'current'), why(path, 'overwrite')]).toEqual([undefined, undefined]);
  }
  expect(why(['group'], 'outdated')).toBeUndefined();
  expect(conflictOf(record, ['name'], 'Trà', 'outdated')).toBeUndefined();
});
