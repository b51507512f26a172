import { fromDayNumber, toDayNumber } from '../../../src/domain/calendar-date.ts';
import type { Source } from '../../../src/domain/source.ts';
import { toSourceKey } from './plan-sources.ts';
import type { RawPlan, RawResult, RawTarget } from './raw-plan.ts';

const groupByName: Readonly<Record<string, string>> = {
  'Thực phẩm': 'food',
  'Đồ uống': 'beverages',
  'Dược liệu và sản phẩm từ dược liệu': 'medicinal',
  'Thủ công mỹ nghệ': 'handicrafts',
  'Du lịch cộng đồng, sinh thái, điểm du lịch': 'tourism',
};

/** Returns a target in the words of a plan page. */
export function toTarget(raw: RawTarget): Record<string, unknown> {
  const { from_stars: fromStars, to_stars: toStars, ...scope } = raw.scope ?? {};
  return {
    id: raw.id,
    metric: raw.metric,
    comparator: raw.comparator,
    value: raw.value,
    valueMax: raw.value_max,
    unit: raw.unit,
    basis: raw.basis,
    starsMin: raw.stars_min,
    starsMax: raw.stars_max,
    stage: raw.stage,
    deadline: raw.deadline,
    scope: { ...scope, fromStars, toStars },
    derived: raw.note?.startsWith('Derived') === true ? true : undefined,
  };
}

/** Returns a published figure, pointing to its source by key. */
export function toResult(raw: RawResult, sources: Readonly<Record<string, Source>>): Record<string, unknown> {
  return {
    target: raw.target,
    value: raw.value,
    asOf: toKnownDate(raw.as_of),
    status: raw.status,
    counting: raw.counting,
    comparable: raw.comparable,
    source: toSourceKey(raw.source_url, sources),
  };
}

/**
 * Returns as much of a day as is known: the records wrote “in 2024” as its last day and “by April” as 30 April, so a day
 * that closes a month or a year stands for all of it.
 */
export function toKnownDate(date: string): string {
  if (date.endsWith('-12-31')) return date.slice(0, 4);
  const nextDay = fromDayNumber(toDayNumber(date) + 1);
  return nextDay.endsWith('-01') ? date.slice(0, 7) : date;
}

/** Returns how a number is split, linked to the target it adds up to; an unequal sum stays as printed and links to none. */
export function toAllocation(raw: RawPlan): Record<string, unknown> | undefined {
  if (!raw.allocation) return undefined;
  const { kind, unit, by_place: byPlace, by_group: byGroup } = raw.allocation;
  const parts = Object.values(byPlace ?? byGroup ?? {});
  const sum = parts.reduce((total, part) => total + part, 0);
  const target = (raw.targets ?? []).find(({ value, metric }) => value === sum && metric.startsWith('products_'));
  return {
    kind,
    unit,
    target: kind === 'target' ? target?.id : undefined,
    byPlace,
    byGroup: byGroup && Object.fromEntries(Object.entries(byGroup).map(([name, n]) => [groupByName[name] ?? name, n])),
  };
}
