import { toSlug } from '../domain/slug.ts';
import { unpackRows } from './card-photos.ts';
import type { CardFile } from './data-files.ts';
import { partSeparator } from './facts-index.ts';
import { rowsByName, unpackNames } from './name-column.ts';
import { unpackColumn } from './packed-column.ts';
import { withShared } from './shared-words.ts';

/** What cards show of each product, one row each, in browse order. */
export interface CardTable {
  readonly names: readonly string[];
  /** Names in the language of the page; empty where there is none. */
  readonly translations: readonly string[];
  /** Other names, separated by ` | `. */
  readonly aliases: readonly string[];
  readonly producers: readonly string[];
  readonly producerOfRow: Uint16Array;
  readonly shortIds: readonly string[];
  /** The rows that have a photo. */
  readonly photographed: ReadonlySet<number>;
  /** All rows in the alphabetical order of their names. */
  readonly rowsByName: Uint32Array;
}

/** Returns the table of a file. */
export function toCardTable(file: CardFile): CardTable {
  const order = rowsByName(file.names);
  const makers = { producers: file.producers.values, producerOfRow: unpackColumn(file.producers.codes) };
  const toText = (kept: string, row: number): string => withShared(kept, producerOfRow(makers, row) ?? '');
  return {
    ...makers,
    names: unpackNames(file.names, order, toText),
    translations: toRows(file.translations?.split('\n') ?? [], order).map(toText),
    aliases: file.aliases.split('\n').map(toText),
    rowsByName: order,
    shortIds: file.ids.split('\n'),
    photographed: unpackRows(file.photographed ?? ''),
  };
}

function toRows(texts: readonly string[], order: Uint32Array): readonly string[] {
  const ofRows = [...texts];
  for (const [at, text] of texts.entries()) ofRows[order[at] ?? at] = text;
  return ofRows;
}

/** Returns the id of a row's product. */
export function idOfRow(cards: CardTable, row: number): string {
  const short = cards.shortIds[row] ?? '';
  return short.startsWith('+') ? toSlug(cards.names[row] ?? '') + short.slice(1) : short;
}

/** Returns the name that a card shows for a row's producer; nothing where no source names one. */
export function producerOfRow(cards: Pick<CardTable, 'producers' | 'producerOfRow'>, row: number): string | undefined {
  const names = cards.producers[cards.producerOfRow[row] ?? -1] ?? '';
  return names === '' ? undefined : names.split(partSeparator)[0];
}
