import { addMonths, fromDayNumber, toDayNumber, yearOf } from '../../domain/calendar-date.ts';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { getFormerProvince } from '../../domain/province.ts';
import { districtRecognition } from '../../domain/star-rating.ts';
import type { RecognitionLevel, StarRating } from '../../domain/star-rating.ts';
import type { Random } from '../random.ts';
import type { SyntheticOrigin } from './places.ts';
import { happens, pickWeighted, starShares, yearShares } from './shares.ts';

/** A recognition as the facts of a page hold it, keys in the order of the content format. */
export interface SyntheticRecognition {
  readonly stars: StarRating;
  readonly year: number;
  readonly date?: CalendarDate;
  readonly decision?: string;
  readonly issuer?: string;
  readonly level?: RecognitionLevel;
  readonly round?: string;
  readonly points?: number;
  readonly code?: string;
  readonly revoked?: { readonly date: CalendarDate };
  readonly source: string;
}

/** The last day on which anything was recognised: content must not speak of days to come. */
const lastDay = '2026-06-30';

/** Days on which a body signs its decisions: rounds bring many products under one decision. */
const roundsPerYear = { national: 3, province: 4, district: 2 } as const;

/** Returns the recognitions of a product, newest first: usually one, sometimes the renewed one and the one before. */
export function makeRecognitions(origin: SyntheticOrigin, number: number, random: Random): SyntheticRecognition[] {
  const stars = pickWeighted(starShares, random);
  const year = pickWeighted(yearShares, random);
  const newest = makeRecognition(origin, { stars, year, number, source: 'quyet-dinh' }, random);
  if (year < 2022 || !happens(18, random)) return [newest];
  const before: StarRating = stars === 3 || happens(50, random) ? stars : stars === 5 ? 4 : 3;
  const older = { stars: before, year: year - 3, number, source: 'quyet-dinh-truoc' };
  const { revoked, ...earlier } = makeRecognition(origin, older, random);
  return [newest, earlier];
}

interface Wanted {
  readonly stars: StarRating;
  readonly year: number;
  readonly number: number;
  readonly source: string;
}

function makeRecognition(origin: SyntheticOrigin, wanted: Wanted, random: Random): SyntheticRecognition {
  const { stars, year, number, source } = wanted;
  // Old lists often name the year only.
  if (happens(year < 2022 ? 25 : 6, random)) return { stars, year, source };
  const level = levelOf(stars, year, origin, random);
  const round = random.below(roundsPerYear[level]);
  const date = roundDay(year, round, placeKey(level, origin));
  const revoked = addMonths(date, 10);
  return {
    stars,
    year,
    date,
    ...(happens(85, random) ? { decision: decisionNumber(level, date) } : {}),
    issuer: issuerOf(level, date, origin),
    level,
    ...(happens(40, random) ? { round: `Đợt ${round + 1}` } : {}),
    ...(happens(20, random) ? { points: pointsOf(stars, random) } : {}),
    ...(happens(8, random) ? { code: productCode(origin, number, year) } : {}),
    ...(revoked <= lastDay && happens(0.3, random) ? { revoked: { date: revoked } } : {}),
    source,
  };
}

function levelOf(stars: StarRating, year: number, origin: SyntheticOrigin, random: Random): RecognitionLevel {
  if (stars === 5) return 'national';
  const byDistrict = stars === 3 && (year === 2023 || year === 2024) && origin.district !== undefined;
  return byDistrict && happens(60, random) ? 'district' : 'province';
}

function placeKey(level: RecognitionLevel, { former, district = '' }: SyntheticOrigin): string {
  return level === 'national' ? '' : level === 'province' ? former : `${former} ${district}`;
}

/** Returns the day of a round of a body: the same for all its products, and different from body to body. */
function roundDay(year: number, round: number, key: string): CalendarDate {
  let mixed = year * 31 + round;
  for (const letter of key) mixed = (mixed * 33 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  const first = toDayNumber(year === 2023 ? districtRecognition.from : `${year}-01-15`);
  const last = toDayNumber(year === yearOf(lastDay) ? lastDay : `${year}-12-28`);
  return fromDayNumber(first + (mixed % (last - first)));
}

function decisionNumber(level: RecognitionLevel, date: CalendarDate): string {
  const running = ((toDayNumber(date) * 37) % 4000) + 100;
  return level === 'national' ? `${running}/QĐ-BNN-VPĐP` : `${running}/QĐ-UBND`;
}

function issuerOf(level: RecognitionLevel, date: CalendarDate, { former, district = '' }: SyntheticOrigin): string {
  if (level === 'national') {
    return date < '2025-03-01' ? 'Bộ Nông nghiệp và Phát triển nông thôn' : 'Bộ Nông nghiệp và Môi trường';
  }
  if (level === 'district') {
    return /^(?:Thành phố|Thị xã)/u.test(district) ? `UBND ${district}` : `UBND huyện ${district}`;
  }
  const { name, type } = getFormerProvince(former);
  return `UBND ${type === 'city' ? 'thành phố' : 'tỉnh'} ${name}`;
}

function pointsOf(stars: StarRating, random: Random): number {
  const lowestTenths = { 3: 500, 4: 700, 5: 900 } as const;
  return (lowestTenths[stars] + random.below(stars === 5 ? 90 : 195)) / 10;
}

function productCode({ former }: SyntheticOrigin, number: number, year: number): string {
  const { code } = getFormerProvince(former);
  return `${code}-${String((number % 500) + 1).padStart(3, '0')}-${String((number % 97) + 1).padStart(5, '0')}-${year}`;
}
