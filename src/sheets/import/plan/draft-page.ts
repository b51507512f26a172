import { listAt } from '../../../content-files/facts.ts';
import type { SheetRecord } from '../../columns/sheet-page.ts';
import type { Fault } from '../findings/fault.ts';
import type { Findings, Notice } from '../findings/notice.ts';
import { pathKey } from '../rows/page-row.ts';
import type { PageRow, PlacedCell } from '../rows/page-row.ts';
import { applyCell } from './apply-cells.ts';
import { applyItems } from './apply-items.ts';
import { applyJson } from './apply-json.ts';
import { applyProvince } from './apply-province.ts';
import { authorityOf } from './authority.ts';
import type { Authority } from './authority.ts';
import type { IdentifiedRow } from './identify-rows.ts';

/** A page with what its row says of it, apart from what other rows decide with it: its producer and its id. */
export interface DraftPage extends IdentifiedRow, Findings {
  readonly record: SheetRecord;
  readonly authority: Authority;
  /** The cells that values of the record come from, by path. */
  readonly cells: ReadonlyMap<string, PlacedCell>;
  /** How many sources came without a day of reading and got today's. */
  readonly readToday: number;
}

/** What the editor said for all rows. */
export interface DraftOptions {
  readonly today: string;
  readonly overwrite: boolean;
  /** Source of rows that name none: title, publisher and address between bars. */
  readonly source: string | undefined;
}

/** Columns that say which page is meant, or what is settled among all rows. */
const settledElsewhere: ReadonlySet<string> = new Set(['id', 'version', 'producer', 'producerKind', 'province', 'no']);

/** Returns a page as its row alone wants it. */
export function draftPage({ before, row }: IdentifiedRow, options: DraftOptions): DraftPage {
  const record = structuredClone<SheetRecord>(before?.record ?? {});
  const authority = authorityOf(row.version, before, options.overwrite);
  const faults: Fault[] = [];
  const notices: Notice[] = [];
  if (row.json !== undefined) {
    applyJson(row, row.json, { record, authority, faults });
    return { row, before, record, authority, cells: new Map(), faults, notices, readToday: 0 };
  }
  const cells = new Map<string, PlacedCell>();
  for (const cell of row.cells) {
    const { key, path } = cell.column;
    cells.set(pathKey(path), cell);
    if (!settledElsewhere.has(key)) applyCell(record, { cell, path, authority, faults });
  }
  const cellUnder = (key: string): PlacedCell | undefined => row.cells.find(({ column }) => column.key === key);
  const province = { province: cellUnder('province'), former: cellUnder('origin.former'), before };
  applyProvince(record, province, { faults, notices });
  let readToday = 0;
  const onReadToday = (): void => {
    readToday += 1;
  };
  const items = applyItems(record, row.items, { ...options, authority, faults, onReadToday });
  addItemCells(cells, row, record, items);
  return { row, before, record, authority, cells, faults, notices, readToday };
}

/** Notes which cells the items of a page come from. */
function addItemCells(
  cells: Map<string, PlacedCell>,
  row: PageRow,
  record: SheetRecord,
  items: ReturnType<typeof applyItems>,
): void {
  for (const list of ['recognitions', 'sources'] as const) {
    for (const [index, item] of listAt(record, [list]).entries()) {
      for (const cell of items[list].get(item) ?? [])
        cells.set(pathKey([list, index, ...cell.column.name.split('.')]), cell);
    }
    // What is missing is pointed at in the column where it would have to stand.
    for (const cell of row.items[list].flatMap((item) => item.cells)) {
      if (!cells.has(pathKey(cell.column.path))) cells.set(pathKey(cell.column.path), cell);
      if (!cells.has(list) && cell.column.required === true) cells.set(list, cell);
    }
  }
}
