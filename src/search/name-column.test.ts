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

const anyNames = fc.array(
  fc.string({ unit: fc.constantFrom(...Array.from('aAăâbdđeêoôơuưáàạ \u{1F35A}“”"\\')), maxLength: 6 }),
  { maxLength: 20 },
);

test('any names come back, also through JSON', () => {
  fc.assert(
    fc.property(anyNames, (list) => {
      const column = JSON.parse(JSON.stringify(packNames(list, compareVietnamese))) as ReturnType<typeof packNames>;
      expect(unpackNames(column)).toEqual(list);
    }),
  );
});

test('any rows are in the order that the collation of Vietnamese gives their names', () => {
  const { compare } = new Intl.Collator('vi');
  fc.assert(
    fc.property(anyNames, (list) => {
      const expected = list.map((_, row) => row).toSorted((a, b) => compare(list[a] ?? '', list[b] ?? '') || a - b);
      expect(Array.from(rowsByName(packNames(list, compare)))).toEqual(expected);
    }),
  );
});

test('what is kept of a name may be shorter, and is made a name again for its row', () => {
  const column = packNames(names, compareVietnamese, (name, row) => `${name.slice(1)}/${String(row)}`);
  const first = (row: number): string => names[row]?.charAt(0) ?? '';
  expect(unpackNames(column, undefined, (kept, row) => first(row) + kept)).toEqual(
    names.map((name, row) => `${name}/${String(row)}`),
  );
});

test('letters that a name shares with the one before stand once, eighty at most', () => {
  const { lines } = packNames(['Bưởi', 'Bưởi da xanh'], compareVietnamese);
  expect(lines).toBe("#Bưởi\n' da xanh");
  const long = 'a'.repeat(100);
  const column = packNames([long, `${long}b`], compareVietnamese);
  expect(column.lines.split('\n')[1]).toHaveLength(1 + 21);
  expect(unpackNames(column)).toEqual([long, `${long}b`]);
});

test('names begin anew at the front of the alphabet where a row comes before the one above it', () => {
  expect(packNames(names, compareVietnamese).runs).toEqual([0, 2, 4, 5]);
  expect(packNames(['Ấu', 'Ấu', 'Bưởi'], compareVietnamese).runs).toEqual([0]);
  expect(packNames([], compareVietnamese)).toEqual({ lines: '', runs: [], order: '' });
});
