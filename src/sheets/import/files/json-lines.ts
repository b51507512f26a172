import type { UnreadableFile } from './source-table.ts';

/** Records with the lines they stand on, counted from 1. */
export interface JsonFile {
  readonly file: string;
  readonly records: readonly { readonly line: number; readonly value: unknown }[];
}

/** Reads JSON Lines, or one JSON list; says in which line it ends to be JSON. */
export function readJsonLines(file: string, text: string): { readonly json: JsonFile } | UnreadableFile {
  if (text.trimStart().startsWith('[')) {
    const list = parsed(text);
    if (!Array.isArray(list)) return { unreadable: 'json', found: '1' };
    return { json: { file, records: list.map((value: unknown, index) => ({ line: index + 1, value })) } };
  }
  const records: { line: number; value: unknown }[] = [];
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    if (line.trim() === '') continue;
    const value = parsed(line);
    if (value === undefined) return { unreadable: 'json', found: String(index + 1) };
    records.push({ line: index + 1, value });
  }
  return { json: { file, records } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
