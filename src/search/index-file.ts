/**
 * `search-data/<locale>/index.txt`: the full-text index as it is handed to Pagefind, which the indexing step takes out of
 * the built site. The first line tells what it is, each other one is a page: there is hardly a larger text, and as
 * lines it need not be buffered whole.
 */
export interface IndexFile extends IndexHead {
  readonly pages: readonly string[];
}

/** The first line of the file. */
export interface IndexHead {
  /** Stands for the pages. It does not change with what only facts say, so that the index need not be made again. */
  readonly index: string;
  readonly products: number;
}

/** `stamp.json` beside an index: what it was made from. */
export type IndexStamp = Pick<IndexHead, 'index'>;

/** Returns the index in the text of a file. */
export function readIndexFile(text: string): IndexFile {
  const [head = '', ...pages] = text.trimEnd().split('\n');
  return { ...(JSON.parse(head) as IndexHead), pages };
}
