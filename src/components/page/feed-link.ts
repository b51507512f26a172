/** A feed that tells of what a page shows. */
export interface FeedLink {
  readonly title: string;
  readonly href: string;
}
