import { expect, test } from 'vitest';
import { compareVietnamese } from '../domain/vietnamese-text.ts';
import { packRows } from './card-photos.ts';
import { idOfRow, producerOfRow, toCardTable } from './card-table.ts';
import type { CardFile } from './data-files.ts';
import { packNames } from './name-column.ts';
import { packColumn } from './packed-column.ts';
import { withoutShared } from './shared-words.ts';

const names = ['Mật ong Hảo Đạt', 'Bưởi Phúc Trạch', 'Gạo'];
const producers = ['HTX Hảo Đạt | Hảo Đạt Tea', ''];
const producerOf = [0, 1, 1];
const kept = (text: string, row: number): string =>
  withoutShared(text, (producers[producerOf[row] ?? -1] ?? '').split(' | ')[0] ?? '');

const file: CardFile = {
  build: 'b1',
  ids: '+\n+-2\ngao-khac',
  names: packNames(names, compareVietnamese, kept),
  // In the order of the Vietnamese names: Bưởi, Gạo, Mật ong.
  translations: ['', 'Rice', kept('Hảo Đạt honey', 0)].join('\n'),
  aliases: [kept('Mật Hảo Đạt | Ong', 0), '', 'Lúa'].join('\n'),
  otherWords: { values: [''], codes: packColumn([0, 0, 0]) },
  producers: { values: producers, codes: packColumn(producerOf) },
  places: { values: {}, codes: '' },
  words: {},
  photographed: packRows([0, 2]),
};
const cards = toCardTable(file);

test('names, translations and other names are those of their rows, with the words of the producer put back', () => {
  expect(cards.names).toEqual(names);
  expect(cards.translations).toEqual(['Hảo Đạt honey', '', 'Rice']);
  expect(cards.aliases).toEqual(['Mật Hảo Đạt | Ong', '', 'Lúa']);
});

test('a language without translations has none', () => {
  const { translations: _, ...vietnamese } = file;
  expect(toCardTable(vietnamese).translations).toEqual([]);
});

test('an id continues the slug of the name, or stands for itself', () => {
  expect([0, 1, 2, 3].map((row) => idOfRow(cards, row))).toEqual([
    'mat-ong-hao-dat',
    'buoi-phuc-trach-2',
    'gao-khac',
    '',
  ]);
});

test('the first name of a producer is shown; where no source names one, there is none', () => {
  expect([0, 1, 2, 3].map((row) => producerOfRow(cards, row))).toEqual([
    'HTX Hảo Đạt',
    undefined,
    undefined,
    undefined,
  ]);
});

test('it is known which products have photos, and how their names are sorted', () => {
  expect([...cards.photographed]).toEqual([0, 2]);
  expect(Array.from(cards.rowsByName)).toEqual([1, 2, 0]);
  const { photographed: _, ...without } = file;
  expect(toCardTable(without).photographed.size).toBe(0);
});
