import { toFolded } from '../../../domain/vietnamese-text.ts';
import { cellText } from '../../columns/cell-kind.ts';
import type { RawCell } from '../../columns/cell-kind.ts';
import type { PlacedCell } from './page-row.ts';
import type { RecognisedTable } from './recognise-tables.ts';

/** Returns the rows of data of a table, each as its cells under known columns with its number, counted from 0. */
export function dataRows(recognised: RecognisedTable): { readonly row: number; readonly cells: PlacedCell[] }[] {
  const { header, table } = recognised;
  return table.rows.slice(header.firstRow).flatMap((raw, index) => {
    const row = header.firstRow + index;
    const cells = cellsOf(recognised, raw, row);
    return cells === undefined ? [] : [{ row, cells }];
  });
}

/** Returns the text of the first cell under a column; nothing where the sheet has no such column. */
export function textUnder(cells: readonly PlacedCell[], key: string): string {
  return cells.find(({ column }) => column.key === key)?.text ?? '';
}

function cellsOf({ header, table }: RecognisedTable, raw: readonly RawCell[], row: number): PlacedCell[] | undefined {
  if (isExample(raw) || raw.every((cell) => cellText(cell) === '')) return undefined;
  const cells = [...header.columns].map(([column, meaning]): PlacedCell => ({
    column: meaning,
    text: cellText(raw[column]),
    place: { table, row, column },
    header: header.headers.get(column) ?? '',
  }));
  // Lists of several pages repeat their header at the top of each.
  const repeatsHeader = cells.filter(({ header: above, text }) => text !== '' && text === above).length > 1;
  return repeatsHeader ? undefined : cells;
}

/** The first cell with something in it says “Ví dụ” in rows that only show how to fill in the form. */
function isExample(raw: readonly RawCell[]): boolean {
  const first = raw.map(cellText).find((text) => text !== '') ?? '';
  return /^(?:vi du|example)\b/u.test(toFolded(first)) && first.length < 40;
}
