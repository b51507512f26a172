import { describe, expect, test } from 'vitest';
import { bindWords, onOneLine } from './bound-words.ts';
import { formerProvinces, provinces } from './province.ts';

const shown = (text: string): string => bindWords(text).replaceAll('\u00A0', '_');

test.each([
  ['Kế hoạch OCOP tỉnh Đắk Lắk giai đoạn 2023-2025', 'Kế_hoạch OCOP tỉnh Đắk_Lắk giai_đoạn 2023-2025'],
  ['Mục tiêu OCOP thành phố Bắc Kạn năm 2024', 'Mục_tiêu OCOP thành_phố Bắc_Kạn năm_2024'],
  ['Trà Vinh 2022: ít nhất 27 sản phẩm', 'Trà_Vinh 2022: ít_nhất 27_sản_phẩm'],
  ['Giấy chứng nhận sắp hết 36 tháng: nộp khi nào', 'Giấy chứng_nhận sắp hết 36_tháng: nộp khi nào'],
  ['Phú Yên (trước tháng 07/2025)', 'Phú_Yên (trước_tháng_07/2025)'],
  ['read on 21 November 2026', 'read on 21_November_2026'],
  ['When a certificate nears its 36 months', 'When a certificate nears its 36_months'],
  ['nước mắm cá cơm 35 độ đạm', 'nước_mắm cá cơm 35_độ_đạm'],
  ['KẾ HOẠCH', 'KẾ_HOẠCH'],
])('names and numbers of “%s” stay on one line', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  'Kế_hoạch công_nhận và chứng_nhận sản_phẩm của chủ_thể theo quyết_định',
  'đánh_giá kết_quả hồ_sơ cả_nước, quốc_gia, giai_đoạn đầu_tư xây_dựng',
  'thực_phẩm, nông_sản, dược_liệu hữu_cơ, du_lịch sinh_thái cộng_đồng, thành_phần chế_biến thủ_công',
  'thủy_sản, hải_sản, lâm_sản, cà_phê, ca_cao, mắc_ca, đông_trùng hạ_thảo, mật_ong, trái_cây',
  'nước_khoáng, nước_uống, nước_giải_khát, đồ_uống, gia_vị, tinh_dầu, sầu_riêng, mãng_cầu, hoàng_hậu',
  'nguyên_chất cao_cấp thượng_hạng, truyền_thống, cổ_truyền, chức_năng, mỹ_nghệ gia_dụng, văn_hóa',
  'phát_triển tiêu_thụ, xuất_nhập_khẩu, xuất_khẩu, chăn_nuôi tổng_hợp nông_thôn',
  'công_ty cổ_phần hợp_tác kinh_doanh sản_xuất nông_nghiệp thương_mại dịch_vụ công_nghệ',
])('words of two syllables stay on one line: %s', (bound) => {
  expect(shown(bound.replaceAll('_', ' '))).toBe(bound);
});

test('the name of every province stays on one line', () => {
  for (const { name } of [...provinces, ...formerProvinces]) {
    expect(shown(`ở ${name} nay`)).toBe(`ở ${name.replaceAll(' ', '_')} nay`);
  }
});

describe('a number and what it counts', () => {
  test.each([
    ...['36_tháng', '5_sao', '20_%', '12_ha', '3_km', '5_kg', '7_tấn', '2_tỷ', '9_triệu', '10_đồng', '1_ngày'],
    ...['90_điểm', '34_tỉnh', '11_huyện', '2_xã', '4_chủ_thể', '3_lượt', '2_lần', '35_độ', '6_chỉ tiêu', '2_nhãn'],
    ...['1_month', '2_months', '1_day', '3_days', '1_product', '9_products', '1_star', '5_stars', '1_target'],
    ...['2_targets', '1_round', '2_rounds'],
  ])('%s', (bound) => {
    expect(shown(bound.replaceAll('_', ' '))).toBe(bound);
  });

  test('a longer word that begins alike is none', () => {
    expect(shown('5 tầng')).toBe('5 tầng');
    expect(shown('3 haha')).toBe('3 haha');
    expect(shown('2 monthsly')).toBe('2 monthsly');
  });
});

describe('what a number belongs to', () => {
  test.each([
    'năm_2025',
    'tháng_7',
    'ngày_5',
    'số_12',
    'hạng_3',
    'đợt_1',
    'Điều_4',
    'article_4',
    'plan_5',
    'Quyết_định_26',
  ])('%s', (bound) => {
    expect(shown(bound.replaceAll('_', ' '))).toBe(bound);
  });

  test('the end of another word is none', () => {
    expect(shown('thằngnăm 5')).toBe('thằngnăm 5');
  });
});

describe('short remarks', () => {
  test.each([
    ['Phú Yên (nay là Đắk Lắk)', 'Phú_Yên (nay_là_Đắk_Lắk)'],
    [`x (${'a '.repeat(11)}bc)`, `x (${'a_'.repeat(11)}bc)`],
    [`x (${'a '.repeat(12)}b)`, `x (${'a '.repeat(12)}b)`],
    ['x (a (b c) d)', 'x (a (b_c) d)'],
    ['x () y', 'x () y'],
  ])('“%s” becomes “%s”', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe('days as English writes them', () => {
  test.each(['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'])(
    '5 %s 2026',
    (month) => {
      expect(shown(`on 5 ${month} 2026`)).toBe(`on 5_${month}_2026`);
    },
  );

  test('a month without a day or a year is none', () => {
    expect(shown('in may 2026')).toBe('in may 2026');
    expect(shown('5 May')).toBe('5 May');
  });
});

test('a name of any language stays on one line, whatever spaces it is written with', () => {
  expect(onOneLine('Ho Chi Minh City')).toBe('Ho\u00A0Chi\u00A0Minh\u00A0City');
  expect(onOneLine('Hồ \n Chí')).toBe('Hồ\u00A0Chí');
});

test('nothing else is bound: lines must still break somewhere', () => {
  expect(shown('Sản vật của từng xã, rõ nơi làm')).toBe('Sản vật của từng xã, rõ nơi làm');
  expect(shown('hang động 5 tầng')).toBe('hang động 5 tầng');
  expect(shown('khai sản phẩmx')).toBe('khai sản phẩmx');
});
