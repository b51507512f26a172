import { getFormerProvince, getProvince } from '../domain/province.ts';
import type { FormerProvinceId, ProvinceId } from '../domain/province.ts';
import type { GroupId, SetId } from '../domain/product-group.ts';
import type { Locale } from './locale.ts';
import { groupNames as groupsEn, setNames as setsEn } from './messages/en/group-names.ts';
import { provinceNames as provincesEn } from './messages/en/province-names.ts';
import { unitNames as unitsEn } from './messages/en/unit-names.ts';
import { groupNames as groupsVi, setNames as setsVi } from './messages/vi/group-names.ts';

/** Names of things that content refers to by id. */

/** Returns the name of a province of today: “Đắk Lắk”, “Dak Lak”. */
export function provinceName(id: ProvinceId, locale: Locale): string {
  return locale === 'vi' ? getProvince(id).name : provincesEn[id];
}

/** Returns the name of a province before July 2025. */
export function formerProvinceName(id: FormerProvinceId, locale: Locale): string {
  return locale === 'vi' ? getFormerProvince(id).name : provincesEn[id];
}

/** Returns the name of a product group. */
export function groupName(id: GroupId, locale: Locale): string {
  return (locale === 'vi' ? groupsVi : groupsEn)[id];
}

/** Returns the name of a product set. */
export function setName(id: SetId, locale: Locale): string {
  return (locale === 'vi' ? setsVi : setsEn)[id];
}

/** Returns the name of a unit that a plan counts in, or nothing where the language has none for it. */
export function unitName(unit: string, locale: Locale): string | undefined {
  return locale === 'vi' ? unit : unitsEn[unit];
}
