import { expect, test } from 'vitest';
import { bindWords, onOneLine } from './bound-words.ts';

const shown = (text: string): string => bindWords(text).replaceAll('\u00A0', '_');

test.each([
  ['Kế hoạch OCOP tỉnh Đắk Lắk giai đoạn 2023-2025', 'Kế_hoạch OCOP tỉnh Đắk_Lắk giai_đoạn 2023-2025'],
  ['Mục tiêu OCOP thành phố Bắc Kạn năm 2024', 'Mục_tiêu OCOP thành_phố Bắc_Kạn năm_2024'],
  ['Trà Vinh 2022: ít nhất 27 sản phẩm', 'Trà_Vinh 2022: ít_nhất 27_sản_phẩm'],
  ['Giấy chứng nhận sắp hết 36 tháng: nộp khi nào', 'Giấy chứng_nhận sắp hết 36_tháng: nộp khi nào'],
  ['Phú Yên (trước tháng 07/2025)', 'Phú_Yên (trước_tháng_07/2025)'],
  ['read on 21 November 2026', 'read on 21_November_2026'],
  ['When a certificate nears its 36 months', 'When a certificate nears its 36_months'],
])('names and numbers of “%s” stay on one line', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test('a name of any language stays on one line', () => {
  expect(onOneLine('Ho Chi Minh City')).toBe('Ho\u00A0Chi\u00A0Minh\u00A0City');
});

test('nothing else is bound: lines must still break somewhere', () => {
  expect(shown('Sản vật của từng xã, rõ nơi làm')).toBe('Sản vật của từng xã, rõ nơi làm');
  expect(shown('hang động 5 tầng')).toBe('hang động 5 tầng');
});
