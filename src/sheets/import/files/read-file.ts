import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { csvRows } from './csv-rows.ts';
import { decodeText, findOldFont } from './decode-text.ts';
import { readJsonLines } from './json-lines.ts';
import type { JsonFile } from './json-lines.ts';
import { readWorkbook } from './read-workbook.ts';
import type { SourceTable, UnreadableFile } from './source-table.ts';

/** A file as it was read: tables of cells, or lines of JSON. */
export type ReadFile = { readonly tables: readonly SourceTable[] } | { readonly json: JsonFile } | UnreadableFile;

/** The largest text file that is read: 20,000 products with their words take about 40 MB. */
const largestText = 200_000_000;

/** Reads a CSV, XLSX or JSON Lines file. Its bytes say what it is; people rename files. */
export async function readSheetFile(path: string, name: string): Promise<ReadFile> {
  if (statSync(path).size > largestText) return { unreadable: 'tooLarge', found: '200 MB' };
  const bytes = readFileSync(path);
  if (bytes.length === 0) {
    // A catalogue without producers has an empty list of them.
    return /\.jsonl$/iu.test(path) ? { json: { file: name, records: [] } } : { unreadable: 'empty', found: '' };
  }
  if (bytes.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]))) {
    const tables = await readWorkbook(name, new Uint8Array(bytes));
    if ('unreadable' in tables) return tables;
    const font = findOldFont(
      tables.flatMap(({ rows }) => rows.slice(0, 300).flatMap((row) => row.map(String))).join('\n'),
    );
    return font === undefined ? { tables } : { unreadable: 'tcvn3', found: font };
  }
  if (bytes.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) return { unreadable: 'oldExcel', found: '' };
  const decoded = decodeText(bytes);
  if ('unreadable' in decoded) return decoded;
  if (/\.(?:jsonl|ndjson|json)$/iu.test(extname(path)) || decoded.text.trimStart().startsWith('{"')) {
    return readJsonLines(name, decoded.text);
  }
  const read = csvRows(decoded.text);
  if ('unclosed' in read) return { unreadable: 'quote', found: String(read.unclosed + 1) };
  return { tables: [{ file: name, rows: read.rows }] };
}
