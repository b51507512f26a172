import { toSlug } from '../../../domain/slug.ts';
import { toFolded } from '../../../domain/vietnamese-text.ts';
import { labelOf } from '../../columns/column.ts';
import type { SheetColumn } from '../../columns/column.ts';
import { itemColumns } from '../../columns/item-columns.ts';

/** What headers may say, folded, and how near misses are told. */
export interface KnownHeaders {
  readonly byText: ReadonlyMap<string, SheetColumn>;
  /** The label of a column by the slugs of its names. */
  readonly slugs: ReadonlyMap<string, string>;
}

/** Returns what may stand above columns. */
export function knownHeaders(columns: readonly SheetColumn[]): KnownHeaders {
  const byText = new Map<string, SheetColumn>();
  const slugs = new Map<string, string>();
  // Our own headers come before what offices call things: one word may be the label of one column and used for another.
  const namings: ((column: SheetColumn) => readonly string[])[] = [
    ({ key }) => [key],
    (column) => [labelOf(column, 'vi')],
    (column) => [labelOf(column, 'en')],
    ({ synonyms }) => synonyms,
  ];
  for (const naming of namings) {
    for (const column of columns) {
      for (const text of naming(column)) {
        const folded = toFolded(text);
        if (!byText.has(folded)) byText.set(folded, column);
        if (!slugs.has(toSlug(text))) slugs.set(toSlug(text), labelOf(column, 'vi'));
      }
    }
  }
  return { byText, slugs };
}

/** Returns the column a header names; a number at its end counts items: “Hạng sao (2)”, `recognitions.2.stars`. */
export function columnOf(text: string, { byText }: KnownHeaders): SheetColumn | undefined {
  const folded = toFolded(text.replace(/\([^()]*(?:dd|ngày\/|nếu|đồng|vnđ|bắt buộc)[^()]*\)/giu, ' '));
  const exact = byText.get(folded);
  if (exact !== undefined) return exact;
  const parts = /^(?:(recognitions|sources) (\d{1,2}) (.+)|(.+?) (\d{1,2}))$/u.exec(folded);
  if (parts === null) return undefined;
  const [, list, at, field, label, end] = parts;
  const base = list === undefined ? byText.get(label ?? '') : byText.get(`${list} 1 ${field ?? ''}`);
  const number = Number(at ?? end);
  const ofList = base?.path[0];
  if (base === undefined || (ofList !== 'recognitions' && ofList !== 'sources') || number < 1) return undefined;
  return itemColumns(ofList, number).find(({ name }) => name === base.name);
}
