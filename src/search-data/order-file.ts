import type { CatalogueProduct } from '../catalogue/catalogue.ts';
import { endOf, endRangeOf } from '../domain/term.ts';
import type { Recognition } from '../domain/recognition.ts';
import type { OrderFile, RecognitionDates } from '../search/data-files.ts';
import { toStateColumn } from './to-state-column.ts';
import { toTimeline } from './to-timeline.ts';
import { toValueColumn } from '../search/to-value-column.ts';

/** Returns the file of dates. `products` are in browse order. */
export function toOrderFile(products: readonly CatalogueProduct[], build: string): OrderFile {
  const rows = products.map(({ recognition }) => ({
    dates: toDates(recognition),
    timeline: toTimeline(recognition),
  }));
  // States follow from the dates, so they stand once for each combination of dates.
  const { values, codes } = toValueColumn(rows, ({ dates }) => JSON.stringify(dates));
  return {
    build,
    dates: { values: values.map(({ dates }) => dates), codes },
    states: toStateColumn(values.map(({ timeline }) => timeline)),
  };
}

function toDates(recognition: Recognition): RecognitionDates {
  const made = recognition.date ?? (recognition.year === undefined ? undefined : String(recognition.year));
  const ends = endOf(recognition);
  const endsFrom = ends === undefined ? endRangeOf(recognition)?.from : undefined;
  return {
    ...(made === undefined ? {} : { made }),
    ...(ends === undefined ? {} : { ends }),
    ...(endsFrom === undefined ? {} : { endsFrom }),
    ...(recognition.revoked === undefined ? {} : { revoked: recognition.revoked.date }),
  };
}
