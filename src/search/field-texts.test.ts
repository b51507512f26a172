import { expect, test } from 'vitest';
import { compareVietnamese } from '../domain/vietnamese-text.ts';
import { toCardTable } from './card-table.ts';
import type { CardFile } from './data-files.ts';
import { mapFacets } from './facet-keys.ts';
import type { FacetTable } from './facets.ts';
import { toFieldTexts } from './field-texts.ts';
import { packGrouped } from './grouped-column.ts';
import { packNames } from './name-column.ts';
import { packColumn } from './packed-column.ts';

const former = ['hue', 'dak-lak', 'hue'];
const places = ['A Lưới', 'Ea Kar', ''];
const file: CardFile = {
  build: 'b1',
  ids: 'a\nb\nc',
  names: packNames(['Mật ong', 'Bưởi', 'Gạo'], compareVietnamese),
  translations: '\nRice\nHoney',
  aliases: 'Mật\n\nLúa',
  // In the order of the alphabet: Bưởi, Gạo, Mật ong.
  otherWords: { values: ['', 'rice grain', 'honey bee'], codes: packColumn([0, 1, 2]) },
  producers: { values: ['HTX Một', 'HTX Hai'], codes: packColumn([1, 0, 1]) },
  places: packGrouped(former.map((group, row) => ({ group, text: places[row] ?? '' }))),
  words: { stars: { '5': 'năm sao', '4': 'bốn sao' }, former: { hue: 'Huế | Thừa Thiên Huế', 'dak-lak': 'Đắk Lắk' } },
};
const table: FacetTable = {
  rows: 3,
  columns: {
    ...mapFacets(() => ({ codes: Uint16Array.of(0, 0, 0), valuesOfCode: [[]] })),
    former: { codes: Uint16Array.of(0, 1, 0), valuesOfCode: [['hue'], ['dak-lak']] },
    stars: { codes: Uint16Array.of(1, 0, 2), valuesOfCode: [['4'], ['5'], ['5', '4', '?']] },
  },
};

const cards = toCardTable(file);
const fields = toFieldTexts(file, cards, table);
const ofRows = (field: string): readonly (string | undefined)[] => {
  const found = fields.find((one) => one.field === field);
  return [0, 1, 2].map((row) => found?.texts[found.textOfRow[row] ?? -1]);
};

test.each([
  ['name', ['Mật ong', 'Bưởi', 'Gạo']],
  ['translation', ['Honey', '', 'Rice']],
  ['alias', ['Mật', '', 'Lúa']],
  ['otherWords', ['honey bee', '', 'rice grain']],
  ['producer', ['HTX Hai', 'HTX Một', 'HTX Hai']],
  ['place', ['A Lưới', 'Ea Kar', '']],
  ['former', ['Huế | Thừa Thiên Huế', 'Đắk Lắk', 'Huế | Thừa Thiên Huế']],
  ['stars', ['năm sao', 'bốn sao', 'năm sao | bốn sao | ']],
  ['kind', ['', '', '']],
])('the %s of each product is looked up in: %j', (field, texts) => {
  expect(ofRows(field)).toEqual(texts);
});

test('each field is there once, translations only where the language has any', () => {
  const names = fields.map(({ field }) => field);
  expect(new Set(names).size).toBe(names.length);
  expect(names.toSorted()).toEqual(
    'alias former group kind name otherWords place producer set standard stars translation'.split(' '),
  );
  const plain = toFieldTexts(file, { ...cards, translations: [] }, table);
  expect(plain.map(({ field }) => field)).toEqual(names.filter((name) => name !== 'translation'));
});
