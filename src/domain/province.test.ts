import { expect, test } from 'vitest';
import {
  codesWithChangedMeaning,
  economicRegionIds,
  findFormerProvince,
  formerProvinces,
  getProvince,
  isMerged,
  provinces,
  provincesOfCode,
} from './province.ts';

test('there are 34 provinces today, 7 of them cities', () => {
  expect(provinces).toHaveLength(34);
  expect(provinces.filter(({ type }) => type === 'city')).toHaveLength(7);
});

test('each of the 63 former provinces belongs to exactly one of today', () => {
  expect(formerProvinces).toHaveLength(63);
  expect(new Set(formerProvinces.map(({ id }) => id)).size).toBe(63);
  expect(new Set(formerProvinces.map(({ code }) => code)).size).toBe(63);
});

test('23 provinces were merged and 11 stayed as they were', () => {
  expect(provinces.filter(isMerged)).toHaveLength(23);
});

test('every province lies in one of the six regions', () => {
  const counts = economicRegionIds.map((region) => provinces.filter((province) => province.region === region).length);
  expect(counts).toEqual([9, 6, 5, 6, 3, 5]);
});

test('Đắk Lắk grew out of Phú Yên and Đắk Lắk', () => {
  expect(getProvince('dak-lak').mergedFrom.map(({ name }) => name)).toEqual(['Phú Yên', 'Đắk Lắk']);
});

test('seven codes name another territory since July 2025', () => {
  expect(codesWithChangedMeaning).toEqual(['15', '24', '44', '52', '80', '82', '91']);
});

test('code 52 means Bình Định in a product of 2022 and Gia Lai in one of 2026', () => {
  expect(provincesOfCode('52', 2022)).toMatchObject({ former: { id: 'binh-dinh' } });
  expect(provincesOfCode('52', 2022).today).toBeUndefined();
  expect(provincesOfCode('52', 2026)).toMatchObject({ today: { id: 'gia-lai' } });
  expect(provincesOfCode('52', 2026).former).toBeUndefined();
});

test('in 2025 a code may mean either', () => {
  expect(provincesOfCode('82', 2025)).toMatchObject({ former: { id: 'tien-giang' }, today: { id: 'dong-thap' } });
});

test.each([
  { name: 'Đắk Lắk', id: 'dak-lak' },
  { name: 'tỉnh dak lak', id: 'dak-lak' },
  { name: 'Thừa Thiên Huế', id: 'hue' },
  { name: 'Thành phố Hồ Chí Minh', id: 'ho-chi-minh' },
  { name: 'Bà Rịa – Vũng Tàu', id: 'ba-ria-vung-tau' },
])('“$name” means $id', ({ name, id }) => {
  expect(findFormerProvince(name)?.id).toBe(id);
});

test('a name that no province had is not guessed', () => {
  expect(findFormerProvince('Hà Tây')).toBeUndefined();
});
