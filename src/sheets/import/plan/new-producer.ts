import { factAt, isGroup, listAt, textAt } from '../../../content-files/facts.ts';
import { producerKindKind } from '../../columns/choice-kinds.ts';
import type { SheetRecord } from '../../columns/sheet-page.ts';
import type { Fault } from '../findings/fault.ts';
import { placeText } from '../findings/fault.ts';
import type { Findings, Notice } from '../findings/notice.ts';
import type { PageRow, PlacedCell } from '../rows/page-row.ts';
import { shortProducerName, suggestId } from './page-id.ts';
import type { PlannedPage } from './planned-page.ts';
import { kindOfName } from './producer-kind.ts';
import type { ProducerIndex } from './producer-index.ts';

/** The page of a producer that a row names, with what to look at again. */
export interface NewProducer extends Findings {
  readonly page: PlannedPage;
}

/** Plans the page of a producer that no page names yet; it has the place and the sources of the product. */
export function newProducerPage(
  product: SheetRecord,
  row: PageRow,
  cell: PlacedCell,
  { index, taken }: { readonly index: ProducerIndex; readonly taken: ReadonlySet<string> },
): NewProducer {
  const name = cell.text.replace(/\s+/gu, ' ');
  const { faults, kind = kindOfName(name) } = statedKind(row);
  const origin = factAt(product, ['origin']);
  const place = textAt(product, ['origin', 'district']) ?? textAt(product, ['origin', 'former']) ?? '';
  const id = suggestId(shortProducerName(name), [place], taken);
  const record: SheetRecord = {
    name,
    kind,
    ...(isGroup(origin) ? { origin: structuredClone(origin) } : {}),
    sources: structuredClone(listAt(product, ['sources'])),
  };
  const cells = new Map([
    ['name', cell],
    ['id', cell],
  ]);
  const at = placeText(cell.place);
  const notices: Notice[] = [{ code: 'producerNew', params: { found: name, id, place: at } }];
  const similar = index.similar(name);
  if (similar !== undefined) notices.push({ code: 'producerSimilar', params: { found: name, similar, place: at } });
  return { page: { collection: 'producers', id, record, place: cell.place, cells }, faults, notices };
}

function statedKind({ cells }: PageRow): { readonly kind?: unknown; readonly faults: readonly Fault[] } {
  const cell = cells.find(({ column }) => column.key === 'producerKind');
  if (cell === undefined || cell.text === '') return { faults: [] };
  const parsed = producerKindKind.parse(cell.text, cell.header);
  if ('value' in parsed) return { kind: parsed.value, faults: [] };
  return { faults: [{ place: cell.place, code: parsed.finding.code, params: parsed.finding.params }] };
}
