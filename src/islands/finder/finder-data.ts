import { dayInVietnam, toDayNumber } from '../../domain/calendar-date.ts';
import { toCardTable } from '../../search/card-table.ts';
import { toFieldTexts } from '../../search/field-texts.ts';
import type { CardTable } from '../../search/card-table.ts';
import type { CardFile, FacetFile, OrderFile, RecognitionDates } from '../../search/data-files.ts';
import { OtherBuildError } from '../../search/other-build-error.ts';
import { allRows, toFacetTable } from '../../search/facets.ts';
import type { FacetTable } from '../../search/facets.ts';
import { toFactsIndexSlowly } from '../../search/facts-index.ts';
import type { FactsIndex } from '../../search/facts-index.ts';
import { unpackColumn } from '../../search/packed-column.ts';
import { statesOnAnyDay, statesOnDay } from '../../search/state-timeline.ts';
import { toDatelessOrders, toRowOrders } from '../../search/result-order.ts';
import type { RowOrders } from '../../search/result-order.ts';
import { fetchJson } from './fetch-json.ts';
import type { FinderOptions } from './finder-options.ts';
import { letOthersGoFirst } from './let-others-go-first.ts';

/** All that is known of the products, once the files are there. */
export interface FinderData {
  readonly table: FacetTable;
  readonly rows: Uint32Array;
  readonly cards: CardTable;
  readonly regions: Readonly<Record<string, string>>;
  /** What needs dates; absent until they are there. */
  readonly dated: () => DatedData | undefined;
  /** Loads the dates, which weigh a tenth of all: they are not needed to search, and to show results they may follow. */
  readonly loadDates: () => Promise<DatedData>;
  /** The orders known so far. */
  readonly orders: () => Partial<RowOrders>;
  /** Makes the index of names at its first call; with many products that takes a moment. */
  readonly index: () => Promise<FactsIndex>;
}

/** What is known once the dates are there. */
export interface DatedData {
  readonly orders: RowOrders;
  readonly datesOf: (row: number) => RecognitionDates;
}

/** Loads the data of the finder. Facets are handed on as soon as they are there; names follow. */
export async function loadFinderData(
  options: FinderOptions,
  onFacets: (table: FacetTable, rows: Uint32Array) => void,
): Promise<FinderData> {
  const { data, locale, build } = options;
  const fetchOrder = async (): Promise<OrderFile> => {
    const file = await fetchJson<OrderFile>(`${data}order.json?${build}`);
    checkBuild(file, build);
    return file;
  };
  const names = fetchJson<CardFile>(`${data}${locale}/cards.json?${build}`);
  // Only so that a failure is not reported as unhandled while something else is awaited.
  names.catch(() => undefined);
  const facets = await fetchJson<FacetFile>(`${data}facets.json?${build}`);
  checkBuild(facets, build);
  const day = toDayNumber(dayInVietnam(new Date()));
  const soon = statesOnDay(facets, day);
  const early = soon === undefined ? undefined : toFacetTable(facets, soon);
  if (early !== undefined) onFacets(early, allRows(early));
  const table = early ?? toFacetTable(facets, statesOnAnyDay(await fetchOrder(), day));
  const cardFile = await names;
  checkBuild(cardFile, build);
  const cards = toCardTable(cardFile);
  const plain = toDatelessOrders(table, cards.rowsByName);
  let dated: DatedData | undefined;
  const loadDates = async (): Promise<DatedData> => {
    if (dated !== undefined) return dated;
    const file = await fetchOrder();
    const codes = unpackColumn(file.dates.codes);
    const datesOf = (row: number): RecognitionDates => file.dates.values[codes[row] ?? -1] ?? {};
    dated ??= { datesOf, orders: toRowOrders(table, file, cards.rowsByName) };
    return dated;
  };
  let index: Promise<FactsIndex> | undefined;
  const makeIndex = async (): Promise<FactsIndex> => {
    await letOthersGoFirst();
    return toFactsIndexSlowly(table.rows, toFieldTexts(cardFile, cards, table), letOthersGoFirst);
  };
  // Unpacking is one piece of work, showing the next: together they would hold up a slow phone.
  await letOthersGoFirst();
  return {
    table,
    rows: allRows(table),
    cards,
    regions: facets.regions,
    dated: () => dated,
    loadDates,
    orders: () => dated?.orders ?? plain,
    index: () => (index ??= makeIndex()),
  };
}

/** Rows of another build would mean other products. */
function checkBuild(file: { readonly build: string }, build: string): void {
  if (file.build !== build) throw new OtherBuildError(`The data are of build ${file.build}, the page of ${build}.`);
}
