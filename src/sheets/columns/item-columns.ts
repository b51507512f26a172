import { sourceReliabilities } from '../../domain/source.ts';
import { recognitionLevels } from '../../domain/star-rating.ts';
import { translator } from '../../i18n/translate.ts';
import { choiceKind } from './cell-choice.ts';
import { dateKind, partialDateKind, yearKind } from './cell-date.ts';
import { lineKind } from './cell-kind.ts';
import type { CellKind } from './cell-kind.ts';
import { numberKind, starsKind } from './cell-number.ts';
import type { ColumnName, SheetColumn } from './column.ts';

/** Lists of a page that have many parts: in a workbook a sheet of their own, in a table numbered columns. */
export type ItemList = 'recognitions' | 'sources';

interface ItemField {
  readonly name: ColumnName;
  readonly kind: CellKind;
  readonly synonyms: readonly string[];
  readonly required?: boolean;
}

const levelKind = choiceKind(
  recognitionLevels.map((id) => ({
    id,
    name: translator('vi')(`level.${id}`),
    others: [translator('en')(`level.${id}`), ...(levelNames()[id] ?? [])],
  })),
);

function levelNames(): Readonly<Record<string, readonly string[]>> {
  return {
    national: ['quốc gia', 'trung ương', 'bộ', 'cấp bộ', 'cấp trung ương'],
    province: ['tỉnh', 'thành phố', 'cấp thành phố'],
    district: ['huyện', 'quận', 'cấp quận'],
  };
}

const fields: Readonly<Record<ItemList, readonly ItemField[]>> = {
  recognitions: [
    {
      name: 'stars',
      kind: starsKind,
      synonyms: [
        'sao',
        'so sao',
        'xep hang',
        'phan hang',
        'hang',
        'ket qua',
        'ket qua phan hang',
        'dat hang',
        'xep hang sao',
        'stars',
        'star',
        'rating',
        'hang sao dat duoc',
      ],
      required: true,
    },
    {
      name: 'decision',
      kind: lineKind,
      synonyms: [
        'quyet dinh',
        'so qd',
        'qd',
        'quyet dinh cong nhan',
        'so quyet dinh cong nhan',
        'so qd cong nhan',
        'decision',
        'decision no',
        'so ky hieu',
        'van ban cong nhan',
      ],
    },
    {
      name: 'date',
      kind: dateKind,
      synonyms: [
        'ngay qd',
        'ngay cong nhan',
        'ngay ky',
        'ngay ban hanh',
        'ngay cap',
        'decision date',
        'date',
        'ngay quyet dinh cong nhan',
        'thoi gian cong nhan',
      ],
    },
    {
      name: 'issuer',
      kind: lineKind,
      synonyms: [
        'co quan ban hanh',
        'don vi cong nhan',
        'noi ban hanh',
        'issuer',
        'co quan cap',
        'co quan ra quyet dinh',
      ],
    },
    { name: 'level', kind: levelKind, synonyms: ['cap', 'level'] },
    { name: 'year', kind: yearKind, synonyms: ['nam', 'nam cong nhan', 'nam danh gia phan hang', 'year', 'nam dat'] },
    { name: 'round', kind: lineKind, synonyms: ['dot danh gia', 'dot cong nhan', 'round'] },
    {
      name: 'points',
      kind: numberKind,
      synonyms: ['so diem', 'diem so', 'diem danh gia', 'tong diem', 'points', 'score'],
    },
    {
      name: 'code',
      kind: lineKind,
      synonyms: ['ma so', 'ma ocop', 'ma so ocop', 'ma san pham', 'ma so san pham', 'code', 'product code'],
    },
    {
      name: 'ends',
      kind: dateKind,
      synonyms: ['het han', 'han den', 'thoi han', 'co gia tri den', 'end date', 'ends', 'thoi han den'],
    },
    { name: 'revoked.date', kind: dateKind, synonyms: [] },
    { name: 'revoked.decision', kind: lineKind, synonyms: ['so quyet dinh thu hoi'] },
    { name: 'revoked.reason', kind: lineKind, synonyms: [] },
    { name: 'source', kind: lineKind, synonyms: [] },
  ],
  sources: [
    { name: 'key', kind: lineKind, synonyms: ['source key'] },
    {
      name: 'title',
      kind: lineKind,
      synonyms: [
        'nguon',
        'ten nguon thong tin',
        'nguon thong tin',
        'can cu',
        'source',
        'source title',
        'tieu de nguon',
        'ten bai',
      ],
      required: true,
    },
    {
      name: 'publisher',
      kind: lineKind,
      synonyms: ['noi dang', 'co quan dang', 'nha xuat ban', 'don vi dang', 'publisher', 'source publisher'],
      required: true,
    },
    {
      name: 'url',
      kind: lineKind,
      synonyms: [
        'duong dan',
        'link',
        'link nguon',
        'lien ket',
        'url',
        'source url',
        'duong dan nguon',
        'dia chi web nguon',
      ],
    },
    { name: 'published', kind: partialDateKind, synonyms: ['ngay dang', 'source date', 'published', 'ngay xuat ban'] },
    { name: 'read', kind: dateKind, synonyms: ['ngay doc', 'ngay truy cap', 'read', 'ngay tra cuu', 'accessed'] },
    { name: 'role', kind: lineKind, synonyms: [] },
    { name: 'reliability', kind: choiceKind(sourceReliabilities.map((id) => ({ id, name: id }))), synonyms: [] },
  ],
};

/** Returns the columns of the items of a list; `number` counts from 1, newest recognition first. */
export function itemColumns(list: ItemList, number: number): SheetColumn[] {
  return fields[list].map(({ kind, name, required = false, synonyms }) => ({
    key: `${list}.${number}.${name}`,
    name,
    path: [list, number - 1, ...name.split('.')],
    kind,
    synonyms,
    number,
    required: required && number === 1,
  }));
}

/** The number of a recognition, in the sheet of recognitions. */
export const numberColumn: SheetColumn = {
  key: 'no',
  name: 'no',
  path: ['no'],
  kind: yearOrNumber(),
  synonyms: ['lan', 'no', 'lan thu'],
};

function yearOrNumber(): CellKind {
  return {
    toText: (value) => (typeof value === 'number' ? String(value) : ''),
    parse: (cell, key) =>
      /^\d{1,3}$/u.test(cell)
        ? { value: Number(cell) }
        : { finding: { code: 'whole-number-expected', params: { key, found: cell } } },
  };
}
