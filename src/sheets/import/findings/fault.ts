import type { Finding } from '../../../domain/issue.ts';
import type { IssueValue } from '../../../domain/issue.ts';
import type { ImportFaultCode } from '../../../i18n/messages/vi/import.ts';
import { columnLetter } from '../../columns/column-letter.ts';
import type { CellPlace } from '../files/source-table.ts';

/** Where in a file something stands: a cell of a sheet, or a line of JSON. */
export type FaultPlace = CellPlace | { readonly file: string; readonly line?: number; readonly key?: string };

/** Something that keeps a file from being imported; the codes are those of the check, or the import's own. */
export interface Fault {
  readonly place: FaultPlace;
  readonly code: Finding['code'] | ImportFaultCode;
  readonly params: Readonly<Record<string, IssueValue>>;
}

/** Returns a place as people find it: `san-pham.xlsx  Sản phẩm!D7`, `products.csv!D7`, `products.jsonl:12 stars`. */
export function placeText(place: FaultPlace): string {
  if ('table' in place) {
    const { column, row, table } = place;
    const cell = `${columnLetter(column)}${row + 1}`;
    return table.sheet === undefined ? `${table.file}!${cell}` : `${table.file}  ${table.sheet}!${cell}`;
  }
  const line = place.line === undefined ? '' : `:${place.line}`;
  return `${place.file}${line}${place.key === undefined ? '' : ` ${place.key}`}`;
}

/** Orders faults by file, sheet, row and column. */
export function compareFaults(a: Fault, b: Fault): number {
  const [keyA, keyB] = [orderOf(a.place), orderOf(b.place)];
  return keyA.name < keyB.name ? -1 : keyA.name > keyB.name ? 1 : keyA.row - keyB.row || keyA.column - keyB.column;
}

function orderOf(place: FaultPlace): { name: string; row: number; column: number } {
  if ('table' in place) {
    return { name: `${place.table.file}\t${place.table.sheet ?? ''}`, row: place.row, column: place.column };
  }
  return { name: `${place.file}\t`, row: place.line ?? 0, column: 0 };
}
