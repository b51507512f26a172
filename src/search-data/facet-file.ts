import type { CatalogueProduct } from '../catalogue/catalogue.ts';
import { toDayNumber } from '../domain/calendar-date.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { formerProvinces, provinces } from '../domain/province.ts';
import { standardIds } from '../domain/standard.ts';
import type { FacetFile, StoredFacetKey, ValueColumn } from '../search/data-files.ts';
import { toStateColumn } from './to-state-column.ts';
import { toTimeline } from './to-timeline.ts';
import { toValueColumn } from '../search/to-value-column.ts';

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

/** Days for which the file of facets knows the states; more would weigh a third more, and most visits fall within them. */
const daysAhead = 60;

/** Returns the file of facets. `products` are in browse order. */
export function toFacetFile(products: readonly CatalogueProduct[], build: string, day: CalendarDate): FacetFile {
  const rows = products.map(facetValuesOf);
  const statesUntil = toDayNumber(day) + daysAhead;
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
    states: toStateColumn(products.map(({ recognition }) => toTimeline(recognition, day, statesUntil))),
    statesUntil,
  };
}
