import { packColumn, unpackColumn } from './packed-column.ts';

/**
 * How the texts of rows lie in the full-text index. A page of the index holds the texts of many neighbouring rows, so
 * that the list of pages, which every search needs, stays short. The index tells where in a page a word stands; each row
 * begins at a multiple of some words, so a few bits a row tell which row that is.
 */

/** Rows whose texts share a page of the index. */
export const rowsPerPage = 512;

/** Each row begins at a multiple of so many words. */
export const wordsPerBlock = 64;

/** Where a word stands in a page of the index. */
export interface PagePlaces {
  readonly page: number;
  readonly places: readonly number[];
}

/** Returns how many blocks a text takes. One place at least stays empty: the next row's first word is no neighbour. */
export function blocksFor(words: number): number {
  return Math.floor(words / wordsPerBlock) + 1;
}

/** Returns the blocks of all rows as text. */
export function packBlocks(words: readonly number[]): string {
  return packColumn(words.map(blocksFor));
}

/** Tells which row a place belongs to. Places of all pages are counted through. */
export class TextLayout {
  readonly rows: number;
  readonly pages: number;
  readonly #rowOfBlock: Uint32Array;
  readonly #pageStarts: readonly number[];

  constructor(packedBlocks: string) {
    const blocks = unpackColumn(packedBlocks);
    const rowOfBlock: number[] = [];
    const pageStarts: number[] = [];
    for (const [row, count] of blocks.entries()) {
      if (row % rowsPerPage === 0) pageStarts.push(rowOfBlock.length * wordsPerBlock);
      for (let block = 0; block < count; block += 1) rowOfBlock.push(row);
    }
    this.rows = blocks.length;
    this.pages = pageStarts.length;
    this.#rowOfBlock = Uint32Array.from(rowOfBlock);
    this.#pageStarts = pageStarts;
  }

  /** Returns the places of a word, counted through all pages and in order. */
  toPlaces(found: readonly PagePlaces[]): readonly number[] {
    const all = found.flatMap(({ page, places }) => places.map((place) => this.#startOf(page) + place));
    return Array.from(Uint32Array.from(all).sort());
  }

  /** Pages with pairs of words follow after those with the words, and have the same places. */
  #startOf(page: number): number {
    return this.#pageStarts[page % this.pages] ?? 0;
  }

  /** Returns the row whose text holds a place. */
  rowOf(place: number): number {
    const row = this.#rowOfBlock[Math.floor(place / wordsPerBlock)];
    if (row === undefined) throw new RangeError('The full-text index holds more than its list of rows tells.');
    return row;
  }
}
