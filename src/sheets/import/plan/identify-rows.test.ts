import { expect, test } from 'vitest';
import { pageText } from '../../../checks/checked-files.ts';
import type { SheetPage } from '../../columns/sheet-page.ts';
import { identifyRows } from './identify-rows.ts';
import { ProducerIndex } from './producer-index.ts';
import { makePage, makeRow } from './row-fixture.ts';

function product(id: string, name: string, former: string, producer?: string): SheetPage {
  const maker = producer === undefined ? [] : [`producer: ${producer}`];
  return makePage('products', id, pageText([`name: ${name}`, ...maker, 'origin:', `  former: ${former}`]));
}

const pages = [
  product('tra', 'Trà Shan', 'lao-cai', 'htx-a'),
  product('tra-2', 'Trà Shan', 'lao-cai', 'htx-b'),
  product('tra-3', 'Trà Shan', 'ha-giang'),
  product('gao', 'Gạo Séng Cù', 'lao-cai'),
];
const producers = new ProducerIndex([
  { id: 'htx-a', record: { name: 'HTX Một' } },
  { id: 'htx-b', record: { name: 'HTX Hai' } },
]);

/** Returns the id of the page that a row is found to speak of, “new”, or the code of the fault. */
function pageOf(texts: Readonly<Record<string, string>>): string | undefined {
  const { faults, rows } = identifyRows([makeRow('products', texts)], pages, producers);
  const [fault] = faults;
  return fault === undefined ? (rows[0]?.before?.location.id ?? 'new') : fault.code;
}

test.each([
  [{ id: 'gao', name: 'Khác' }, 'gao'],
  [{ id: 'moi', name: 'Gạo Séng Cù' }, 'new'],
  [{ name: 'gao  seng cu' }, 'gao'],
  [{ name: 'Gạo', 'origin.former': 'Lào Cai' }, 'new'],
  [{ name: 'Gạo Séng Cù', 'origin.former': 'Hà Giang' }, 'new'],
  [{ name: 'Gạo Séng Cù', 'origin.former': 'Lào Cai', producer: 'HTX Hai' }, 'gao'],
  [{ name: 'Gạo Séng Cù', 'origin.former': '' }, 'gao'],
  [{ name: 'Gạo Séng Cù', 'origin.former': 'Xứ Lạ' }, 'gao'],
  [{ name: 'Trà Shan', 'origin.former': 'Hà Giang' }, 'tra-3'],
  [{ name: 'Trà Shan', 'origin.former': 'Lào Cai', producer: 'htx hai' }, 'tra-2'],
  [{ name: 'Trà Shan', 'origin.former': 'Lào Cai', producer: 'htx-a' }, 'tra'],
  [{ name: 'Trà Shan', 'origin.former': 'Lào Cai', producer: 'HTX Ba' }, 'new'],
  [{ name: 'Trà Shan', 'origin.former': 'Lào Cai' }, 'page-ambiguous'],
  [{ name: 'Trà Shan', producer: 'HTX Một' }, 'page-ambiguous'],
  [{ id: 'moi', name: '' }, 'page-unknown'],
  [{ id: '', name: '' }, 'name-missing'],
])('%j is %s', (texts, page) => {
  expect(pageOf(texts)).toBe(page);
});

test('pages that may be meant are named at the name of the row', () => {
  const row = makeRow('products', { 'origin.former': 'Lào Cai', name: 'Trà Shan' }, 7);
  expect(identifyRows([row], pages, producers)).toEqual({
    rows: [],
    faults: [
      {
        place: { table: { file: 'x.csv' }, row: 6, column: 1 },
        code: 'page-ambiguous',
        params: { found: 'Trà Shan', allowed: ['tra', 'tra-2'] },
      },
    ],
  });
});

test('a row that is not understood keeps none of the others from being so, and they stay in their order', () => {
  const rows = [
    makeRow('products', { name: 'Mới' }, 2),
    makeRow('products', { id: 'khong-co', name: '' }, 3),
    makeRow('products', { id: 'gao' }, 4),
  ];
  const { faults, rows: identified } = identifyRows(rows, pages, producers);
  expect(identified.map(({ before, row }) => [row, before?.location.id])).toEqual([
    [rows[0], undefined],
    [rows[2], 'gao'],
  ]);
  expect(faults.map(({ code, params }) => [code, params['found']])).toEqual([['page-unknown', 'khong-co']]);
});
