import { provinceOf } from '../../../src/domain/origin.ts';
import type { Origin } from '../../../src/domain/origin.ts';
import { formerProvinces } from '../../../src/domain/province.ts';
import type { FormerProvinceId } from '../../../src/domain/province.ts';
import type { ProductRecord } from './source-record.ts';

/** Names the collected records use for provinces that the register names otherwise. */
const otherProvinceNames: Readonly<Record<string, FormerProvinceId>> = {
  'Thừa Thiên Huế': 'hue',
  'Thành phố Hồ Chí Minh': 'ho-chi-minh',
};

/** How a sentence names a former province; Huế was a province until the end of 2024. */
const provinceWords: Readonly<Record<string, string>> = {
  hue: 'tỉnh Thừa Thiên Huế',
  'ho-chi-minh': 'Thành phố Hồ Chí Minh',
};

/** Returns the id of one of the 63 former provinces by its name. */
export function toFormerProvince(name: string): FormerProvinceId {
  const id = otherProvinceNames[name] ?? formerProvinces.find((province) => province.name === name)?.id;
  if (id === undefined) throw new Error(`No former province is called “${name}”.`);
  return id;
}

/** Communes of today that stand only in the notes. */
const communesInNotes: Readonly<Record<string, string>> = {
  'Vị trí theo bài báo: xã Tân Cương (đơn vị mới).': 'xã Tân Cương',
  '"Đồng Phú Commune" trong bài là xã mới': 'xã Đồng Phú',
};

/** Returns where a product comes from; a commune made in July 2025 stands under `now`. */
export function toOrigin(record: ProductRecord): Origin {
  const former = toFormerProvince(record.province_old);
  const commune = record.commune === undefined ? undefined : withSmallFirstLetter(record.commune);
  const notes = record.notes ?? '';
  const isNew = commune !== undefined && notes.includes('sau 1/7/2025');
  const noted = Object.entries(communesInNotes).find(([words]) => notes.includes(words))?.[1];
  const now = isNew ? commune : noted;
  return {
    former,
    ...(record.district === undefined ? {} : { district: record.district }),
    ...(commune === undefined || isNew ? {} : { commune }),
    ...(now === undefined ? {} : { now: { commune: now } }),
  };
}

/** Returns text whose first letter is small: `Phường 4` → `phường 4`. */
export function withSmallFirstLetter(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Returns text whose first letter is a capital. */
export function withCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * Returns the place as a sentence names it: `xã Tam Phước, huyện Phú Ninh, tỉnh Quảng Nam`. A commune of today stands
 * with the province of today, never with a district or province that is no more.
 */
export function toPlaceWords(origin: Origin): string {
  const { commune, district, former, now } = origin;
  if (commune === undefined && district === undefined && now?.commune !== undefined) {
    return `${now.commune}, ${toPresentProvinceWords(former)}`;
  }
  const parts = [commune, district === undefined ? undefined : toDistrictWords(district), toProvinceWords(former)];
  return parts.filter((part) => part !== undefined).join(', ');
}

function toPresentProvinceWords(former: Origin['former']): string {
  const today = provinceOf({ former });
  const words = `${today.type === 'city' ? 'thành phố' : 'tỉnh'} ${today.name}`;
  return today.id === former ? words : `${words} (trước tháng 7/2025 thuộc ${toProvinceWords(former)})`;
}

/** Returns the former province as a sentence names it: `tỉnh Quảng Nam`, `thành phố Hà Nội`. */
export function toProvinceWords(former: Origin['former']): string {
  const province = formerProvinces.find(({ id }) => id === former);
  if (province === undefined) throw new Error(`No former province has the id “${former}”.`);
  return provinceWords[former] ?? `${province.type === 'city' ? 'thành phố' : 'tỉnh'} ${province.name}`;
}

/** Returns the district as a sentence names it: records write rural districts without “huyện”. */
function toDistrictWords(district: string): string {
  if (/^(?:Thành phố|Thị xã|Quận) /u.test(district)) return withSmallFirstLetter(district);
  return district === 'Phú Quốc' || district === 'Sa Pa' ? district : `huyện ${district}`;
}
