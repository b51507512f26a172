/**
 * `search-data/<locale>/index.json`: the full-text index as it is handed to Pagefind. The indexing step reads it from the
 * built site and takes it out.
 */
export interface IndexFile {
  /** Stands for the pages. It does not change with what only facts say, so that the index need not be made again. */
  readonly index: string;
  readonly products: number;
  readonly pages: readonly string[];
}

/** `stamp.json` beside an index: what it was made from. */
export type IndexStamp = Pick<IndexFile, 'index'>;
