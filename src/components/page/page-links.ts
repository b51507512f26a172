/** Links between the pages of a list. */
export interface Pagination {
  readonly number: number;
  readonly previous: string | undefined;
  readonly next: string | undefined;
  /** First, last and the pages around this one; `undefined` stands for a gap. */
  readonly links: readonly ({ readonly number: number; readonly href: string } | undefined)[];
}
