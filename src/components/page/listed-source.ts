/** A source as a page lists it. Titles and publishers stay in the language they were published in. */
export interface ListedSource {
  readonly key: string;
  readonly title: string;
  readonly publisher: string;
  readonly href: string | undefined;
  readonly dates: string;
}
