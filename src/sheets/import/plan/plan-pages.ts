import type { SheetPages } from '../../columns/read-pages.ts';
import type { SheetCollection, SheetPage } from '../../columns/sheet-page.ts';
import type { Findings } from '../findings/notice.ts';
import { joinFindings } from '../findings/notice.ts';
import type { PageRow } from '../rows/page-row.ts';
import { draftPage } from './draft-page.ts';
import type { DraftOptions, DraftPage } from './draft-page.ts';
import { identifyRows } from './identify-rows.ts';
import { namePages } from './name-pages.ts';
import type { PlannedPage } from './planned-page.ts';
import { ProducerIndex } from './producer-index.ts';
import type { KnownPage } from './producer-index.ts';
import { settleProducers } from './settle-producers.ts';

/** What the rows of an import mean for the pages. */
export interface ImportPlan extends Findings {
  readonly pages: readonly PlannedPage[];
}

/**
 * Returns the pages as the rows want them: rows are identified, drafted, given their producers and named. Producers come
 * first, because products name them. Nothing is written, and one fault hides no other.
 */
export function planPages(rows: readonly PageRow[], pages: SheetPages, options: DraftOptions): ImportPlan {
  const of = (collection: SheetCollection): readonly PageRow[] => rows.filter((row) => row.collection === collection);
  const draftAll = (collection: SheetCollection, index: ProducerIndex): { drafts: DraftPage[]; rest: Findings } => {
    const { faults, rows: identified } = identifyRows(of(collection), pages[collection], index);
    return { drafts: identified.map((row) => draftPage(row, options)), rest: { faults, notices: [] } };
  };

  const producers = draftAll('producers', new ProducerIndex([]));
  const namedProducers = namePages(producers.drafts, idsOf(pages.producers, of('producers')));
  const known = knownProducers(pages.producers, namedProducers.pages);

  const products = draftAll('products', new ProducerIndex(known));
  const producerIds = new Set([...idsOf(pages.producers, of('producers')), ...known.map(({ id }) => id)]);
  const settled = settleProducers(products.drafts, known, producerIds);
  const namedProducts = namePages(settled, idsOf(pages.products, of('products')));

  const findings = [
    producers.rest,
    namedProducers,
    products.rest,
    namedProducts,
    readTodayOf([...producers.drafts, ...settled]),
  ];
  return { pages: [...namedProducers.pages, ...namedProducts.pages], ...joinFindings(findings) };
}

/** Returns the ids of pages and those that rows state. */
function idsOf(pages: readonly SheetPage[], rows: readonly PageRow[]): ReadonlySet<string> {
  return new Set([...pages.map(({ location }) => location.id), ...rows.map(({ id }) => id).filter((id) => id !== '')]);
}

/** Returns the producers of the catalogue as the rows want them, new ones last. */
function knownProducers(pages: readonly SheetPage[], planned: readonly PlannedPage[]): KnownPage[] {
  const replaced = new Map(planned.map((page) => [page.id, page.record]));
  return [
    ...pages.map(({ location: { id }, record }) => ({ id, record: replaced.get(id) ?? record })),
    ...planned.filter(({ before }) => before === undefined),
  ];
}

function readTodayOf(drafts: readonly DraftPage[]): Findings {
  const found = drafts.reduce((sum, { readToday }) => sum + readToday, 0);
  return { faults: [], notices: found === 0 ? [] : [{ code: 'readToday', params: { found: String(found) } }] };
}
