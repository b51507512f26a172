import type { FormerProvinceId } from '../domain/province.ts';

/** How people write the names of provinces besides the official way. Spaces and marks need no entry of their own. */
export const provinceSpellings: Readonly<Partial<Record<FormerProvinceId, readonly string[]>>> = {
  'ba-ria-vung-tau': ['BRVT', 'BR-VT'],
  'bac-kan': ['Bắc Cạn'],
  'dak-lak': ['Đắc Lắc', 'Đắc Lắk', 'Đắk Lắc', 'Đăk Lăk', 'Daklac', 'Darlac'],
  'dak-nong': ['Đắc Nông', 'Đăk Nông'],
  'ho-chi-minh': ['TPHCM', 'TP HCM', 'HCMC', 'Sài Gòn', 'Saigon'],
  'kon-tum': ['Công Tum', 'Kom Tum'],
  hue: ['Thừa Thiên Huế', 'TT Huế'],
};
