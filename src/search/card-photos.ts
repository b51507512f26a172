import type { PhotoFile } from '../domain/photo.ts';
import type { Locale } from '../i18n/locale.ts';
import { packColumn, unpackColumn } from './packed-column.ts';

/** Photos of cards. Most products have none, so only which rows do is known from the start. */

/** Products whose photos share a file: with one photo in ten a file is about as large as its own head. */
export const rowsPerPhotoFile = 128;

/** The photo that a card shows. */
export interface CardPhoto extends PhotoFile {
  readonly alt: string;
  /** The language of the words, where it is not that of the page. */
  readonly lang?: Locale;
}

/** `search-data/<locale>/card-photos/<n>.json`: the photos of some rows, by row. Rows without one, and files without any, are absent. */
export interface CardPhotoFile {
  readonly build: string;
  readonly photos: Readonly<Record<string, CardPhoto>>;
}

/** Returns rows in rising order as the steps from each to the next. */
export function packRows(rows: readonly number[]): string {
  return packColumn(rows.map((row, at) => row - (rows[at - 1] ?? 0)));
}

/** Returns the rows that were packed. */
export function unpackRows(packed: string): ReadonlySet<number> {
  const rows = new Set<number>();
  let row = 0;
  for (const step of unpackColumn(packed)) {
    row += step;
    rows.add(row);
  }
  return rows;
}

/** Returns which file has the photo of a row. */
export function photoFileOf(row: number): number {
  return Math.floor(row / rowsPerPhotoFile);
}
