import type { ProducerKind } from '../../domain/producer.ts';
import type { FormerProvinceId } from '../../domain/province.ts';
import { formerProvinces } from '../../domain/province.ts';
import type { StarRating } from '../../domain/star-rating.ts';
import type { Random } from '../random.ts';

/** Something to choose from, with how often it is chosen compared with the others. */
export type Weighted<Value> = readonly (readonly [value: Value, weight: number])[];

/** Ratings as the ministry counted them at the end of 2025. */
export const starShares: Weighted<StarRating> = [
  [3, 761],
  [4, 233],
  [5, 6],
];

/** Kinds of producers, as counted at the end of 2023, the smaller ones guessed. */
export const kindShares: Weighted<ProducerKind> = [
  ['cooperative', 36],
  ['household', 33],
  ['enterprise', 24],
  ['cooperative-group', 4],
  ['farm', 1],
  ['association', 1],
  ['other', 1],
];

/** Years of evaluation: the programme grew, and more is recognised anew every year. */
export const yearShares: Weighted<number> = [
  [2019, 4],
  [2020, 9],
  [2021, 9],
  [2022, 13],
  [2023, 19],
  [2024, 21],
  [2025, 18],
  [2026, 7],
];

/** Provinces with far more products than others; the rest have between half and one and a half of the average. */
const larger: Readonly<Partial<Record<FormerProvinceId, number>>> = {
  'ha-noi': 12,
  'thanh-hoa': 4,
  'nghe-an': 4,
  'quang-nam': 3,
  'quang-ninh': 3,
  'ho-chi-minh': 3,
  'dong-thap': 3,
  'bac-giang': 3,
};

/** Former provinces; small ones have a third of the average, so that no list is empty in a large catalogue. */
export const provinceShares: Weighted<FormerProvinceId> = formerProvinces.map(({ id }, index) => [
  id,
  Math.round(60 * (larger[id] ?? 0.35 + ((index * 7) % 13) / 10)),
]);

/** Returns one of the values, each as often as its weight says. */
export function pickWeighted<Value>(shares: Weighted<Value>, random: Random): Value {
  let at = random.below(shares.reduce((sum, [, weight]) => sum + weight, 0));
  for (const [value, weight] of shares) {
    if (at < weight) return value;
    at -= weight;
  }
  throw new Error('There is nothing to choose from.');
}

/** Whether something that happens `percent` times out of a hundred happens. */
export function happens(percent: number, random: Random): boolean {
  return random.below(1000) < percent * 10;
}

/** Returns one of the items of a list that has some. */
export function pickOne<Value>(items: readonly Value[], random: Random): Value {
  const item = random.pick(items);
  if (item === undefined) throw new Error('There is nothing to choose from.');
  return item;
}
