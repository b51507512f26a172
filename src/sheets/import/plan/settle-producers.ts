import { factAt, textAt } from '../../../content-files/facts.ts';
import { isSlug } from '../../../domain/slug.ts';
import type { SheetRecord } from '../../columns/sheet-page.ts';
import type { Fault } from '../findings/fault.ts';
import type { Findings } from '../findings/notice.ts';
import type { PlacedCell } from '../rows/page-row.ts';
import { conflictOf, mayTakeAway } from './authority.ts';
import type { Authority } from './authority.ts';
import type { DraftPage } from './draft-page.ts';
import { newProducerPage } from './new-producer.ts';
import type { PlannedPage } from './planned-page.ts';
import { ProducerIndex } from './producer-index.ts';
import type { KnownPage } from './producer-index.ts';
import { shownValue } from './record-edit.ts';

/** A page whose producer is known, with the page of that producer where this row is the first to name it. */
export interface SettledPage extends DraftPage {
  readonly newProducer?: PlannedPage;
}

/**
 * Finds the producers that products name, and plans a page for each that no page and no row before has; `takenIds` are
 * ids that new producers may not get.
 */
export function settleProducers(
  drafts: readonly DraftPage[],
  known: readonly KnownPage[],
  takenIds: ReadonlySet<string>,
): SettledPage[] {
  const index = new ProducerIndex(known);
  const taken = new Set(takenIds);
  return drafts.map((draft) => {
    const choice = chooseProducer(draft, index, taken);
    const { faults, newProducer, notices } = choice;
    if (newProducer !== undefined) {
      index.add(newProducer);
      taken.add(newProducer.id);
    }
    const record = 'producer' in choice ? withProducer(draft.record, choice.producer) : draft.record;
    return {
      ...draft,
      record,
      ...(newProducer === undefined ? {} : { newProducer }),
      faults: [...draft.faults, ...faults],
      notices: [...draft.notices, ...notices],
    };
  });
}

/** What a row says of the producer; without the key `producer` it stays as it is. */
interface Choice extends Findings {
  readonly producer?: string | undefined;
  readonly newProducer?: PlannedPage;
}

const unchanged: Choice = { faults: [], notices: [] };

function chooseProducer(
  { authority, record, row }: DraftPage,
  index: ProducerIndex,
  taken: ReadonlySet<string>,
): Choice {
  const cell = row.cells.find(({ column }) => column.key === 'producer');
  if (cell === undefined) return unchanged;
  if (cell.text === '') return mayTakeAway(authority) ? { ...unchanged, producer: undefined } : unchanged;
  const old = textAt(record, ['producer']);
  const found = index.find(cell.text, factAt(record, ['origin', 'former']));
  if (found.length > 1) {
    if (found.some(({ id }) => id === old)) return unchanged;
    return refused({
      place: cell.place,
      code: 'producer-ambiguous',
      params: { found: cell.text, allowed: found.map(({ id }) => id) },
    });
  }
  const [only] = found;
  if (only !== undefined) return changeTo(only.id, cell, record, authority);
  if (looksLikeId(cell.text)) return refused(unknownProducer(cell, index));
  const { faults, notices, page } = newProducerPage(record, row, cell, { index, taken });
  const choice = changeTo(page.id, cell, record, authority);
  return { ...choice, newProducer: page, faults: [...faults, ...choice.faults], notices };
}

function changeTo(id: string, { header, place, text }: PlacedCell, record: SheetRecord, authority: Authority): Choice {
  const old = textAt(record, ['producer']);
  if (id === old) return unchanged;
  const conflict = conflictOf(record, ['producer'], id, authority);
  if (conflict === undefined) return { ...unchanged, producer: id };
  return refused({ place, code: conflict, params: { key: header, found: text, current: shownValue(old) } });
}

function refused(fault: Fault): Choice {
  return { faults: [fault], notices: [] };
}

function looksLikeId(text: string): boolean {
  return isSlug(text) && text.includes('-');
}

function unknownProducer({ place, text }: PlacedCell, index: ProducerIndex): Fault {
  const nearest = index.nearestId(text);
  const params = { found: text, ...(nearest === undefined ? {} : { nearest }) };
  return { place, code: 'producer-unknown', params };
}

function withProducer(record: SheetRecord, producer: string | undefined): SheetRecord {
  const { producer: _old, ...others } = record;
  return producer === undefined ? others : { ...record, producer };
}
