import { cellText } from '../../columns/cell-kind.ts';
import { garbledIn } from '../../../checks/rules/text-is-readable.ts';
import type { Fault } from '../findings/fault.ts';
import { findLoneHeader } from './header.ts';
import { columnsOf, pageRoles } from './sheet-role.ts';
import type { SourceTable } from '../files/source-table.ts';

/** Rows that are looked at for the reason why no header was found. */
const headRows = 40;

/**
 * Returns why files gave no rows at all, one reason a file; `readFiles` are those that had a header. A sheet without a header among others of a workbook is only
 * passed over, which the notices say.
 */
export function unreadFiles(tables: readonly SourceTable[], readFiles: ReadonlySet<string>): Fault[] {
  const byFile = Map.groupBy(tables, ({ file }) => file);
  return [...byFile].filter(([file]) => !readFiles.has(file)).map(([file, own]) => reasonFor(file, own));
}

function reasonFor(file: string, tables: readonly SourceTable[]): Fault {
  for (const table of tables) {
    for (const role of pageRoles) {
      const lone = findLoneHeader(table.rows, columnsOf(role, String));
      if (lone === undefined) continue;
      const { column, found, row } = lone;
      return { place: { table, row, column }, code: 'columns-missing', params: { found } };
    }
    for (const [row, cells] of table.rows.slice(0, headRows).entries()) {
      const found = garbledIn(cells.map(cellText).join(' '));
      const column = cells.findIndex((cell) => found !== undefined && cellText(cell).includes(found));
      if (found !== undefined) {
        return { place: { table, row, column: Math.max(0, column) }, code: 'text-garbled', params: { found } };
      }
    }
  }
  return { place: { file }, code: 'header-missing', params: {} };
}
