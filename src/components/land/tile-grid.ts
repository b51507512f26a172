import type { ProvinceId } from '../../domain/province.ts';

/** Where a province stands in the diagram of the country: column from the west, row from the north, both from 1. */
export interface TilePlace {
  readonly column: number;
  readonly row: number;
}

/**
 * A diagram of the country in equal tiles, arranged as the provinces lie to each other. It is not a map of boundaries
 * and makes no claim about any; that is why it may be drawn without surveyed data.
 */
const rows: readonly (readonly (ProvinceId | undefined)[])[] = [
  ['lai-chau', 'lao-cai', 'tuyen-quang', 'cao-bang'],
  ['dien-bien', 'son-la', 'thai-nguyen', 'lang-son'],
  [undefined, 'phu-tho', 'ha-noi', 'bac-ninh', 'quang-ninh'],
  [undefined, undefined, 'ninh-binh', 'hung-yen', 'hai-phong'],
  [undefined, undefined, 'thanh-hoa'],
  [undefined, undefined, 'nghe-an'],
  [undefined, undefined, 'ha-tinh'],
  [undefined, undefined, undefined, 'quang-tri'],
  [undefined, undefined, undefined, 'hue', 'da-nang'],
  [undefined, undefined, undefined, undefined, 'quang-ngai'],
  [undefined, undefined, undefined, undefined, 'gia-lai'],
  [undefined, undefined, undefined, undefined, 'dak-lak'],
  [undefined, undefined, 'dong-nai', 'lam-dong', 'khanh-hoa'],
  [undefined, 'tay-ninh', 'ho-chi-minh'],
  ['an-giang', 'dong-thap', 'vinh-long'],
  ['ca-mau', 'can-tho'],
];

/** The place of each of the 34 provinces. */
export const tilePlaces: ReadonlyMap<ProvinceId, TilePlace> = new Map(
  rows.flatMap((provinces, row) =>
    provinces.flatMap((id, column) => (id === undefined ? [] : [[id, { column: column + 1, row: row + 1 }] as const])),
  ),
);

/** The two archipelagos, each with the province it belongs to, out at sea to the east. */
export const archipelagos = [
  { id: 'hoang-sa', province: 'da-nang', place: { column: 6, row: 9 } },
  { id: 'truong-sa', province: 'khanh-hoa', place: { column: 6, row: 13 } },
] as const satisfies readonly { id: string; province: ProvinceId; place: TilePlace }[];

/** Shades of a tile, from none to the most. */
export type Shade = 0 | 1 | 2 | 3 | 4;

/** Returns the shade of a number among all numbers of the diagram: quarters of the ranking, 0 for none. */
export function shadeOf(count: number, all: readonly number[]): Shade {
  if (count === 0) return 0;
  const positive = all.filter((value) => value > 0).toSorted((a, b) => a - b);
  const below = positive.filter((value) => value < count).length;
  return (1 + Math.min(3, Math.floor((4 * below) / positive.length))) as Shade;
}
