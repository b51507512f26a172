import type { FacetAnswer } from '../../search/facets.ts';
import type { FinderRequest } from '../../search/finder-request.ts';
import type { MarkText } from '../../search/marked-text.ts';
import type { QueryWord } from '../../search/query.ts';
import type { Suggestion } from '../../search/suggestions.ts';

/** An answer as it is shown. */
export interface ShownAnswer {
  readonly state: FinderRequest;
  readonly facets: FacetAnswer;
  /** Rows in the order they are shown in, of all pages. */
  readonly rows: readonly number[];
  readonly final: boolean;
  readonly mark: MarkText;
  /** The words of the query, and the rows whose descriptions hold them. */
  readonly words: readonly QueryWord[];
  readonly described: ReadonlySet<number>;
  /** What has to be said above the rows. */
  readonly notes: readonly HTMLElement[];
  /** Other queries, that fit what is chosen or whatever is chosen. */
  readonly suggestions: (fitting: boolean) => readonly Suggestion[];
}
