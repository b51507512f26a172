import type { FactPath } from '../../../domain/issue.ts';
import type { SheetColumn } from '../../columns/column.ts';
import type { ItemList } from '../../columns/item-columns.ts';
import type { SheetCollection } from '../../columns/sheet-page.ts';
import type { FaultPlace } from '../findings/fault.ts';
import type { CellPlace } from '../files/source-table.ts';

/** A cell with its meaning. */
export interface PlacedCell {
  readonly column: SheetColumn;
  /** Without the apostrophe that made it inert. */
  readonly text: string;
  readonly place: CellPlace;
  /** The header above it, as it stands in the sheet. */
  readonly header: string;
}

/** The cells of one recognition or source. */
export interface ItemRow {
  /** Which item of the page it is, counted from 1; absent when it does not say. */
  readonly number?: number;
  readonly cells: readonly PlacedCell[];
  /** Whether it stands in a row of its own, so that an empty one is no item that was emptied. */
  readonly ownRow: boolean;
}

/** All that the files say of one page. */
export interface PageRow {
  readonly collection: SheetCollection;
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly place: FaultPlace;
  readonly cells: readonly PlacedCell[];
  readonly items: Readonly<Record<ItemList, readonly ItemRow[]>>;
  /** A record from JSON, which replaces the keys it has. */
  readonly json?: Readonly<Record<string, unknown>>;
}

/** How many rows a sheet had. */
export interface SheetCount {
  readonly name: string;
  readonly rows: number;
}

/** Returns the cell whose value stands at a path of the record, else one that belongs to it, else the nearest around it. */
export function cellAt(cells: ReadonlyMap<string, PlacedCell>, path: FactPath): PlacedCell | undefined {
  const inside = [...cells].filter(([key]) => key.startsWith(`${pathKey(path)}\t`)).map(([, cell]) => cell);
  const exact = cells.get(pathKey(path));
  return exact ?? inside.find(({ column }) => column.required) ?? inside[0] ?? cellAround(cells, path);
}

function cellAround(cells: ReadonlyMap<string, PlacedCell>, path: FactPath): PlacedCell | undefined {
  for (let length = path.length - 1; length > 0; length -= 1) {
    const cell = cells.get(pathKey(path.slice(0, length)));
    if (cell !== undefined) return cell;
  }
  return undefined;
}

/** Returns a path as the key of a map. */
export function pathKey(path: FactPath): string {
  return path.join('\t');
}
