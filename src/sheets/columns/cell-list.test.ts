import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateKind } from './cell-date.ts';
import { lineKind, tidy } from './cell-kind.ts';
import { countriesKind, itemsKind, monthsKind, textsKind } from './cell-list.ts';
import { amountKind } from './cell-number.ts';

const sign = fc.constantFrom(...Array.from('aẵ|;\\n\n 1'));
const text = fc
  .string({ unit: sign, minLength: 1, maxLength: 8 })
  .map((value) => tidy(value).replace(/\s+/gu, ' '))
  .filter((value) => value !== '');

test('texts stand between bars and are read back whatever signs they have', () => {
  expect(textsKind.toText(['Trà núi', 'a|b', 'c\\d', 'e\nf'], 'codes')).toBe('Trà núi | a\\|b | c\\\\d | e\\nf');
  expect(textsKind.toText(undefined, 'codes')).toBe('');
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (values) => {
      expect(textsKind.parse(textsKind.toText(values, 'codes'), 'x')).toEqual({ value: values });
    }),
  );
});

test('people write one text a line, and leave bars at the ends', () => {
  expect(textsKind.parse('Trà núi\nTrà mây | | \n', 'x')).toEqual({ value: ['Trà núi', 'Trà mây'] });
  expect(textsKind.parse('a;b, c', 'x')).toEqual({ value: ['a;b, c'] });
  expect(textsKind.parse('a\\', 'x')).toEqual({ value: ['a\\'] });
});

test.each([
  ['9, 10, 11', [9, 10, 11]],
  ['9-11', [9, 10, 11]],
  ['9–11', [9, 10, 11]],
  ['tháng 9; Tháng 10', [9, 10]],
  ['1 | 12', [1, 12]],
  ['1-12', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  ['5-5', [5]],
  ['13', [13]],
])('“%s” are the months %j', (cell, value) => {
  expect(monthsKind.parse(cell, 'x')).toEqual({ value });
});

test.each(['', 'mùa xuân', '11-2', '9-13', '1-2-x', '1.5', ',', '9, mười'])('“%s” are no months', (cell) => {
  expect(monthsKind.parse(cell, 'Mùa')).toEqual({
    finding: { code: 'whole-number-expected', params: { key: 'Mùa', found: cell } },
  });
});

test('months and countries are written between commas', () => {
  expect(monthsKind.toText([9, 10], 'codes')).toBe('9, 10');
  expect(countriesKind.toText(['JP', 'DE'], 'words')).toBe('JP, DE');
  expect(countriesKind.toText(null, 'words')).toBe('');
});

test.each([
  ['JP, de', ['JP', 'DE']],
  ['Nhật Bản; Đức', ['JP', 'DE']],
  ['nhat ban\nGermany | Mỹ', ['JP', 'DE', 'US']],
  ['Hàn Quốc, Đài Loan, Anh, Trung Quốc', ['KR', 'TW', 'GB', 'CN']],
  ['JP, , ', ['JP']],
])('“%s” are the countries %j', (cell, value) => {
  expect(countriesKind.parse(cell, 'x')).toEqual({ value });
});

test('a country that nobody knows is named alone', () => {
  expect(countriesKind.parse('Nhật Bản, Atlantis, Mordor', 'x')).toEqual({
    finding: { code: 'country-code-invalid', params: { found: 'Atlantis' } },
  });
  expect(countriesKind.parse('JPN', 'x')).toHaveProperty('finding.params.found', 'JPN');
});

const packs = itemsKind([
  { key: 'size', kind: lineKind },
  { key: 'price', kind: amountKind },
  { key: 'until', kind: dateKind },
]);

test('parts of an item come in their order; those at the end may be missing', () => {
  expect(packs.parse('500 g; 120.000; 31/12/2026 | 1 kg | ; 5', 'x')).toEqual({
    value: [{ size: '500 g', price: 120_000, until: '2026-12-31' }, { size: '1 kg' }, { price: 5 }],
  });
  expect(packs.toText([{ size: '500 g', until: '2026-12-31' }, { size: '1 kg' }, {}, 'x'], 'words')).toBe(
    '500 g; ; 31/12/2026 | 1 kg |  | ',
  );
  expect(packs.parse('  \n 1 kg \n', 'x')).toEqual({ value: [{ size: '1 kg' }] });
});

test('a part that cannot be understood is told, and so is one too many', () => {
  expect(packs.parse('500 g; nhiều', 'Quy cách')).toEqual({
    finding: { code: 'whole-number-expected', params: { key: 'Quy cách', found: 'nhiều' } },
  });
  expect(packs.parse('1 kg | 500 g; 1; 31/12/2026; x', 'Quy cách')).toEqual({
    finding: { code: 'value-malformed', params: { key: 'Quy cách', found: ' 500 g; 1; 31/12/2026; x' } },
  });
  expect(packs.parse('500 g; 1; 31/12/2026; ', 'x')).toHaveProperty('value');
});

test('items come back whatever signs their parts have', () => {
  const item = fc.record({ size: text, price: fc.integer({ min: 1, max: 1e6 }) }, { requiredKeys: ['size'] });
  fc.assert(
    fc.property(fc.array(item, { maxLength: 3 }), (items) => {
      expect(packs.parse(packs.toText(items, 'codes'), 'x')).toEqual({ value: items.map((one) => ({ ...one })) });
    }),
  );
});
