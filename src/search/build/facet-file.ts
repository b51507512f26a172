import type { CatalogueProduct } from '../../catalogue/catalogue.ts';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { formerProvinces, provinces } from '../../domain/province.ts';
import { standardIds } from '../../domain/standard.ts';
import type { FacetFile, StatePattern, StoredFacetKey, ValueColumn } from '../data-files.ts';
import { toTimeline } from './to-timeline.ts';
import type { Timeline } from './to-timeline.ts';
import { toValueColumn } from './to-value-column.ts';

/** Returns the values a product has in each facet that is stored. */
export function facetValuesOf({
  facts,
  former,
  producer,
  recognition,
}: CatalogueProduct): Record<StoredFacetKey, string[]> {
  const standards = new Set(facts.standards?.map(({ id }) => id));
  return {
    stars: [String(recognition.stars)],
    former: [former.id],
    group: [facts.group],
    set: facts.set === undefined ? [] : [facts.set],
    kind: producer === undefined ? [] : [producer.facts.kind],
    standard: standardIds.filter((id) => standards.has(id)),
  };
}

/** Returns the file of facets. `products` are in browse order. */
export function toFacetFile(products: readonly CatalogueProduct[], build: string, day: CalendarDate): FacetFile {
  const rows = products.map(facetValuesOf);
  const column = (key: StoredFacetKey): ValueColumn<readonly string[]> =>
    toValueColumn<readonly string[]>(
      rows.map((values) => values[key]),
      (values) => values.join(' '),
    );
  return {
    build,
    day,
    rows: products.length,
    provinces: Object.fromEntries(formerProvinces.map(({ id, successor }) => [id, successor])),
    regions: Object.fromEntries(provinces.map(({ id, region }) => [id, region])),
    facets: {
      stars: column('stars'),
      former: column('former'),
      group: column('group'),
      set: column('set'),
      kind: column('kind'),
      standard: column('standard'),
    },
    ...toStates(products.map(({ recognition }) => toTimeline(recognition, day))),
  };
}

/** Most terms run the same course from different days on, so the courses stand once. */
function toStates(timelines: readonly Timeline[]): Pick<FacetFile, 'patterns' | 'states'> {
  const patternKey = ({ states, changes }: StatePattern): string => JSON.stringify([states, changes]);
  const byKey = new Map(timelines.map((timeline) => [patternKey(timeline), timeline]));
  const keys = [...byKey.keys()].toSorted();
  const patterns = keys.flatMap((key) => byKey.get(key) ?? []).map(({ states, changes }) => ({ states, changes }));
  const placeOf = new Map(keys.map((key, place) => [key, place]));
  const rows = timelines.map((timeline) => [placeOf.get(patternKey(timeline)) ?? 0, timeline.firstChange] as const);
  return {
    patterns,
    states: toValueColumn(rows, ([pattern, day]) => `${String(pattern)} ${String(day).padStart(6, '0')}`),
  };
}
