import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packGrouped, unpackGrouped } from './grouped-column.ts';
import { unpackColumn } from './packed-column.ts';

const rows = [
  { group: 'hue', text: 'Phú Lộc' },
  { group: 'dak-lak', text: '' },
  { group: 'hue', text: 'A Lưới' },
  { group: 'hue', text: 'Phú Lộc' },
  { group: 'dak-lak', text: 'A Lưới' },
];

test('texts come back to their rows', () => {
  const column = packGrouped(rows);
  const { textOfRow, texts } = unpackGrouped(column, (row) => rows[row]?.group ?? '');
  expect(Array.from(textOfRow, (text) => texts[text])).toEqual(rows.map(({ text }) => text));
});

test('a text stands once in each group', () => {
  expect(packGrouped(rows).values).toEqual({ 'dak-lak': ['', 'A Lưới'], hue: ['A Lưới', 'Phú Lộc'] });
});

test('a number counts within its group, so it stays small', () => {
  expect(Array.from(unpackColumn(packGrouped(rows).codes))).toEqual([1, 0, 0, 1, 1]);
});

test('any texts come back to their rows', () => {
  const anyRow = fc.record({ group: fc.constantFrom('a', 'b', 'c d'), text: fc.constantFrom('', 'x', 'y', 'd x') });
  fc.assert(
    fc.property(fc.array(anyRow), (list) => {
      const { textOfRow, texts } = unpackGrouped(packGrouped(list), (row) => list[row]?.group ?? '');
      expect(Array.from(textOfRow, (text) => texts[text])).toEqual(list.map(({ text }) => text));
    }),
  );
});

test('groups stand in the same order however rows come, so that the file does not change with them', () => {
  const keys = (list: typeof rows): readonly string[] => Object.keys(packGrouped(list).values);
  expect(keys(rows)).toEqual(['dak-lak', 'hue']);
  expect(keys(rows.toReversed())).toEqual(keys(rows));
});
