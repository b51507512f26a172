import { addDays, daysBetween } from '../../domain/calendar-date.ts';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { JoinedContent } from '../../content-files/joined-content.ts';
import { provinces } from '../../domain/province.ts';
import type { ProvinceId } from '../../domain/province.ts';
import { endRangeOf } from '../../domain/term.ts';

/** What can be missing from a product. */
export const gaps = ['translation', 'photo', 'decision', 'date', 'producer'] as const;

export type Gap = (typeof gaps)[number];

/** What is to be known of the term of a product: within how many days it ends, or how it ended. */
export const termKinds = ['ending30', 'ending90', 'ending180', 'pastTerm', 'lapsed', 'revoked', 'undated'] as const;

export type TermKind = (typeof termKinds)[number];

/** A file for re-evaluation is due from 180 to 120 days before the end (Decision 26/2026/QĐ-TTg, article 7.6). */
const filing = { from: 180, until: 120 } as const;

/** A product that someone should look at. */
export interface ReportedProduct {
  readonly id: string;
  readonly name: string;
  readonly province: ProvinceId;
  readonly former: string;
  readonly producer?: string;
  readonly stars: number;
  readonly decision?: string;
  readonly gaps: readonly Gap[];
  readonly term?: TermKind;
  /** The last day of the term; where only the year is known, the last day it can be. */
  readonly end?: CalendarDate;
  readonly daysLeft?: number;
  /** Between which days the file is to be handed in, while that is still ahead or under way. */
  readonly fileFrom?: CalendarDate;
  readonly fileUntil?: CalendarDate;
}

/** Counts over some products. `filing` counts those whose file can be handed in today. */
export interface ReportCounts {
  readonly products: number;
  readonly producers: number;
  readonly missing: Readonly<Record<Gap, number>>;
  readonly terms: Readonly<Record<TermKind, number>>;
  readonly filing: number;
}

export interface ContentReport {
  readonly today: CalendarDate;
  readonly total: ReportCounts;
  readonly provinces: readonly (ReportCounts & { readonly province: ProvinceId })[];
  /** Products with a gap or a term to watch: the nearest ends first, then the other ones. */
  readonly products: readonly ReportedProduct[];
}

type Product = JoinedContent['products'][number];

/** Returns what is missing and what is ending, over all and by province; provinces without pages are left out. */
export function toReport(content: JoinedContent, today: CalendarDate, only?: ProvinceId): ContentReport {
  const products = content.products
    .filter(({ province }) => only === undefined || province.id === only)
    .map((product) => toReported(product, today));
  const producers = content.producers.filter(({ province }) => only === undefined || province.id === only);
  const counted = (id?: ProvinceId): ReportCounts =>
    countsOf(
      products.filter(({ province }) => id === undefined || province === id),
      producers.filter(({ province }) => id === undefined || province.id === id).length,
      today,
    );
  return {
    today,
    total: counted(),
    provinces: provinces
      .map(({ id }) => ({ province: id, ...counted(id) }))
      .filter((counts) => counts.products + counts.producers > 0),
    products: products
      .filter((product) => product.gaps.length > 0 || product.term !== undefined)
      .toSorted((a, b) => rankOf(a) - rankOf(b) || (a.end ?? '').localeCompare(b.end ?? '') || (a.id < b.id ? -1 : 1)),
  };
}

function rankOf({ term }: ReportedProduct): number {
  return term === undefined ? termKinds.length : termKinds.indexOf(term);
}

function toReported(
  { facts, former, id, producer, province, recognition, state, words }: Product,
  today: CalendarDate,
): ReportedProduct {
  const end = endRangeOf(recognition)?.until;
  const daysLeft = end === undefined ? undefined : daysBetween(today, end);
  const watched = state === 'valid' || state === 'ending';
  const missing: Readonly<Record<Gap, boolean>> = {
    translation: words.en === undefined,
    photo: (facts.photos ?? []).length === 0,
    decision: recognition.decision === undefined,
    date: recognition.date === undefined,
    producer: producer === undefined,
  };
  const term = termOf(state, daysLeft);
  return {
    id,
    name: facts.name,
    province: province.id,
    former: former.id,
    ...(producer === undefined ? {} : { producer: producer.facts.name }),
    stars: recognition.stars,
    ...(recognition.decision === undefined ? {} : { decision: recognition.decision }),
    gaps: gaps.filter((gap) => missing[gap]),
    ...(term === undefined ? {} : { term }),
    ...(end === undefined ? {} : { end }),
    ...(daysLeft === undefined ? {} : { daysLeft }),
    ...(end !== undefined && watched
      ? { fileFrom: addDays(end, -filing.from), fileUntil: addDays(end, -filing.until) }
      : {}),
  };
}

function termOf(state: Product['state'], daysLeft = 0): TermKind | undefined {
  switch (state) {
    case 'valid':
      return undefined;
    case 'ending':
      return daysLeft <= 30 ? 'ending30' : daysLeft <= 90 ? 'ending90' : 'ending180';
    case 'past-term':
      return 'pastTerm';
    default:
      return state;
  }
}

function countsOf(products: readonly ReportedProduct[], producers: number, today: CalendarDate): ReportCounts {
  const count = (test: (product: ReportedProduct) => boolean): number => products.filter(test).length;
  return {
    products: products.length,
    producers,
    missing: Object.fromEntries(gaps.map((gap) => [gap, count((product) => product.gaps.includes(gap))])) as Record<
      Gap,
      number
    >,
    terms: Object.fromEntries(termKinds.map((kind) => [kind, count(({ term }) => term === kind)])) as Record<
      TermKind,
      number
    >,
    filing: count(
      ({ fileFrom, fileUntil }) =>
        fileFrom !== undefined && fileUntil !== undefined && fileFrom <= today && today <= fileUntil,
    ),
  };
}
