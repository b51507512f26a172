import { nearestOf } from '../../../content-files/nearest.ts';
import { toFolded } from '../../../domain/vietnamese-text.ts';
import { cellText } from '../../columns/cell-kind.ts';
import type { RawCell } from '../../columns/cell-kind.ts';
import type { SheetColumn } from '../../columns/column.ts';
import { columnOf, knownHeaders } from './known-headers.ts';
import type { KnownHeaders } from './known-headers.ts';

/** The header of a sheet: which column means what, and where the rows begin. */
export interface SheetHeader {
  /** By column of the sheet, counted from 0; absent where a column means nothing. */
  readonly columns: ReadonlyMap<number, SheetColumn>;
  readonly headers: ReadonlyMap<number, string>;
  readonly unknown: readonly UnknownColumn[];
  /** Two columns that mean the same. */
  readonly repeated: readonly number[];
  readonly row: number;
  readonly firstRow: number;
}

/** A column whose header nobody knows; `nearest` is the header it was perhaps meant to be. */
export interface UnknownColumn {
  readonly column: number;
  readonly found: string;
  readonly nearest?: string;
}

/** Title rows, the name of the office and the date stand above the header; more than this is no list. */
const deepestHeader = 40;

/** Columns that number the rows. */
const rowNumbers: ReadonlySet<string> = new Set(['stt', 'tt', 'so tt', 'so thu tu', 'row', 'thu tu']);

/** Returns the header of a sheet whose columns may be these, or nothing when no row looks like one. */
export function findHeader(
  rows: readonly (readonly RawCell[])[],
  columns: readonly SheetColumn[],
): SheetHeader | undefined {
  const known = knownHeaders(columns);
  let best: SheetHeader | undefined;
  for (let row = 0; row < Math.min(rows.length, deepestHeader); row += 1) {
    for (const texts of [headerTexts(rows, row), twoRowTexts(rows, row)]) {
      const header = texts === undefined ? undefined : readHeader(texts, known, row);
      if (header !== undefined && isBetter(header, best)) best = header;
    }
  }
  const names = [...(best?.columns.values() ?? [])].map(({ key }) => key);
  return names.includes('id') || names.includes('name') ? best : undefined;
}

/** A title above a header reads like the upper of two rows; where it adds no column, the header is its own row alone. */
function isBetter(header: SheetHeader, best: SheetHeader | undefined): boolean {
  const [size, most] = [header.columns.size, best?.columns.size ?? 1];
  return size > most || (size === most && header.firstRow === best?.firstRow);
}

/** Returns where the id or the name of pages stands above a column although no other column means anything. */
export function findLoneHeader(
  rows: readonly (readonly RawCell[])[],
  columns: readonly SheetColumn[],
): { readonly row: number; readonly column: number; readonly found: string } | undefined {
  const known = knownHeaders(columns);
  for (let row = 0; row < Math.min(rows.length, deepestHeader); row += 1) {
    const header = readHeader(headerTexts(rows, row), known, row);
    const [only, second] = header.columns;
    if (only === undefined || second !== undefined || !['id', 'name'].includes(only[1].key)) continue;
    // A title such as “Sản phẩm” alone in its row is no header where words stand beside it.
    if (header.unknown.length === 0) return { row, column: only[0], found: header.headers.get(only[0]) ?? '' };
  }
  return undefined;
}

interface HeaderTexts {
  /** What may name each column, the likeliest first. */
  readonly texts: readonly (readonly string[])[];
  readonly depth: number;
}

function headerTexts(rows: readonly (readonly RawCell[])[], row: number): HeaderTexts {
  return { texts: Array.from(rows[row] ?? [], (cell) => [cellText(cell)]), depth: 1 };
}

/** Headers of two rows: “Quyết định công nhận” above “Số” and “Ngày”. */
function twoRowTexts(rows: readonly (readonly RawCell[])[], row: number): HeaderTexts | undefined {
  const upper = rows[row] ?? [];
  const lower = rows[row + 1];
  if (lower === undefined) return undefined;
  let above = '';
  const texts = Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const own = cellText(lower[column]);
    const over = cellText(upper[column]);
    if (over !== '') above = over;
    else if (own === '') above = '';
    return own === '' ? [over] : [`${own} ${above}`, `${above} ${own}`, own];
  });
  return { texts, depth: 2 };
}

function readHeader({ depth, texts }: HeaderTexts, known: KnownHeaders, row: number): SheetHeader {
  const columns = new Map<number, SheetColumn>();
  const headers = new Map<number, string>();
  const unknown: UnknownColumn[] = [];
  const repeated: number[] = [];
  const keys = new Set<string>();
  for (const [column, candidates] of texts.entries()) {
    const found = candidates.at(-1) ?? '';
    if (found === '' || rowNumbers.has(toFolded(found))) continue;
    const meant = candidates.map((text) => columnOf(text, known)).find((match) => match !== undefined);
    headers.set(column, found);
    if (meant === undefined) {
      const nearest = nearestOf(found, known.slugs.keys());
      const label = nearest === undefined ? undefined : known.slugs.get(nearest);
      unknown.push({ column, found, ...(label === undefined ? {} : { nearest: label }) });
    } else if (keys.has(meant.key)) repeated.push(column);
    else {
      keys.add(meant.key);
      columns.set(column, meant);
    }
  }
  return { columns, headers, unknown, repeated, row, firstRow: row + depth };
}
