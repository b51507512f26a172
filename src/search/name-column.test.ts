import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareVietnamese } from '../domain/vietnamese-text.ts';
import { packNames, rowsByName, unpackNames } from './name-column.ts';

const names = ['Cam', 'Đậu', 'Bưởi', 'Dừa', 'Bưởi da xanh', 'Ấu', 'Cam'];

test('names come back to their rows', () => {
  expect(unpackNames(packNames(names, compareVietnamese))).toEqual(names);
});

test('rows follow the Vietnamese alphabet, equal names in the order of their rows', () => {
  expect(Array.from(rowsByName(packNames(names, compareVietnamese)))).toEqual([5, 2, 4, 0, 6, 3, 1]);
});

test('any names come back, also through JSON', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom(...Array.from('aăâbđe ộ“”"\\')) })), (list) => {
      const column = JSON.parse(JSON.stringify(packNames(list, compareVietnamese))) as ReturnType<typeof packNames>;
      expect(unpackNames(column)).toEqual(list);
    }),
  );
});
