import { textAt } from '../../../content-files/facts.ts';
import { toFolded } from '../../../domain/vietnamese-text.ts';
import type { SheetPage } from '../../columns/sheet-page.ts';
import type { Fault } from '../findings/fault.ts';
import type { PageRow } from '../rows/page-row.ts';
import { textUnder } from '../rows/row-cells.ts';
import type { ProducerLookup } from './producer-index.ts';

/** A row with the page it speaks of. */
export interface IdentifiedRow {
  readonly row: PageRow;
  /** The page as it is; nothing for a new one. */
  readonly before: SheetPage | undefined;
}

/** The rows whose pages are known, and what keeps the others from being so. */
export interface IdentifiedRows {
  readonly rows: readonly IdentifiedRow[];
  readonly faults: readonly Fault[];
}

/** Finds the page each row speaks of: by its id, else by name, province and producer. `pages` are those of one collection. */
export function identifyRows(
  rows: readonly PageRow[],
  pages: readonly SheetPage[],
  producers: ProducerLookup,
): IdentifiedRows {
  const byId = new Map(pages.map((page) => [page.location.id, page]));
  const byName = Map.groupBy(pages, ({ record }) => toFolded(textAt(record, ['name']) ?? ''));
  const identified: IdentifiedRow[] = [];
  const faults: Fault[] = [];
  for (const row of rows) {
    const { id, name, place } = row;
    const named = id === '' && name !== '' ? (byName.get(toFolded(name)) ?? []) : [];
    const found = named.filter((page) => mayBeMeant(page, row, producers));
    const before = byId.get(id) ?? found[0];
    if (found.length > 1) {
      const params = { found: name, allowed: found.map(({ location }) => location.id) };
      faults.push({ place, code: 'page-ambiguous', params });
    } else if (before === undefined && name === '') {
      faults.push({ place, code: id === '' ? 'name-missing' : 'page-unknown', params: { found: id } });
    } else identified.push({ row, before });
  }
  return { rows: identified, faults };
}

/** Pages of one name are told apart by the province of the decision and by who makes the product. */
function mayBeMeant({ record }: SheetPage, row: PageRow, producers: ProducerLookup): boolean {
  const former = formerOf(row);
  if (former !== undefined && textAt(record, ['origin', 'former']) !== former) return false;
  const maker = toFolded(textUnder(row.cells, 'producer'));
  const id = textAt(record, ['producer']);
  // A page without a producer may be anybody's.
  if (maker === '' || id === undefined || toFolded(id) === maker) return true;
  return producers.find(maker, undefined).some((producer) => producer.id === id);
}

function formerOf({ cells }: PageRow): string | undefined {
  const cell = cells.find(({ column }) => column.key === 'origin.former');
  const parsed = cell?.text === '' ? undefined : cell?.column.kind.parse(cell.text, cell.header);
  return parsed !== undefined && 'value' in parsed ? String(parsed.value) : undefined;
}
