import { isGroup } from '../../../content-files/facts.ts';
import type { Fault } from '../findings/fault.ts';
import type { JsonFile } from '../files/json-lines.ts';
import type { PageRow, SheetCount } from './page-row.ts';

/** The pages of a JSON Lines file. */
export interface JsonRows {
  readonly rows: readonly PageRow[];
  readonly faults: readonly Fault[];
  readonly counts: readonly SheetCount[];
}

/** Reads the records of a JSON Lines file; one with neither an id nor a name is no page. */
export function jsonRowsOf({ file, records }: JsonFile): JsonRows {
  const rows: PageRow[] = [];
  const faults: Fault[] = [];
  for (const { line, value } of records) {
    const place = { file, line };
    if (!isGroup(value) || (typeof value['id'] !== 'string' && typeof value['name'] !== 'string')) {
      faults.push({ place, code: 'json-not-a-page', params: {} });
      continue;
    }
    const textOf = (key: string): string => {
      const text = value[key];
      return typeof text === 'string' ? text : '';
    };
    rows.push({
      collection: isProducer(file, value) ? 'producers' : 'products',
      id: textOf('id'),
      name: textOf('name'),
      version: textOf('version'),
      place,
      cells: [],
      items: { recognitions: [], sources: [] },
      json: value,
    });
  }
  return { rows, faults, counts: [{ name: file, rows: records.length }] };
}

/** Only producers have a kind; records that say neither are what the name of their file says. */
function isProducer(file: string, record: Readonly<Record<string, unknown>>): boolean {
  return 'kind' in record || (/producer|chu-the/u.test(file) && !('group' in record));
}
