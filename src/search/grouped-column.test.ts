import { expect, test } from 'vitest';
import { packGrouped, unpackGrouped } from './grouped-column.ts';

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
