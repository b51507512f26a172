import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareVietnamese, sortVietnamese, stripMarks, toFolded, toStoredText } from './vietnamese-text.ts';

const words = ['Trà Shan tuyết', 'Đắk Lắk', 'Phì Nhừ', 'Ẵ Ộ Ữ', 'mắm tôm', 'Nước mắm 35 độ đạm', 'ĐẶNG VĂN ĐỨC'];

describe('the form texts are stored in', () => {
  test.each(words)('“%s” is stored composed, whatever keyboard wrote it', (word) => {
    expect(toStoredText(word.normalize('NFD'))).toBe(word.normalize('NFC'));
    expect(toStoredText(word)).toBe(word.normalize('NFC'));
  });

  test('the Icelandic letter that old keyboards produce becomes Đ, large and small', () => {
    expect(toStoredText('\u00D0ồng Tháp')).toBe('Đồng Tháp');
    expect(toStoredText('\u00F0ường')).toBe('đường');
    expect(toStoredText('\u00D0\u00F0\u00D0\u00F0')).toBe('ĐđĐđ');
  });

  test('marks typed in another order make the same letter', () => {
    expect(toStoredText('e\u0323\u0302')).toBe('ệ');
    expect(toStoredText('e\u0302\u0323')).toBe('ệ');
  });
});

describe('the key by which words are found', () => {
  test.each([
    { text: 'Khoai sọ Phì Nhừ', folded: 'khoai so phi nhu' },
    { text: 'Đắk Lắk', folded: 'dak lak' },
    { text: 'Cà phê «Ẵ Ộ Ữ»', folded: 'ca phe a o u' },
    { text: '  Bà Rịa - Vũng Tàu ', folded: 'ba ria vung tau' },
    { text: '1898/QĐ-UBND', folded: '1898 qd ubnd' },
    { text: 'đ Đ', folded: 'd d' },
    { text: '\u00D0à Lạt', folded: 'da lat' },
    { text: 'Gạo  ST25', folded: 'gao st25' },
    { text: 'Ươm, tơ; (dâu)', folded: 'uom to dau' },
    { text: '越南 trà', folded: '越南 tra' },
    { text: '…', folded: '' },
    { text: '', folded: '' },
  ])('“$text” is found as “$folded”', ({ text, folded }) => {
    expect(toFolded(text)).toBe(folded);
    expect(toFolded(text.normalize('NFD'))).toBe(folded);
    expect(toFolded(text.toUpperCase())).toBe(folded);
  });

  test('folding a folded text changes nothing, and no mark is left', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = toFolded(text);
        expect(toFolded(folded)).toBe(folded);
        expect(folded).not.toMatch(/\p{M}|đ|^ | $| {2}/u);
      }),
    );
  });

  test('without its marks a text keeps its signs and its length', () => {
    expect(stripMarks('Bà Rịa - Vũng Tàu (35°)')).toBe('ba ria - vung tau (35°)');
    expect(stripMarks(' Đặc  sản ')).toBe(' dac  san ');
  });
});

describe('the Vietnamese alphabet', () => {
  test('names are sorted by it: Đ after D, Ă and Â after A', () => {
    const names = ['Đắk Lắk', 'Cần Thơ', 'An Giang', 'Cao Bằng', 'Ân Thi', 'Ăn Chơi', 'Điện Biên', 'Du Già'];
    expect(sortVietnamese(names, (name) => name)).toEqual([
      'An Giang',
      'Ăn Chơi',
      'Ân Thi',
      'Cao Bằng',
      'Cần Thơ',
      'Du Già',
      'Đắk Lắk',
      'Điện Biên',
    ]);
  });

  test.each([
    ['a', 'ă'],
    ['ă', 'â'],
    ['â', 'b'],
    ['d', 'đ'],
    ['đ', 'e'],
    ['e', 'ê'],
    ['o', 'ô'],
    ['ô', 'ơ'],
    ['ơ', 'p'],
    ['u', 'ư'],
    ['ư', 'v'],
    ['Trà 2', 'Trà 10'],
    ['Gạo 9', 'Gạo 25'],
  ])('“%s” comes before “%s”', (first, second) => {
    expect(compareVietnamese(first, second)).toBeLessThan(0);
    expect(compareVietnamese(second, first)).toBeGreaterThan(0);
  });

  test('things are sorted by the text they are told by, and the list that was given stays as it was', () => {
    const things = [{ name: 'Ớt' }, { name: 'Bưởi' }] as const;
    expect(sortVietnamese(things, ({ name }) => name)).toEqual([{ name: 'Bưởi' }, { name: 'Ớt' }]);
    expect(things[0].name).toBe('Ớt');
  });

  test('things of one name keep their order', () => {
    const things = [1, 2, 3].map((number) => ({ name: 'Trà', number }));
    expect(sortVietnamese(things, ({ name }) => name).map(({ number }) => number)).toEqual([1, 2, 3]);
  });
});
