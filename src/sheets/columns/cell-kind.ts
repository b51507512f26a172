import type { Finding } from '../../domain/issue.ts';
import { fromInertText } from '../../open-data/csv.ts';

/** How a value is written: as the ids of content/, or in the Vietnamese words of drop-down lists. */
export type CellStyle = 'codes' | 'words';

/** A cell as a file gave it. Days arrive as `YYYY-MM-DD`. */
export type RawCell = string | number | boolean | undefined;

/** What a cell says, or why it cannot be understood. `key` in findings is the header above the cell. */
export type ParsedCell = { readonly value: unknown } | { readonly finding: Finding };

/** One way of writing a value into a cell and of reading it from what people type. */
export interface CellKind {
  readonly toText: (value: unknown, style: CellStyle) => string;
  readonly parse: (cell: string, key: string) => ParsedCell;
  /** The words of a drop-down list. */
  readonly choices?: readonly string[];
  /** Whether cells may hold several lines. */
  readonly long?: boolean;
}

/** Returns the text of a cell: in one form, without spaces around it and without the apostrophe that made it inert. */
export function cellText(cell: RawCell): string {
  if (cell === undefined) return '';
  return typeof cell === 'string' ? fromInertText(tidy(cell)) : String(cell);
}

/** Returns text as content keeps it; sheets bring no-break spaces, zero-width signs and other ends of lines. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/gu, '\n')
    .replace(/[\u200B\u2060\uFEFF]/gu, '')
    .replace(/[\u00A0\u202F]/gu, ' ')
    .trim();
}

/** Text on one line: a name, a number of a decision, an address. */
export const lineKind: CellKind = {
  toText: plainText,
  parse: (cell) => ({ value: storedText(cell).replace(/\s+/gu, ' ') }),
};

/** Text of several lines: a description. */
export const wordsKind: CellKind = { toText: plainText, parse: (cell) => ({ value: storedText(cell) }), long: true };

/** Returns the plain text of a value; nothing for nothing. */
export function plainText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** Đ from an Icelandic keyboard looks the same and is found by no search. */
function storedText(cell: string): string {
  return cell.replace(/\u00D0/gu, 'Đ').replace(/\u00F0/gu, 'đ');
}
