import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../domain/calendar-date.ts';
import { dateKind, partialDateKind, yearKind } from './cell-date.ts';

test.each([
  '2024-03-11',
  '2024/3/11',
  '2024.03.11',
  '2024-03-11T00:00:00.000Z',
  '2024-03-11 00:00',
  '11/3/2024',
  '11/03/2024',
  '11-3-2024',
  '11.03.2024',
  'ngày 11 tháng 3 năm 2024',
  'Ngày 11/3/2024',
  '11 tháng 3 năm 2024',
  'NGAY 11 THANG 3 NAM 2024',
  '11/03/2024 00:00:00',
  '11/03/2024 0:00',
  '45362',
  '45362.0',
])('“%s” is 11 March 2024', (cell) => {
  expect(dateKind.parse(cell, 'Ngày')).toEqual({ value: '2024-03-11' });
});

test.each([
  '',
  '11/3',
  '11/3/24',
  '2024',
  'hôm qua',
  '4536',
  '453620',
  '45362.5',
  '11/03/2024 10:30',
  'x 11/3/2024',
  '11/3/2024 x',
])('“%s” is no day, and nothing is guessed', (cell) => {
  expect(dateKind.parse(cell, 'Ngày')).toEqual({ finding: { code: 'date-invalid', params: { found: cell } } });
});

test('a day that the calendar does not have is refused', () => {
  expect(dateKind.parse('31/02/2024', 'x')).toEqual({
    finding: { code: 'date-invalid', params: { found: '31/02/2024' } },
  });
  expect(dateKind.parse('29/02/2024', 'x')).toEqual({ value: '2024-02-29' });
  expect(dateKind.parse('29/02/2023', 'x')).toHaveProperty('finding');
});

test('month and day the American way are refused with what was probably meant', () => {
  expect(dateKind.parse('04/26/2024', 'x')).toEqual({
    finding: { code: 'date-invalid', params: { found: '04/26/2024', nearest: '2024-04-26' } },
  });
});

test('the numbers of Excel count from 1 January 1900', () => {
  expect(dateKind.parse('43831', 'x')).toEqual({ value: '2020-01-01' });
  expect(dateKind.parse('43830', 'x')).toEqual({ value: '2019-12-31' });
});

test('what is written in words is read back as it was', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), (days) => {
      const day = addDays('2000-01-01', days);
      for (const kind of [dateKind, partialDateKind]) {
        for (const style of ['codes', 'words'] as const) {
          expect(kind.parse(kind.toText(day, style), 'x')).toEqual({ value: day });
        }
      }
    }),
  );
});

test('people see day, month and year in this order, files see them the other way round', () => {
  expect(dateKind.toText('2024-03-11', 'words')).toBe('11/03/2024');
  expect(dateKind.toText('2024-03', 'words')).toBe('03/2024');
  expect(dateKind.toText('2024', 'words')).toBe('2024');
  expect(dateKind.toText('2024-03-11', 'codes')).toBe('2024-03-11');
  expect(dateKind.toText(undefined, 'words')).toBe('');
});

test.each([
  ['2024', '2024'],
  ['1999', '1999'],
  ['2024-03', '2024-03'],
  ['2024-12', '2024-12'],
  ['3/2024', '2024-03'],
  ['03-2024', '2024-03'],
  ['12.2024', '2024-12'],
  ['tháng 3 năm 2024', '2024-03'],
  ['Tháng 10/2024', '2024-10'],
  ['11/3/2024', '2024-03-11'],
])('a publication of “%s” is of %s', (cell, value) => {
  expect(partialDateKind.parse(cell, 'x')).toEqual({ value });
});

test.each(['2124', '1824', '2024-13', '2024-00', '13/2024', '0/2024', 'tháng 3'])(
  '“%s” is no time of a publication',
  (cell) => {
    expect(partialDateKind.parse(cell, 'x')).toHaveProperty('finding.code', 'date-invalid');
  },
);

test('a year is four digits, perhaps with the word before it or a zero that Excel adds', () => {
  for (const cell of ['2024', 'năm 2024', 'Năm 2024', '2024.0'])
    expect(yearKind.parse(cell, 'x')).toEqual({ value: 2024 });
  for (const cell of ['24', '20245', 'hai nghìn', '2024.5', '2024 x', '']) {
    expect(yearKind.parse(cell, 'Năm')).toEqual({
      finding: { code: 'whole-number-expected', params: { key: 'Năm', found: cell } },
    });
  }
  expect(yearKind.toText(2024, 'words')).toBe('2024');
});
