import { expect, test } from 'vitest';
import { makeCells } from '../plan/row-fixture.ts';
import { cellAt, pathKey } from './page-row.ts';
import type { PlacedCell } from './page-row.ts';

const cells = new Map(
  makeCells('products', {
    name: 'a',
    'recognitions.1.year': '',
    'recognitions.1.stars': '',
    'origin.district': '',
    'origin.commune': '',
  }).map((cell): [string, PlacedCell] => [pathKey(cell.column.path), cell]),
);

test.each([
  { what: 'the cell of the value', path: ['name'], key: 'name' },
  { what: 'the required cell of a group', path: ['recognitions', 0], key: 'recognitions.1.stars' },
  { what: 'the first cell of a group without a required one', path: ['origin'], key: 'origin.district' },
  { what: 'nothing around a path that has none', path: ['season', 0], key: undefined },
  { what: 'the cell around a part', path: ['name', 0, 'x'], key: 'name' },
])('a fault is shown at $what', ({ key, path }) => {
  expect(cellAt(cells, path)?.column.key).toBe(key);
});

test('the nearest cell around is taken, and keys that only begin alike are not inside', () => {
  const [name] = makeCells('products', { name: 'a' });
  const [group] = makeCells('products', { group: 'a' });
  if (name === undefined || group === undefined) throw new Error('no cells');
  const nested = new Map([
    [pathKey(['a']), name],
    [pathKey(['a', 'b']), group],
  ]);
  expect(cellAt(nested, ['a', 'b', 'c', 'd'])).toBe(group);
  expect(cellAt(new Map([[pathKey(['aliases']), name]]), ['alias'])).toBeUndefined();
});
