import type { RawCell } from '../../columns/cell-kind.ts';

/** A sheet or a CSV file as it was read: rows of cells, counted as people count them. */
export interface SourceTable {
  /** Name of the file, as it was given. */
  readonly file: string;
  /** Name of the sheet; CSV files have none. */
  readonly sheet?: string;
  readonly rows: readonly (readonly RawCell[])[];
}

/** Where a cell stands. */
export interface CellPlace {
  readonly table: Pick<SourceTable, 'file' | 'sheet'>;
  /** Both count from 0. */
  readonly row: number;
  readonly column: number;
}

/** A file that cannot be read, with the reason as a key of the dictionaries. */
export interface UnreadableFile {
  readonly unreadable:
    'empty' | 'tcvn3' | 'tooLarge' | 'zipBroken' | 'bomb' | 'quote' | 'encrypted' | 'notText' | 'oldExcel' | 'json';
  readonly found: string;
}
