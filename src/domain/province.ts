import { provinceRows } from './province-register.ts';
import { toFolded } from './vietnamese-text.ts';

type ProvinceRow = (typeof provinceRows)[number];

/** Id of one of the 34 provinces and cities of today. */
export type ProvinceId = ProvinceRow['id'];

/** Id of one of the 63 provinces and cities before 1 July 2025. Many ids name a unit of today as well. */
export type FormerProvinceId = ProvinceRow['mergedFrom'][number]['id'];

/** Id of one of the six socio-economic regions (Resolution 306/NQ-CP of 2025). */
export type EconomicRegionId = ProvinceRow['region'];

export type ProvinceType = 'city' | 'province';

/** A provincial unit before July 2025. */
export interface FormerProvince {
  readonly id: FormerProvinceId;
  readonly code: string;
  readonly name: string;
  readonly type: ProvinceType;
  /** Id of the province that holds its whole territory today. */
  readonly successor: ProvinceId;
}

/** A provincial unit of today. */
export interface Province {
  readonly id: ProvinceId;
  readonly code: string;
  readonly name: string;
  readonly type: ProvinceType;
  readonly region: EconomicRegionId;
  readonly mergedFrom: readonly FormerProvince[];
}

/** The day the merger took effect: two-digit codes of products evaluated before it name former provinces. */
export const mergerDate = '2025-07-01';

/** The six socio-economic regions from north to south. */
export const economicRegionIds = [
  'trung-du-mien-nui-phia-bac',
  'dong-bang-song-hong',
  'bac-trung-bo',
  'duyen-hai-nam-trung-bo-va-tay-nguyen',
  'dong-nam-bo',
  'dong-bang-song-cuu-long',
] as const satisfies readonly EconomicRegionId[];

/** The 34 provinces of today in the order of their codes. */
export const provinces: readonly Province[] = provinceRows.map((row) => ({
  ...row,
  mergedFrom: row.mergedFrom.map((former) => ({ ...former, successor: row.id })),
}));

/** The 63 provinces before July 2025 in the order of their codes. */
export const formerProvinces: readonly FormerProvince[] = provinces
  .flatMap((province) => province.mergedFrom)
  .toSorted((a, b) => a.code.localeCompare(b.code, 'en'));

const provinceById = new Map<string, Province>(provinces.map((province) => [province.id, province]));
const formerById = new Map<string, FormerProvince>(formerProvinces.map((former) => [former.id, former]));

/** Whether the text is the id of a province of today. */
export function isProvinceId(id: string): id is ProvinceId {
  return provinceById.has(id);
}

/** Whether the text is the id of a province before July 2025. */
export function isFormerProvinceId(id: string): id is FormerProvinceId {
  return formerById.has(id);
}

/** Returns the province of today with this id. */
export function getProvince(id: ProvinceId): Province {
  const province = provinceById.get(id);
  if (province === undefined) throw new Error(`No province has the id “${id}”.`);
  return province;
}

/** Returns the province before July 2025 with this id. */
export function getFormerProvince(id: FormerProvinceId): FormerProvince {
  const former = formerById.get(id);
  if (former === undefined) throw new Error(`No former province has the id “${id}”.`);
  return former;
}

/** Whether the province of today grew out of more than one former province. */
export function isMerged(province: Province): boolean {
  return province.mergedFrom.length > 1;
}

/**
 * Returns the former provinces a two-digit product code may mean. Before July 2025 a code named a former province; the
 * same digits name a province of today afterwards, another one in the case of 15, 24, 44, 52, 80, 82 and 91
 * (Decision 19/2025/QĐ-TTg). `year` is the evaluation year at the end of the product code; 2025 may be either.
 */
export function provincesOfCode(code: string, year: number): { former?: FormerProvince; today?: Province } {
  const former = formerProvinces.find((candidate) => candidate.code === code);
  const today = provinces.find((candidate) => candidate.code === code);
  return {
    ...(former !== undefined && year <= 2025 ? { former } : {}),
    ...(today !== undefined && year >= 2025 ? { today } : {}),
  };
}

/** Two-digit codes that name a different territory since July 2025: the code stayed with the seat of the new province. */
export const codesWithChangedMeaning: readonly string[] = provinces
  .filter((province) =>
    formerProvinces.some((former) => former.code === province.code && former.name !== province.name),
  )
  .map((province) => province.code);

/** Names people and documents use besides the official one, folded, with the former province they mean. */
const otherNames: ReadonlyMap<string, FormerProvinceId> = new Map([
  ['thua thien hue', 'hue'],
  ['tp hcm', 'ho-chi-minh'],
  ['tphcm', 'ho-chi-minh'],
  ['sai gon', 'ho-chi-minh'],
]);

const formerByFoldedName = new Map<string, FormerProvince>(
  formerProvinces.map((former) => [toFolded(former.name), former]),
);

/** Returns the former province a written name means, with or without marks and “tỉnh” or “thành phố” before it. */
export function findFormerProvince(name: string): FormerProvince | undefined {
  const folded = toFolded(name);
  const other = otherNames.get(folded);
  if (other !== undefined) return getFormerProvince(other);
  return formerByFoldedName.get(folded) ?? formerByFoldedName.get(folded.replace(/^(?:tinh|thanh pho|tp) /u, ''));
}
