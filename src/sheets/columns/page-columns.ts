import { formerProvinceKind } from './cell-choice.ts';
import { dateKind } from './cell-date.ts';
import { lineKind, wordsKind } from './cell-kind.ts';
import type { CellKind } from './cell-kind.ts';
import { countriesKind, itemsKind, monthsKind, textsKind } from './cell-list.ts';
import { amountKind, digitsKind, numberKind, phoneKind } from './cell-number.ts';
import { groupKind, producerKindKind, provinceKind, rightKind, setKind, standardKind } from './choice-kinds.ts';
import { translationLocales } from './column.ts';
import type { ColumnName, SheetColumn } from './column.ts';

function column(
  name: ColumnName,
  kind: CellKind,
  synonyms: readonly string[] = [],
  more: Partial<SheetColumn> = {},
): SheetColumn {
  return { key: name, name, path: name.split('.'), kind, synonyms, ...more };
}

const idColumn = column('id', lineKind, ['ma trang', 'slug', 'id san pham', 'product id', 'ma chu the', 'producer id']);
const versionColumn = column('version', lineKind);

const place: readonly SheetColumn[] = [
  column(
    'origin.former',
    formerProvinceKind,
    [
      'tinh',
      'tinh thanh',
      'tinh thanh pho',
      'tinh tp',
      'tinh cu',
      'province',
      'former province',
      'former',
      'province old',
      'dia phuong',
    ],
    { required: true },
  ),
  column('province', provinceKind, ['tinh moi', 'tinh sau sap nhap', 'new province', 'province now'], {
    path: ['province'],
  }),
  column('origin.district', lineKind, [
    'huyen',
    'quan huyen',
    'huyen quan',
    'huyen thi xa',
    'huyen thanh pho',
    'huyen tx tp',
    'huyen thi xa thanh pho',
    'district',
  ]),
  column('origin.commune', lineKind, [
    'xa',
    'xa phuong',
    'xa phuong thi tran',
    'phuong xa',
    'xa thi tran',
    'ten xa',
    'commune',
    'ward',
  ]),
  column('origin.now.commune', lineKind, [
    'xa moi',
    'xa phuong hien nay',
    'xa sau sap nhap',
    'commune now',
    'new commune',
  ]),
];

const notes = column('editorNotes', textsKind, ['ghi chu', 'notes', 'note', 'ghi chu cua bien tap']);
const buy = column(
  'buy',
  itemsKind([
    { key: 'label', kind: lineKind },
    { key: 'url', kind: lineKind },
  ]),
  ['noi ban', 'buy'],
);

/** Returns the columns of the words of a page in each language but Vietnamese. */
function translations(parts: readonly ('name' | 'summary' | 'photos' | 'body')[]): SheetColumn[] {
  return translationLocales.flatMap((locale) =>
    parts.map((part): SheetColumn => {
      const kind = part === 'photos' ? textsKind : part === 'body' ? wordsKind : lineKind;
      const path = ['translations', locale, part];
      const synonyms = [
        `${locale} ${part}`,
        `${part} ${locale}`,
        ...(locale === 'en' ? [`${part} english`, ...englishWords(part)] : []),
      ];
      return { key: path.join('.'), name: `words.${part}`, path, kind, synonyms, locale };
    }),
  );
}

function englishWords(part: string): readonly string[] {
  if (part === 'name') return ['ten tieng anh', 'english name', 'ten san pham tieng anh'];
  if (part === 'body') return ['mo ta tieng anh', 'english description'];
  return part === 'summary' ? ['tom tat tieng anh', 'english summary'] : [];
}

/** A producer by id or name; the name is looked up among all pages later. */
function producerColumnKind(nameOf: (id: string) => string): CellKind {
  return {
    toText: (value, style) => {
      const id = typeof value === 'string' ? value : '';
      return style === 'words' && id !== '' ? nameOf(id) : id;
    },
    parse: (cell, key) => lineKind.parse(cell, key),
  };
}

/** Returns the columns of products, without recognitions and sources. */
export function productColumns(nameOf: (id: string) => string): { head: SheetColumn[]; tail: SheetColumn[] } {
  return {
    head: [
      idColumn,
      column(
        'name',
        lineKind,
        [
          'ten san pham',
          'ten sp',
          'san pham',
          'product',
          'product name',
          'ten san pham ocop',
          'name vi',
          'ten san pham dich vu',
        ],
        { required: true },
      ),
      column('group', groupKind, ['nhom', 'nganh hang', 'nhom nganh hang', 'group', 'category', 'phan nhom'], {
        required: true,
      }),
      column('set', setKind, ['bo', 'phan nhom san pham', 'set', 'bo tieu chi', 'bo san pham ocop']),
      column('producer', producerColumnKind(nameOf), [
        'ten chu the',
        'chu the ocop',
        'chu the san xuat',
        'co so san xuat',
        'don vi san xuat',
        'ten co so',
        'nha san xuat',
        'producer',
        'producer name',
        'ten chu the san xuat',
        'ten don vi',
        'chu the san pham',
      ]),
      ...place,
    ],
    tail: [
      column('body', wordsKind, ['mo ta san pham', 'gioi thieu', 'mo ta', 'description', 'body', 'noi dung']),
      column('aliases', textsKind, ['ten goi khac', 'aliases']),
      column(
        'standards',
        itemsKind([
          { key: 'id', kind: standardKind },
          { key: 'until', kind: dateKind },
          { key: 'source', kind: lineKind },
        ]),
        ['chung nhan', 'tieu chuan ap dung', 'standards'],
      ),
      column(
        'rights',
        itemsKind([
          { key: 'id', kind: rightKind },
          { key: 'no', kind: lineKind },
          { key: 'source', kind: lineKind },
        ]),
        ['so huu tri tue', 'rights'],
      ),
      column(
        'packs',
        itemsKind([
          { key: 'size', kind: lineKind },
          { key: 'price', kind: amountKind },
          { key: 'gtin', kind: digitsKind([8, 12, 13, 14], 'gtin-invalid') },
        ]),
        ['quy cach dong goi', 'dong goi', 'packs'],
      ),
      column('season', monthsKind, ['mua', 'thang', 'season']),
      column('capacity.value', numberKind, ['cong suat', 'capacity']),
      column('capacity.unit', lineKind, ['don vi tinh']),
      column('capacity.per', lineKind),
      column('exports', countriesKind, ['xuat khau', 'thi truong xuat khau', 'exports']),
      column(
        'photos',
        itemsKind([
          { key: 'src', kind: lineKind },
          { key: 'alt', kind: lineKind },
          { key: 'credit', kind: lineKind },
          { key: 'licence', kind: lineKind },
        ]),
        ['hinh anh', 'photos'],
      ),
      buy,
      column('formerIds', textsKind, ['ma cu', 'former ids']),
      notes,
      ...translations(['name', 'summary', 'photos', 'body']),
      versionColumn,
    ],
  };
}

/** A column only sheets of products from elsewhere have: what kind a new producer is. */
export const newProducerColumn: SheetColumn = column('producerKind', producerKindKind, [
  'loai hinh',
  'loai chu the',
  'producer kind',
  'loai hinh to chuc',
]);

/** Returns the columns of producers, without sources. */
export function producerColumns(): { head: SheetColumn[]; tail: SheetColumn[] } {
  return {
    head: [
      idColumn,
      column('producerName', lineKind, ['ten', 'chu the', 'producer', 'ten don vi', 'ten co so'], {
        key: 'name',
        path: ['name'],
        required: true,
      }),
      column('shortName', lineKind, ['ten viet tat', 'thuong hieu', 'short name']),
      column('kind', producerKindKind, ['loai hinh chu the', 'loai chu the', 'producer kind', 'kind'], {
        required: true,
      }),
      ...place,
      column('taxCode', digitsKind([10], 'tax-code-invalid'), ['mst', 'tax code', 'ma so doanh nghiep']),
      column('contact.phone', phoneKind, ['so dien thoai', 'sdt', 'dt', 'phone', 'dien thoai lien he', 'tel']),
      column('contact.email', lineKind, ['email', 'e mail', 'hop thu']),
      column('contact.website', lineKind, ['website', 'web']),
      column('contact.facebook', lineKind, ['fanpage']),
      column('contact.zalo', lineKind),
    ],
    tail: [
      column('body', wordsKind, ['gioi thieu', 'mo ta', 'description', 'body']),
      column('aliases', textsKind, ['ten goi khac', 'aliases']),
      buy,
      column('formerIds', textsKind, ['ma cu', 'former ids']),
      notes,
      ...translations(['name', 'summary', 'photos', 'body']),
      versionColumn,
    ],
  };
}
