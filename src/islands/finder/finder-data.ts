import { dayInVietnam, toDayNumber } from '../../domain/calendar-date.ts';
import { toCardTable, toFieldTexts } from '../../search/card-table.ts';
import type { CardTable } from '../../search/card-table.ts';
import type { CardFile, FacetFile, OrderFile, RecognitionDates } from '../../search/data-files.ts';
import { openEngine } from '../../search/engine.ts';
import type { FullText } from '../../search/full-text.ts';
import { toFacetTable } from '../../search/facets.ts';
import type { FacetTable } from '../../search/facets.ts';
import { toFactsIndex } from '../../search/facts-index.ts';
import type { FactsIndex } from '../../search/facts-index.ts';
import { unpackColumn } from '../../search/packed-column.ts';
import { statesOnDay, statesOnAnyDay } from '../../search/state-timeline.ts';
import { toRowOrders } from '../../search/result-order.ts';
import type { RowOrders } from '../../search/result-order.ts';
import type { FinderOptions } from './finder-options.ts';

/** All that is known of the products, once the files are there. */
export interface FinderData {
  readonly table: FacetTable;
  readonly cards: CardTable;
  readonly orders: RowOrders;
  readonly index: FactsIndex;
  readonly regions: Readonly<Record<string, string>>;
  readonly datesOf: (row: number) => RecognitionDates;
}

/** Loads the data of the finder. Facets are handed on as soon as they are there; names follow. */
export async function loadFinderData(
  options: FinderOptions,
  onFacets: (table: FacetTable) => void,
): Promise<FinderData> {
  const { data, locale, build } = options;
  const order = fetchJson<OrderFile>(`${data}order.json?${build}`);
  const names = fetchJson<CardFile>(`${data}${locale}/cards.json?${build}`);
  // Only so that a failure of one is not reported as unhandled while another is awaited.
  order.catch(() => undefined);
  names.catch(() => undefined);
  const facets = await fetchJson<FacetFile>(`${data}facets.json?${build}`);
  const day = toDayNumber(dayInVietnam(new Date()));
  const soon = statesOnDay(facets, day);
  if (soon !== undefined) onFacets(toFacetTable(facets, soon));
  const [orderFile, cardFile] = await Promise.all([order, names]);
  if (orderFile.build !== facets.build || cardFile.build !== facets.build)
    throw new Error('Files of different builds.');
  const table = toFacetTable(facets, soon ?? statesOnAnyDay(orderFile, day));
  const cards = toCardTable(cardFile);
  const dates = unpackColumn(orderFile.dates.codes);
  return {
    table,
    cards,
    orders: toRowOrders(table, orderFile, cards.rowsByName),
    index: toFactsIndex(table.rows, toFieldTexts(cardFile, cards, table)),
    regions: facets.regions,
    datesOf: (row) => orderFile.dates.values[dates[row] ?? -1] ?? {},
  };
}

/** Returns a function that opens the full-text index at its first call, and tries again after a failure. */
export function engineOpener({ index, build }: FinderOptions, rows: number): () => Promise<FullText> {
  let opening: Promise<FullText> | undefined;
  let attempt = 0;
  return () => {
    if (opening !== undefined) return opening;
    opening = openEngine({ folder: index, build, rows, attempt });
    opening.catch(() => {
      opening = undefined;
      attempt += 1;
    });
    return opening;
  };
}

async function fetchJson<File>(address: string): Promise<File> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as File;
}
