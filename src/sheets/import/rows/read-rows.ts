import type { JsonFile } from '../files/json-lines.ts';
import type { SourceTable } from '../files/source-table.ts';
import type { Findings } from '../findings/notice.ts';
import { isItemTable, joinItems } from './item-rows.ts';
import type { JoinedRows } from './item-rows.ts';
import { jsonRowsOf } from './json-rows.ts';
import type { PageRow, SheetCount } from './page-row.ts';
import { pageRowsOf } from './page-rows.ts';
import { recogniseTables } from './recognise-tables.ts';
import { unreadFiles } from './unread-files.ts';

/** All that files say of pages, what is wrong with them, and what people should know. */
export interface ReadRows extends Findings {
  readonly rows: readonly PageRow[];
  /** How many rows each sheet had. */
  readonly counts: readonly SheetCount[];
}

/** Reads the rows of tables and records; sheets of items are joined to the pages they belong to. */
export function readRows(
  sources: readonly SourceTable[],
  json: readonly JsonFile[],
  nameOf: (id: string) => string,
): ReadRows {
  const recognised = recogniseTables(sources, nameOf);
  const readFiles = new Set(recognised.tables.map(({ table }) => table.file));
  const pages = recognised.tables.filter((table) => !isItemTable(table)).map(pageRowsOf);
  const joined = recognised.tables.filter(isItemTable).reduce<JoinedRows>(
    (sofar, table) => {
      const { counts, faults, rows } = joinItems(sofar.rows, table);
      return { rows, faults: [...sofar.faults, ...faults], counts: [...sofar.counts, ...counts] };
    },
    { rows: pages.flatMap(({ rows }) => rows), faults: [], counts: [] },
  );
  const records = json.map(jsonRowsOf);
  return {
    rows: [...joined.rows, ...records.flatMap(({ rows }) => rows)],
    faults: [
      ...unreadFiles(sources, readFiles),
      ...recognised.faults,
      ...joined.faults,
      ...records.flatMap(({ faults }) => faults),
    ],
    notices: [
      // A file with a fault of its own is not passed over besides.
      ...recognised.notices.filter(
        ({ code, params }) => code !== 'sheetIgnored' || readFiles.has(params['file'] ?? ''),
      ),
      ...pages.flatMap(({ notices }) => notices),
    ],
    counts: [...pages, joined, ...records].flatMap(({ counts }) => counts),
  };
}
