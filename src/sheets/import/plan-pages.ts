import { factAt, isGroup, listAt, textAt } from '../../content-files/facts.ts';
import { isSlug, toSlug } from '../../domain/slug.ts';
import { toFolded } from '../../domain/vietnamese-text.ts';
import { producerKindKind } from '../columns/choice-kinds.ts';
import type { SheetPages } from '../columns/read-pages.ts';
import type { SheetCollection, SheetPage, SheetRecord } from '../columns/sheet-page.ts';
import { applyCell, conflictOf } from './apply-cells.ts';
import type { Authority } from './apply-cells.ts';
import { applyItems } from './apply-items.ts';
import { applyJson } from './apply-json.ts';
import { applyProvince } from './apply-province.ts';
import type { Fault } from './fault.ts';
import { placeText } from './fault.ts';
import { pathKey } from './page-row.ts';
import type { PageRow, PlacedCell } from './page-row.ts';
import { shortProducerName, suggestId } from './page-id.ts';
import type { PlannedPage } from './planned-page.ts';
import { kindOfName, ProducerIndex } from './producer-index.ts';
import type { Notice } from './read-rows.ts';
import { setAt, shownValue } from './record-edit.ts';

/** What the rows of an import mean for the pages. */
export interface ImportPlan {
  readonly pages: readonly PlannedPage[];
  readonly faults: readonly Fault[];
  readonly notices: readonly Notice[];
}

export interface PlanOptions {
  readonly today: string;
  readonly overwrite: boolean;
  /** Source of rows that name none: title, publisher and address between bars. */
  readonly source: string | undefined;
}

/** Returns the pages as the rows want them. Nothing is written, and one fault hides no other. */
export function planPages(rows: readonly PageRow[], pages: SheetPages, options: PlanOptions): ImportPlan {
  return new Planner(pages, options).plan(rows);
}

class Planner {
  readonly #pages: SheetPages;
  readonly #options: PlanOptions;
  readonly #faults: Fault[] = [];
  readonly #notices: Notice[] = [];
  readonly #planned: PlannedPage[] = [];
  readonly #byId: Readonly<Record<SheetCollection, Map<string, SheetPage>>>;
  readonly #ids: Readonly<Record<SheetCollection, Set<string>>>;
  readonly #seen = new Map<string, PageRow>();
  readonly #producers = new ProducerIndex();
  #byName: ReadonlyMap<string, readonly SheetPage[]> | undefined;
  #readToday = 0;

  constructor(pages: SheetPages, options: PlanOptions) {
    this.#pages = pages;
    this.#options = options;
    this.#byId = { products: byId(pages.products), producers: byId(pages.producers) };
    this.#ids = { products: new Set(this.#byId.products.keys()), producers: new Set(this.#byId.producers.keys()) };
  }

  plan(rows: readonly PageRow[]): ImportPlan {
    // Ids that rows state are theirs before ids are made up for rows without one.
    for (const { collection, id } of rows) if (id !== '') this.#ids[collection].add(id);
    for (const row of rows) if (row.collection === 'producers') this.#planRow(row);
    const replaced = new Map(this.#planned.map((page) => [page.id, page.record]));
    for (const page of this.#pages.producers)
      this.#producers.add(page.location.id, replaced.get(page.location.id) ?? page.record);
    for (const page of this.#planned) if (page.before === undefined) this.#producers.add(page.id, page.record);
    for (const row of rows) if (row.collection === 'products') this.#planRow(row);
    if (this.#readToday > 0) this.#notices.push({ code: 'readToday', params: { found: String(this.#readToday) } });
    return { pages: this.#planned, faults: this.#faults, notices: this.#notices };
  }

  #planRow(row: PageRow): void {
    const before = this.#pageOf(row);
    if (before === 'unclear') return;
    if (before === undefined && row.name === '') {
      const code = row.id === '' ? 'name-missing' : 'page-unknown';
      this.#faults.push({ place: row.place, code, params: { found: row.id } });
      return;
    }
    const record = structuredClone<SheetRecord>(before?.record ?? {});
    const authority = this.#authorityOf(row, before);
    const cells =
      row.json === undefined ? this.#applyCells(row, record, before, authority) : new Map<string, PlacedCell>();
    if (row.json !== undefined) applyJson(row, row.json, { record, authority, faults: this.#faults });
    const id = before?.location.id ?? (row.id === '' ? this.#newId(row, record) : row.id);
    const key = `${row.collection} ${id}`;
    const other = this.#seen.get(key);
    if (other !== undefined) {
      this.#faults.push({
        place: row.place,
        code: 'page-repeated',
        params: { found: id, other: placeText(other.place) },
      });
      return;
    }
    this.#seen.set(key, row);
    this.#ids[row.collection].add(id);
    this.#planned.push({
      collection: row.collection,
      id,
      ...(before === undefined ? {} : { before }),
      record,
      place: row.place,
      cells,
    });
  }

  #authorityOf({ version }: PageRow, before: SheetPage | undefined): Authority {
    if (before === undefined) return 'current';
    if (this.#options.overwrite) return version === '' ? 'overwrite' : 'current';
    if (version === '') return 'foreign';
    return version === before.version ? 'current' : 'outdated';
  }

  /** Returns the page a row speaks of; nothing for a new one. */
  #pageOf(row: PageRow): SheetPage | 'unclear' | undefined {
    if (row.id !== '') return this.#byId[row.collection].get(row.id);
    if (row.name === '') return undefined;
    this.#byName ??= Map.groupBy(
      [...this.#pages.products, ...this.#pages.producers],
      ({ location, record }) => `${location.collection} ${toFolded(textAt(record, ['name']) ?? '')}`,
    );
    const same = this.#byName.get(`${row.collection} ${toFolded(row.name)}`) ?? [];
    const former = this.#formerOf(row);
    const here = same.filter(({ record }) => former === undefined || textAt(record, ['origin', 'former']) === former);
    const maker = toFolded(row.cells.find(({ column }) => column.key === 'producer')?.text ?? '');
    const found = here.filter(({ record }) => maker === '' || this.#mayBeMadeBy(record, maker));
    if (found.length < 2) return found[0];
    const params = { found: row.name, allowed: found.map(({ location }) => location.id) };
    this.#faults.push({ place: row.place, code: 'page-ambiguous', params });
    return 'unclear';
  }

  #formerOf(row: PageRow): string | undefined {
    const cell = row.cells.find(({ column }) => column.key === 'origin.former');
    const parsed = cell?.text === '' ? undefined : cell?.column.kind.parse(cell.text, cell.header);
    return parsed !== undefined && 'value' in parsed ? String(parsed.value) : undefined;
  }

  /** Two producers may make products of one name in one province; a page without a producer may be anybody's. */
  #mayBeMadeBy(record: SheetRecord, maker: string): boolean {
    const id = textAt(record, ['producer']);
    if (id === undefined || toFolded(id) === maker) return true;
    return this.#producers.find(maker, undefined).some((producer) => producer.id === id);
  }

  #applyCells(
    row: PageRow,
    record: SheetRecord,
    before: SheetPage | undefined,
    authority: Authority,
  ): ReadonlyMap<string, PlacedCell> {
    const cells = new Map<string, PlacedCell>();
    const cellOf = (key: string): PlacedCell | undefined => row.cells.find(({ column }) => column.key === key);
    for (const cell of row.cells) {
      const { key, path } = cell.column;
      cells.set(pathKey(path), cell);
      if (['id', 'version', 'producer', 'producerKind', 'province', 'no'].includes(key)) continue;
      applyCell(record, { cell, path, authority, faults: this.#faults });
    }
    applyProvince(
      record,
      { province: cellOf('province'), former: cellOf('origin.former'), before },
      { faults: this.#faults, notices: this.#notices },
    );
    const onReadToday = (): void => {
      this.#readToday += 1;
    };
    const items = applyItems(record, row.items, { ...this.#options, authority, faults: this.#faults, onReadToday });
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
    this.#applyProducer(record, cellOf('producer'), cellOf('producerKind'), authority);
    return cells;
  }

  #applyProducer(
    record: SheetRecord,
    cell: PlacedCell | undefined,
    kindCell: PlacedCell | undefined,
    authority: Authority,
  ): void {
    if (cell === undefined) return;
    const old = textAt(record, ['producer']);
    if (cell.text === '') {
      if (authority === 'current' || authority === 'overwrite') setAt(record, ['producer'], undefined);
      return;
    }
    const former = factAt(record, ['origin', 'former']);
    const found = this.#producers.find(cell.text, former);
    if (found.length > 1) {
      if (old !== undefined && found.some(({ id }) => id === old)) return;
      const params = { found: cell.text, allowed: found.map(({ id }) => id) };
      this.#faults.push({ place: cell.place, code: 'producer-ambiguous', params });
      return;
    }
    const id = found[0]?.id ?? this.#newProducer(record, cell, kindCell);
    if (id === undefined || id === old) return;
    const conflict = conflictOf(record, ['producer'], id, authority);
    if (conflict === undefined) setAt(record, ['producer'], id);
    else
      this.#faults.push({
        place: cell.place,
        code: conflict,
        params: { key: cell.header, found: cell.text, current: shownValue(old) },
      });
  }

  /** Plans the page of a producer that no page names yet; it has the place and the sources of the product. */
  #newProducer(product: SheetRecord, cell: PlacedCell, kindCell: PlacedCell | undefined): string | undefined {
    const name = cell.text.replace(/\s+/gu, ' ');
    if (isSlug(name) && name.includes('-')) {
      const nearest = this.#producers.nearestId(name);
      this.#faults.push({
        place: cell.place,
        code: 'producer-unknown',
        params: { found: name, ...(nearest === undefined ? {} : { nearest }) },
      });
      return undefined;
    }
    const kind =
      kindCell === undefined || kindCell.text === ''
        ? undefined
        : producerKindKind.parse(kindCell.text, kindCell.header);
    if (kind !== undefined && 'finding' in kind && kindCell !== undefined) {
      this.#faults.push({ place: kindCell.place, code: kind.finding.code, params: kind.finding.params });
    }
    const similar = this.#producers.similar(name);
    const origin = factAt(product, ['origin']);
    const place = textAt(product, ['origin', 'district']) ?? textAt(product, ['origin', 'former']) ?? '';
    const id = suggestId(shortProducerName(name), [place], this.#ids.producers);
    const record: SheetRecord = {
      name,
      kind: kind !== undefined && 'value' in kind ? kind.value : kindOfName(name),
      ...(isGroup(origin) ? { origin: structuredClone(origin) } : {}),
      sources: structuredClone(listAt(product, ['sources'])),
    };
    this.#ids.producers.add(id);
    this.#producers.add(id, record);
    this.#planned.push({
      collection: 'producers',
      id,
      record,
      place: cell.place,
      cells: new Map([
        ['name', cell],
        ['id', cell],
      ]),
    });
    this.#notices.push({ code: 'producerNew', params: { found: name, id, place: placeText(cell.place) } });
    if (similar !== undefined) {
      this.#notices.push({ code: 'producerSimilar', params: { found: name, similar, place: placeText(cell.place) } });
    }
    return id;
  }

  #newId(row: PageRow, record: SheetRecord): string {
    const name = row.collection === 'producers' ? shortProducerName(row.name) : row.name;
    const others = [['origin', 'district'], ['origin', 'former'], ['producer']].flatMap(
      (path) => textAt(record, path) ?? [],
    );
    return suggestId(name, others.map(toSlug), this.#ids[row.collection]);
  }
}

function byId(pages: readonly SheetPage[]): Map<string, SheetPage> {
  return new Map(pages.map((page) => [page.location.id, page]));
}
