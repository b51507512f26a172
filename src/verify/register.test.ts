import { expect, test } from 'vitest';
import { compareVietnamese } from '../domain/vietnamese-text.ts';
import type { CardFile } from '../search/data-files.ts';
import { packNames } from '../search/name-column.ts';
import { packColumn } from '../search/packed-column.ts';
import { toRegister } from './register.ts';
import type { DecisionFile } from './register.ts';

const cards: CardFile = {
  build: 'b1',
  ids: '+\n+-2',
  names: packNames(['Mật ong', 'Gạo'], compareVietnamese),
  translations: 'Rice\n',
  aliases: '\nLúa | Thóc',
  otherWords: { values: [''], codes: packColumn([0, 0]) },
  producers: { values: ['HTX Ong | Ong', ''], codes: packColumn([0, 1]) },
  places: { values: {}, codes: '' },
  words: {},
};
const decisions: DecisionFile = {
  build: 'b1',
  acts: [{ decision: '45/QĐ-UBND', date: '2025-08-05' }, { year: 2020 }],
  rows: [
    [
      [0, 4, { code: '52-1', revoked: '2026-01-01' }],
      [1, 3],
    ],
    [[0, 5]],
  ],
  formerIds: { 'mat-ong-cu': 0 },
  gtins: { '08936011111119': [1, 0] },
};

test('the register joins the names of products with what was decided about them', () => {
  expect(toRegister(cards, decisions).products).toEqual([
    {
      id: 'mat-ong',
      name: 'Mật ong',
      translation: '',
      producer: 'HTX Ong',
      aliases: '',
      recognitions: [
        { decision: '45/QĐ-UBND', date: '2025-08-05', stars: 4, code: '52-1', revoked: '2026-01-01' },
        { year: 2020, stars: 3 },
      ],
    },
    {
      id: 'gao-2',
      name: 'Gạo',
      translation: 'Rice',
      producer: undefined,
      aliases: 'Lúa | Thóc',
      recognitions: [{ decision: '45/QĐ-UBND', date: '2025-08-05', stars: 5 }],
    },
  ]);
});

test('products are found by their ids, those they had before too, and by the barcodes of their packs', () => {
  const { rowOfId, rowsOfGtin } = toRegister(cards, decisions);
  expect(Object.fromEntries(rowOfId)).toEqual({ 'mat-ong': 0, 'gao-2': 1, 'mat-ong-cu': 0 });
  expect(rowsOfGtin.get('08936011111119')).toEqual([1, 0]);
});

test('files of different builds are refused: their rows may be different products', () => {
  expect(() => toRegister(cards, { ...decisions, build: 'b2' })).toThrow('different builds');
});
