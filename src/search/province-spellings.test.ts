import { expect, test } from 'vitest';
import { provinceSpellings } from './province-spellings.ts';

test.each([
  ['Bắc Cạn', 'bac-kan'],
  ['Đắc Lắc', 'dak-lak'],
  ['Darlac', 'dak-lak'],
  ['Đắc Nông', 'dak-nong'],
  ['Sài Gòn', 'ho-chi-minh'],
  ['TPHCM', 'ho-chi-minh'],
  ['Công Tum', 'kon-tum'],
  ['Thừa Thiên Huế', 'hue'],
  ['BRVT', 'ba-ria-vung-tau'],
] as const)('%s is how people write %s', (spelling, province) => {
  expect(provinceSpellings[province]).toContain(spelling);
});

test('no spelling stands for two provinces, and none is empty', () => {
  const all = Object.values(provinceSpellings).flat();
  expect(new Set(all).size).toBe(all.length);
  expect(all.every((spelling) => spelling.trim() !== '')).toBe(true);
});
