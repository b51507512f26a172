import { expect, test } from 'vitest';
import { sortVietnamese, toFolded, toStoredText } from './vietnamese-text.ts';

test('text is stored composed, whatever keyboard wrote it', () => {
  expect(toStoredText('Phì Nhừ'.normalize('NFD'))).toBe('Phì Nhừ');
});

test('the Icelandic letter that old keyboards produce becomes Đ', () => {
  expect(toStoredText('\u00D0ồng Tháp')).toBe('Đồng Tháp');
  expect(toStoredText('\u00F0ường')).toBe('đường');
});

test.each([
  { text: 'Khoai sọ Phì Nhừ', folded: 'khoai so phi nhu' },
  { text: 'Đắk Lắk', folded: 'dak lak' },
  { text: 'Cà phê «Ẵ Ộ Ữ»', folded: 'ca phe a o u' },
  { text: '  Bà Rịa - Vũng Tàu ', folded: 'ba ria vung tau' },
  { text: '1898/QĐ-UBND', folded: '1898 qd ubnd' },
])('$text is found as “$folded”', ({ text, folded }) => {
  expect(toFolded(text)).toBe(folded);
  expect(toFolded(text.normalize('NFD'))).toBe(folded);
});

test('names are sorted by the Vietnamese alphabet: Đ after D, Ă and Â after A', () => {
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
