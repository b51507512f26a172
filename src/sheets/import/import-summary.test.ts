import { expect, test } from 'vitest';
import { pageText } from '../../checks/checked-files.ts';
import type { SheetPages } from '../columns/read-pages.ts';
import { goneFrom, summariseImport } from './import-summary.ts';
import type { PageFiles, PlannedPage } from './plan/planned-page.ts';
import { makePage, makeRow } from './plan/row-fixture.ts';

const [tra, gao] = ['tra', 'gao'].map((id) => makePage('products', id, pageText([`name: ${id}`, 'group: food'])));
const htx = makePage('producers', 'htx', pageText(['name: HTX']));
if (tra === undefined || gao === undefined) throw new Error('no pages');
const pages: SheetPages = { products: [tra, gao], producers: [htx], unreadable: [] };

function planned(id: string, more: Partial<PlannedPage>, files = 0): PageFiles {
  const page = { collection: 'products', id, record: {}, place: { file: 'x' }, cells: new Map(), ...more } as const;
  return { page, files: Array.from({ length: files }, () => ({ path: 'x', text: '' })) };
}

test('pages are counted as new, changed, the same and gone, by kind', () => {
  const rows = [makeRow('products', { id: 'tra' })];
  const all = [
    planned('moi', { record: { origin: { former: 'hue' } } }, 1),
    planned('tra', { before: tra, record: { ...tra.record, group: 'beverages', set: 'tea' } }, 2),
    planned('htx-moi', { collection: 'producers' }, 1),
    planned('gao', { before: gao, record: gao.record }),
  ];
  expect(
    summariseImport(
      rows,
      all,
      goneFrom(
        pages,
        all.map(({ page }) => page),
        rows,
      ),
    ),
  ).toEqual({
    counts: {
      products: { new: 1, changed: 1, same: 1, gone: 0 },
      producers: { new: 1, changed: 0, same: 0, gone: 0 },
    },
    added: ['products/hue/moi/index.md', 'producers/htx-moi/index.md'],
    changed: [{ file: 'products/lao-cai/tra/index.md', keys: ['group', 'set'] }],
  });
});

test('a key that goes is a change too', () => {
  const { body: _body, ...record } = tra.record;
  expect(
    summariseImport([], [planned('tra', { before: tra, record }, 1)], { products: [], producers: [] }).changed,
  ).toEqual([{ file: 'products/lao-cai/tra/index.md', keys: ['body'] }]);
});

test('a kind that the sheets are not about is not counted, and none of its pages is gone', () => {
  const rows = [makeRow('products', { id: 'tra' })];
  const gone = goneFrom(pages, [planned('tra', {}).page], rows);
  expect(gone).toEqual({ products: [gao], producers: [] });
  expect(Object.keys(summariseImport(rows, [], gone).counts)).toEqual(['products']);
});

test('a page of the same id and another kind does not stand for one', () => {
  const rows = [makeRow('producers', { id: 'htx' })];
  expect(goneFrom(pages, [planned('htx', {}).page], rows).producers).toEqual([htx]);
});
