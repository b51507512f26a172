import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { datasetIds } from '../../open-data/data-file.ts';
import type { ExportedRecord, ExportedRecords } from './change-list.ts';

/** An export that was made before. */
export interface EarlierExport {
  /** The day its data were worked out for. */
  readonly today: string;
  readonly records: ExportedRecords;
}

/** Returns an earlier export, or the name of the file that is missing or cannot be read. */
export function readExport(folder: string): EarlierExport | { readonly unreadable: string } {
  const records: Record<string, readonly ExportedRecord[]> = {};
  let today = '';
  for (const id of datasetIds) {
    const file = join(folder, `${id}.json`);
    const content = existsSync(file) ? parse(readFileSync(file, 'utf8')) : undefined;
    const list = content?.[id];
    if (content === undefined || !Array.isArray(list) || !list.every(isRecord)) return { unreadable: file };
    records[id] = list;
    today = typeof content['today'] === 'string' ? content['today'] : today;
  }
  return { today, records: records as ExportedRecords };
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is ExportedRecord {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}
