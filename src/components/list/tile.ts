import type { StarRating } from '../../domain/star-rating.ts';

/** A link with a count, for choosing among kinds, places or ratings. */
export interface Tile {
  readonly href: string;
  readonly name: string;
  readonly count: string;
  readonly note?: string | undefined;
  readonly stars?: StarRating | undefined;
  /** What the count is of, as hooks for tools: `data-province="…"` and the like. */
  readonly hook?: Readonly<Record<`data-${string}`, string>> | undefined;
}
