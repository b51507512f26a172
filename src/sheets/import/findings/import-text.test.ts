import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareFaults, placeText } from './fault.ts';
import type { Fault, FaultPlace } from './fault.ts';
import { faultText, noticeText, say, sayInBoth } from './import-text.ts';
import { joinFindings } from './notice.ts';

const cell = (file: string, row: number, column: number, sheet?: string): FaultPlace => ({
  table: { file, ...(sheet === undefined ? {} : { sheet }) },
  row,
  column,
});

test('places are told as spreadsheets and editors of text name them', () => {
  expect(placeText(cell('san-pham.xlsx', 6, 3, 'Sản phẩm'))).toBe('san-pham.xlsx  Sản phẩm!D7');
  expect(placeText(cell('a.csv', 0, 26))).toBe('a.csv!AA1');
  expect(placeText({ file: 'a.jsonl', line: 12, key: 'stars' })).toBe('a.jsonl:12 stars');
  expect(placeText({ file: 'a.csv' })).toBe('a.csv');
});

const fault = (place: FaultPlace): Fault => ({ place, code: 'key-missing', params: {} });

test('faults come by file, sheet, row and column; those of a whole file first', () => {
  const sorted = [
    { file: 'a.csv' },
    cell('a.csv', 0, 5),
    cell('a.csv', 1, 0),
    cell('a.csv', 1, 2),
    cell('a.csv', 10, 1),
    { file: 'b.jsonl', line: 2 },
    { file: 'b.jsonl', line: 10 },
    cell('c.xlsx', 5, 5, 'A'),
    cell('c.xlsx', 1, 1, 'B'),
  ].map(fault);
  fc.assert(
    fc.property(fc.shuffledSubarray(sorted, { minLength: sorted.length }), (shuffled) => {
      expect(shuffled.toSorted(compareFaults)).toEqual(sorted);
    }),
  );
});

test('a fault tells its place and code, then in each language what is wrong, how to mend it and what was meant', () => {
  const misspelt: Fault = {
    place: cell('a.csv', 0, 1),
    code: 'column-misspelt',
    params: { found: 'Hạng saoo', nearest: 'Hạng sao' },
  };
  const lines = faultText(misspelt, ['vi', 'en']).split('\n');
  expect(lines[0]).toBe('a.csv!B1  lỗi  column-misspelt');
  expect(lines).toHaveLength(7);
  expect(lines.slice(1).every((line) => line.startsWith('  '))).toBe(true);
  expect(lines[3]).toBe('  Có phải: Hạng sao');
  expect(lines[6]).toBe('  Did you mean: Hạng sao');
  expect(faultText(misspelt, ['en']).split('\n')[0]).toBe('a.csv!B1  error  column-misspelt');
  expect(faultText(fault({ file: 'x' }), ['en']).split('\n')).toHaveLength(3);
});

test('in a sheet the remedy speaks of columns, in a file of keys', () => {
  const missing = (place: FaultPlace): string =>
    faultText({ place, code: 'key-missing', params: { key: 'Nhóm' } }, ['en']);
  expect(missing(cell('a.csv', 1, 1))).toContain('fill in the column “Nhóm”');
  expect(missing({ file: 'a.jsonl', line: 1 })).not.toContain('column');
});

test('long lists are cut, and a value that is missing keeps its place visible', () => {
  const allowed = Array.from({ length: 31 }, (_, index) => `v${index}`);
  const text = (values: readonly string[]): string =>
    faultText({ place: { file: 'x' }, code: 'value-not-allowed', params: { key: 'k', found: 'f', allowed: values } }, [
      'en',
    ]);
  expect(text(allowed)).toContain('v28, v29, …');
  expect(text(allowed)).not.toContain('v30');
  expect(text(allowed.slice(1))).toContain('v29, v30');
  expect(text(allowed.slice(1))).not.toContain('…');
  expect(say('rows', { name: 'a.csv' }, 'en')).toMatch(/a\.csv.*\{count\}/u);
});

test('what is said before a language is chosen is said in both', () => {
  const both = sayInBoth('noFile', { found: '' });
  expect(both).toBe(`${say('noFile', { found: '' }, 'vi')}\n${say('noFile', { found: '' }, 'en')}`);
  expect(sayInBoth('noFile')).toContain('\n');
});

test('a notice is filled with its values', () => {
  const notice = { code: 'columnIgnored', params: { found: 'Màu', sheet: 'a.csv' } } as const;
  expect(noticeText(notice, 'vi')).toContain('Bỏ qua cột lạ «Màu»');
  expect(noticeText(notice, 'en')).toContain('“Màu”');
});

test('findings of steps come one after the other', () => {
  const notice = (found: string) => ({ code: 'rowsMissing', params: { found } }) as const;
  const a = { faults: [fault({ file: 'a' })], notices: [notice('a')] };
  const b = { faults: [fault({ file: 'b' })], notices: [notice('b'), notice('c')] };
  expect(joinFindings([a, b])).toEqual({ faults: [...a.faults, ...b.faults], notices: [...a.notices, ...b.notices] });
});
