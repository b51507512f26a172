import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toOneTonePlacement } from './tone-placement.ts';

describe('two schools of placing a tone', () => {
  test.each([
    { modern: 'hoà', usual: 'hòa' },
    { modern: 'hoá', usual: 'hóa' },
    { modern: 'hoả', usual: 'hỏa' },
    { modern: 'hoã', usual: 'hõa' },
    { modern: 'hoạ', usual: 'họa' },
    { modern: 'hoè', usual: 'hòe' },
    { modern: 'khoẻ', usual: 'khỏe' },
    { modern: 'loé', usual: 'lóe' },
    { modern: 'xoẽ', usual: 'xõe' },
    { modern: 'choẹ', usual: 'chọe' },
    { modern: 'thuỷ', usual: 'thủy' },
    { modern: 'thuý', usual: 'thúy' },
    { modern: 'tuỳ', usual: 'tùy' },
    { modern: 'luỹ', usual: 'lũy' },
    { modern: 'tuỵ', usual: 'tụy' },
    { modern: 'uỷ', usual: 'ủy' },
    { modern: 'oà', usual: 'òa' },
    { modern: 'HOÀ BÌNH', usual: 'HÒA BÌNH' },
    { modern: 'Thuỷ Nguyên', usual: 'Thủy Nguyên' },
    { modern: 'Khánh Hoà, Thanh Hoá', usual: 'Khánh Hòa, Thanh Hóa' },
    { modern: 'xí nghiệp thuỷ-sản', usual: 'xí nghiệp thủy-sản' },
  ])('$modern and $usual are one word', ({ modern, usual }) => {
    expect(toOneTonePlacement(modern)).toBe(usual);
    expect(toOneTonePlacement(usual)).toBe(usual);
    expect(toOneTonePlacement(modern.normalize('NFD'))).toBe(usual);
    expect(toOneTonePlacement(usual.normalize('NFD'))).toBe(usual);
  });
});

describe('words whose tone has one place', () => {
  test.each([
    ...['quý', 'quỳ', 'quỷ', 'Quỳnh', 'QUÝ', 'hoàn', 'thuyền', 'khoái', 'của', 'tuần', 'loại', 'chuối', 'huyện'],
    ...['hoàng', 'xoài', 'toét', 'khuỷu', 'mía', 'chùa', 'lúa', 'bưởi', 'nghề', 'gạo', 'cà', 'phê', 'ớt', 'ý', 'á'],
    ...['hoa', 'khoe', 'thuy', 'quy', 'ST25', '', '35 độ'],
  ])('“%s” keeps its tone where it is', (word) => {
    expect(toOneTonePlacement(word)).toBe(word);
  });

  test('vowel marks are no tones: “hoă” is left as it is', () => {
    expect(toOneTonePlacement('hoă')).toBe('hoă');
    expect(toOneTonePlacement('hoâ')).toBe('hoâ');
  });
});

test('Đ stays Đ, and the Icelandic letter becomes it', () => {
  expect(toOneTonePlacement('Đà Lạt')).toBe('Đà Lạt');
  expect(toOneTonePlacement('\u00D0oà')).toBe('Đòa');
});

test('a text brought to one placement stays as it is the second time', () => {
  const letters = [
    ...Array.from('aeiouyăâêôơưđhklqtnAOUYQ'),
    '\u0300',
    '\u0301',
    '\u0303',
    '\u0309',
    '\u0323',
    ' ',
    '-',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...letters), { maxLength: 12 }), (signs) => {
      const once = toOneTonePlacement(signs.join(''));
      expect(toOneTonePlacement(once)).toBe(once);
      expect(once).toBe(once.normalize('NFC'));
    }),
  );
});
