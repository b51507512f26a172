import { facetKeys, mapFacets } from './facet-keys.ts';
import type { FacetKey } from './facet-keys.ts';

/** What a reader has asked the finder for. It lives in the address, so that it can be shared, reloaded and gone back to. */

export const sortKeys = ['relevance', 'stars', 'name', 'newest', 'ending'] as const;

export type SortKey = (typeof sortKeys)[number];

/** How results are shown: as cards, or as rows of a table for those who compare many. */
export const resultViews = ['cards', 'table'] as const;

export type ResultViewKey = (typeof resultViews)[number];

/** The chosen values of every facet. */
export type Selection = Readonly<Record<FacetKey, readonly string[]>>;

export interface FinderRequest {
  readonly query: string;
  readonly selection: Selection;
  readonly sort: SortKey;
  readonly view: ResultViewKey;
  /** From 1. */
  readonly page: number;
}

/** Nothing asked for: all products in browse order. */
export const emptyRequest: FinderRequest = {
  query: '',
  selection: mapFacets(() => []),
  sort: 'relevance',
  view: 'cards',
  page: 1,
};

/** Returns what an address asks for. What it does not understand it leaves out; `isKnown` tells values from typing slips. */
export function parseFinderRequest(search: string, isKnown: (key: FacetKey, value: string) => boolean): FinderRequest {
  const parameters = new URLSearchParams(search);
  const page = Number(parameters.get('page') ?? '1');
  const sort = parameters.get('sort');
  const view = parameters.get('view');
  return {
    query: (parameters.get('q') ?? '').normalize('NFC'),
    selection: mapFacets((key) => [...new Set(parameters.getAll(key))].filter((value) => isKnown(key, value))),
    sort: sortKeys.find((known) => known === sort) ?? 'relevance',
    view: resultViews.find((known) => known === view) ?? 'cards',
    page: Number.isSafeInteger(page) && page >= 1 ? page : 1,
  };
}

/** Returns the query string of a request, with `?`, or nothing when nothing is asked for. What is usual is left out. */
export function toQueryString(request: FinderRequest): string {
  const parameters = new URLSearchParams();
  const query = request.query.trim();
  if (query !== '') parameters.set('q', query);
  for (const key of facetKeys) {
    for (const value of request.selection[key]) parameters.append(key, value);
  }
  if (request.sort !== 'relevance') parameters.set('sort', request.sort);
  if (request.view !== 'cards') parameters.set('view', request.view);
  if (request.page > 1) parameters.set('page', String(request.page));
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** Returns the request with a value chosen, or no longer chosen; from there on the first page is shown. */
export function withChoice(request: FinderRequest, key: FacetKey, value: string, chosen: boolean): FinderRequest {
  const others = request.selection[key].filter((other) => other !== value);
  const values = chosen ? [...others, value] : others;
  return { ...request, selection: { ...request.selection, [key]: values }, page: 1 };
}

/** Returns the request with other words to look for. Words are ranked, so a sorting made for a list is kept as it is. */
export function withQuery(request: FinderRequest, query: string): FinderRequest {
  return { ...request, query, page: 1 };
}

/** Returns the chosen values in the order of the facets. */
export function choicesOf(request: FinderRequest): readonly { readonly key: FacetKey; readonly value: string }[] {
  return facetKeys.flatMap((key) => request.selection[key].map((value) => ({ key, value })));
}
