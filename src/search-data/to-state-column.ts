import type { StateColumn, StatePattern } from '../search/data-files.ts';
import type { Timeline } from './to-timeline.ts';
import { toValueColumn } from '../search/to-value-column.ts';

/** Returns timelines as a column, courses and timelines once each. */
export function toStateColumn(timelines: readonly Timeline[]): StateColumn {
  const byKey = new Map(timelines.map((timeline) => [patternKey(timeline), timeline]));
  const keys = [...byKey.keys()].toSorted();
  const placeOf = new Map(keys.map((key, place) => [key, place]));
  const rows = timelines.map((timeline) => [placeOf.get(patternKey(timeline)) ?? 0, timeline.firstChange] as const);
  const { values, codes } = toValueColumn(rows, ([pattern, day]) => `${pattern} ${String(day).padStart(6, '0')}`);
  return {
    patterns: keys.flatMap((key) => byKey.get(key) ?? []).map(({ states, changes }) => ({ states, changes })),
    timelines: values,
    codes,
  };
}

function patternKey({ states, changes }: StatePattern): string {
  return JSON.stringify([states, changes]);
}
