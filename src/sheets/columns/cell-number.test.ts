import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountKind, digitsKind, numberKind, phoneKind, starsKind } from './cell-number.ts';

test.each([
  ['75', 75],
  ['75,5', 75.5],
  ['75.5', 75.5],
  ['-3,25', -3.25],
  ['1.200.000', 1_200_000],
  ['1.200,5', 1200.5],
  ['12.345.678,25', 12_345_678.25],
  ['0', 0],
  ['1.200', 1.2],
])('“%s” is the number %d', (cell, value) => {
  expect(numberKind.parse(cell, 'x')).toEqual({ value });
});

test.each([
  '',
  'bảy',
  '7 5',
  '1,2,3',
  '1.2.3',
  '1.2000.000',
  '5%',
  '1e5',
  '.5',
  '5.',
  ',5',
  '--5',
  '1.200.00,5',
  '1234.567.890',
])('“%s” is no number', (cell) => {
  expect(numberKind.parse(cell, 'Điểm')).toEqual({
    finding: { code: 'number-expected', params: { key: 'Điểm', found: cell } },
  });
});

test('numbers come back as they were, with a point and with a comma', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 0, max: 99 }), (whole, part) => {
      const text = `${whole}.${String(part).padStart(2, '0')}`;
      const value = Number(text);
      expect(numberKind.parse(numberKind.toText(value, 'codes'), 'x')).toEqual({ value });
      expect(numberKind.parse(text.replace('.', ','), 'x')).toEqual({ value });
    }),
  );
});

test.each([
  ['120.000', 120_000],
  ['120,000', 120_000],
  ['120.000 đ', 120_000],
  ['120.000đồng', 120_000],
  ['120000 VND', 120_000],
  ['1.200.000 vnđ', 1_200_000],
  ['85000₫', 85_000],
  ['5', 5],
])('“%s” is the amount %d', (cell, value) => {
  expect(amountKind.parse(cell, 'x')).toEqual({ value });
});

test.each(['1,5', '120.5', 'đ', '120 k', '120.50', 'đ 5', '5 đ x'])('“%s” is no whole amount', (cell) => {
  expect(amountKind.parse(cell, 'Giá')).toEqual({
    finding: { code: 'whole-number-expected', params: { key: 'Giá', found: cell } },
  });
});

test.each([
  ['3', 3],
  ['4.0', 4],
  ['5 sao', 5],
  ['4sao', 4],
  ['4 stars', 4],
  ['4-star', 4],
  ['4*', 4],
  ['4 ★', 4],
  ['4⭐', 4],
  ['***', 3],
  ['★★★★', 4],
  ['⭐⭐⭐⭐⭐', 5],
  ['bốn sao', 4],
  ['Ba', 3],
  ['NĂM SAO', 5],
  ['five stars', 5],
  ['four', 4],
  ['three star', 3],
  ['Hạng 4 sao', 4],
  ['OCOP 3 sao', 3],
  ['đạt 5', 5],
  ['Xếp hạng bốn', 4],
])('“%s” is %d stars', (cell, value) => {
  expect(starsKind.parse(cell, 'x')).toEqual({ value });
});

test.each(['', '2', '6 sao', '**', '★★★★★★', 'hai sao', 'sao', '4,5', '45', '3-4 sao', '4 sao OCOP', 'hạng', '*4'])(
  '“%s” is no rating',
  (cell) => {
    expect(starsKind.parse(cell, 'x')).toEqual({ finding: { code: 'star-rating-unknown', params: { found: cell } } });
  },
);

test('stars are written as a digit, or with the word that the list has', () => {
  expect(starsKind.toText(4, 'codes')).toBe('4');
  expect(starsKind.toText(4, 'words')).toBe('4 sao');
  expect(starsKind.toText(undefined, 'words')).toBe('');
  expect(starsKind.choices?.map((choice) => starsKind.parse(choice, 'x'))).toEqual(
    [3, 4, 5].map((value) => ({ value })),
  );
});

const gtin = digitsKind([8, 13], 'gtin-invalid');

test('digits that are a name keep their zeros and lose their spaces and points', () => {
  expect(gtin.parse('0893 1234.56789', 'x')).toEqual({ value: '0893123456789' });
  expect(gtin.parse('abc', 'x')).toEqual({ value: 'abc' });
  expect(gtin.parse('123456789', 'x')).toEqual({ value: '123456789' });
  expect(gtin.toText('08931234', 'codes')).toBe('08931234');
});

test('one digit too few is a zero that Excel took away', () => {
  expect(gtin.parse('1234567', 'x')).toEqual({
    finding: { code: 'gtin-invalid', params: { found: '1234567', nearest: '01234567' } },
  });
  expect(gtin.parse('893123456789', 'x')).toHaveProperty('finding.params.nearest', '0893123456789');
  // Twelve digits may be a number of their own kind.
  expect(digitsKind([12, 13], 'gtin-invalid').parse('893123456789', 'x')).toEqual({ value: '893123456789' });
  expect(gtin.parse('12345x7', 'x')).toEqual({ value: '12345x7' });
});

test.each(['8.93E+12', '8,93e12', '9E+5', '8.93e+12'])('“%s” is what Excel made of a long number', (cell) => {
  expect(digitsKind([10], 'tax-code-invalid').parse(cell, 'x')).toEqual({
    finding: { code: 'tax-code-invalid', params: { found: cell } },
  });
});

test('nine digits are a telephone whose zero Excel has taken away', () => {
  expect(phoneKind.parse('912345678', 'x')).toEqual({ value: '0912345678' });
  for (const cell of ['0912345678', '12345678', '9123456789', '012345678', '+84 912 345 678']) {
    expect(phoneKind.parse(cell, 'x')).toEqual({ value: cell });
  }
});
