import { textAt } from '../../../content-files/facts.ts';
import { toSlug } from '../../../domain/slug.ts';
import type { SheetRecord } from '../../columns/sheet-page.ts';
import type { Fault, FaultPlace } from '../findings/fault.ts';
import { placeText } from '../findings/fault.ts';
import type { Findings } from '../findings/notice.ts';
import type { PageRow } from '../rows/page-row.ts';
import { shortProducerName, suggestId } from './page-id.ts';
import type { PlannedPage } from './planned-page.ts';
import type { SettledPage } from './settle-producers.ts';

/** Pages that have their ids, with the findings of all their steps. */
export interface NamedPages extends Findings {
  readonly pages: readonly PlannedPage[];
}

/**
 * Gives ids to new pages of one collection, and refuses a second row for a page. `takenIds` are ids of pages and those
 * that rows state: they are theirs before ids are made up for rows without one.
 */
export function namePages(settled: readonly SettledPage[], takenIds: ReadonlySet<string>): NamedPages {
  const taken = new Set(takenIds);
  const seen = new Map<string, FaultPlace>();
  const pages: PlannedPage[] = [];
  const faults: Fault[] = [];
  for (const { before, cells, faults: own, newProducer, record, row } of settled) {
    const { collection, place } = row;
    faults.push(...own);
    if (newProducer !== undefined) pages.push(newProducer);
    const id = before?.location.id ?? (row.id === '' ? newId(row, record, taken) : row.id);
    const other = seen.get(id);
    if (other !== undefined) {
      faults.push({ place, code: 'page-repeated', params: { found: id, other: placeText(other) } });
      continue;
    }
    seen.set(id, place);
    taken.add(id);
    pages.push({ collection, id, ...(before === undefined ? {} : { before }), record, place, cells });
  }
  return { pages, faults, notices: settled.flatMap(({ notices }) => notices) };
}

function newId({ collection, name }: PageRow, record: SheetRecord, taken: ReadonlySet<string>): string {
  const others = [['origin', 'district'], ['origin', 'former'], ['producer']].flatMap(
    (path) => textAt(record, path) ?? [],
  );
  return suggestId(collection === 'producers' ? shortProducerName(name) : name, others.map(toSlug), taken);
}
