import { cellText } from '../../columns/cell-kind.ts';
import type { SourceTable } from '../files/source-table.ts';
import type { Fault } from '../findings/fault.ts';
import type { Findings, Notice } from '../findings/notice.ts';
import { findHeader } from './header.ts';
import type { SheetHeader } from './header.ts';
import { columnsOf, pageRoles, roleByName } from './sheet-role.ts';
import type { SheetRole } from './sheet-role.ts';

/** A table whose columns are understood. */
export interface RecognisedTable {
  readonly table: SourceTable;
  readonly header: SheetHeader;
  readonly role: SheetRole;
}

/** The tables that have a header, and what the others and the unknown columns are. */
export interface RecognisedTables extends Findings {
  readonly tables: readonly RecognisedTable[];
}

/** Returns the tables with what their columns mean; `nameOf` gives the name of a producer by its id. */
export function recogniseTables(sources: readonly SourceTable[], nameOf: (id: string) => string): RecognisedTables {
  const tables: RecognisedTable[] = [];
  const faults: Fault[] = [];
  const notices: Notice[] = [];
  for (const table of sources) {
    const found = headerOf(table, nameOf);
    if (found === undefined) {
      if (table.rows.some((row) => row.some((cell) => cellText(cell) !== ''))) {
        notices.push({ code: 'sheetIgnored', params: { found: table.sheet ?? table.file, file: table.file } });
      }
      continue;
    }
    tables.push({ table, ...found });
    const columns = columnFindings(table, found.header);
    faults.push(...columns.faults);
    notices.push(...columns.notices);
  }
  return { tables, faults, notices };
}

function headerOf(
  table: SourceTable,
  nameOf: (id: string) => string,
): { header: SheetHeader; role: SheetRole } | undefined {
  const named = roleByName(table.sheet ?? table.file.split(/[\\/]/u).at(-1) ?? '');
  const candidates = named === undefined ? pageRoles : [named];
  const headers = candidates.flatMap((role) => {
    const header = findHeader(table.rows, columnsOf(role, nameOf));
    return header === undefined ? [] : [{ header, role }];
  });
  return headers.toSorted((a, b) => b.header.columns.size - a.header.columns.size)[0];
}

function columnFindings(table: SourceTable, { firstRow, headers, repeated, row, unknown }: SheetHeader): Findings {
  const faults: Fault[] = [];
  const notices: Notice[] = [];
  for (const { column, found, nearest } of unknown) {
    if (nearest !== undefined) {
      faults.push({ place: { table, row, column }, code: 'column-misspelt', params: { found, nearest } });
    } else if (table.rows.slice(firstRow).some((cells) => cellText(cells[column]) !== '')) {
      notices.push({ code: 'columnIgnored', params: { found, sheet: table.sheet ?? table.file } });
    }
  }
  for (const column of repeated) {
    const found = headers.get(column) ?? '';
    faults.push({ place: { table, row, column }, code: 'column-repeated', params: { found } });
  }
  return { faults, notices };
}
