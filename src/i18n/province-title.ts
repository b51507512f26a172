import { getProvince } from '../domain/province.ts';
import type { ProvinceId } from '../domain/province.ts';
import type { Locale } from './locale.ts';
import { provinceName } from './names.ts';
import { translator } from './translate.ts';

/** Returns the name of a province with its kind: “Tỉnh Đắk Lắk”. */
export function provinceTitle(id: ProvinceId, locale: Locale): string {
  return translator(locale)(`province.type.${getProvince(id).type}`, { name: provinceName(id, locale) });
}
