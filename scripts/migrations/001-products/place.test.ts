import { expect, test } from 'vitest';
import { toFormerProvince, toOrigin, toPlaceWords } from './place.ts';
import { makeRecord } from './test-record.ts';

test('Huế and Hồ Chí Minh are found under their older names', () => {
  expect(toFormerProvince('Thừa Thiên Huế')).toBe('hue');
  expect(toFormerProvince('Thành phố Hồ Chí Minh')).toBe('ho-chi-minh');
});

test('a commune stands beside its district, with a small first letter', () => {
  const record = makeRecord({ province_old: 'Trà Vinh', district: 'Thành phố Trà Vinh', commune: 'Phường 4' });
  expect(toOrigin(record)).toEqual({ former: 'tra-vinh', district: 'Thành phố Trà Vinh', commune: 'phường 4' });
});

test('a commune made in July 2025 stands under “now”', () => {
  const record = makeRecord({ commune: 'xã Ia Tơi', notes: 'Xã/phường là đơn vị mới sau 1/7/2025.' });
  expect(toOrigin(record)).toEqual({ former: 'quang-tri', now: { commune: 'xã Ia Tơi' } });
});

test('names the place from small to large', () => {
  const origin = { former: 'quang-nam', district: 'Phú Ninh', commune: 'xã Tam Phước' } as const;
  expect(toPlaceWords(origin)).toBe('xã Tam Phước, huyện Phú Ninh, tỉnh Quảng Nam');
  expect(toPlaceWords({ former: 'da-nang', district: 'Quận Sơn Trà' })).toBe('quận Sơn Trà, thành phố Đà Nẵng');
});

test('a commune of today stands with the province of today', () => {
  expect(toPlaceWords({ former: 'kon-tum', now: { commune: 'xã Ia Tơi' } })).toBe(
    'xã Ia Tơi, tỉnh Quảng Ngãi (trước tháng 7/2025 thuộc tỉnh Kon Tum)',
  );
  expect(toPlaceWords({ former: 'thanh-hoa', now: { commune: 'phường Hải Lĩnh' } })).toBe(
    'phường Hải Lĩnh, tỉnh Thanh Hóa',
  );
  expect(toPlaceWords({ former: 'binh-phuoc', district: 'Đồng Phú', now: { commune: 'xã Đồng Phú' } })).toBe(
    'huyện Đồng Phú, tỉnh Bình Phước',
  );
});
