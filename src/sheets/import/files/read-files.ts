import { basename } from 'node:path';
import type { Fault } from '../findings/fault.ts';
import type { JsonFile } from './json-lines.ts';
import { readSheetFile } from './read-file.ts';
import type { SourceTable, UnreadableFile } from './source-table.ts';

/** A file of the command line: as it was named, and where it lies. */
export interface NamedFile {
  readonly name: string;
  readonly path: string;
}

/** What the files hold, and why some cannot be read. */
export interface ReadFiles {
  readonly tables: readonly SourceTable[];
  readonly json: readonly JsonFile[];
  readonly faults: readonly Fault[];
}

const unreadableCodes = {
  empty: 'file-empty',
  tcvn3: 'file-tcvn3',
  tooLarge: 'file-too-large',
  zipBroken: 'file-broken',
  bomb: 'file-bomb',
  quote: 'file-quote',
  encrypted: 'file-old-excel',
  oldExcel: 'file-old-excel',
  notText: 'file-not-text',
  json: 'file-json',
} as const satisfies Readonly<Record<UnreadableFile['unreadable'], Fault['code']>>;

/** Reads all files; one that cannot be read keeps none of the others from being read. */
export async function readFiles(files: readonly NamedFile[]): Promise<ReadFiles> {
  const tables: SourceTable[] = [];
  const json: JsonFile[] = [];
  const faults: Fault[] = [];
  for (const { name, path } of files) {
    const file = await readSheetFile(path, basename(name));
    if ('unreadable' in file) {
      faults.push({ place: { file: name }, code: unreadableCodes[file.unreadable], params: { found: file.found } });
    } else if ('json' in file) json.push(file.json);
    else tables.push(...file.tables);
  }
  return { tables, json, faults };
}
