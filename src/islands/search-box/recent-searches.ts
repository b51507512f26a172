import { toFolded } from '../../domain/vietnamese-text.ts';

/** What this browser keeps of earlier searches, and whether it may. */
export interface RecentSearches {
  readonly isKept: boolean;
  /** Newest first. */
  readonly queries: readonly string[];
}

/** As many as can be taken in at a glance. */
const mostQueries = 8;

/** Nobody searches for more; a longer text was pasted by mistake. */
const longestQuery = 100;

/** Nothing has been searched for yet. */
export const noSearches: RecentSearches = { isKept: true, queries: [] };

/** Returns what the browser has stored; what cannot be read counts as nothing. */
export function parseRecentSearches(stored: string | null): RecentSearches {
  try {
    const value: unknown = JSON.parse(stored ?? 'null');
    if (typeof value !== 'object' || value === null) return noSearches;
    const { isKept, queries } = value as Partial<Record<keyof RecentSearches, unknown>>;
    if (isKept === false) return withKeeping(noSearches, false);
    const texts = Array.isArray(queries) ? queries.filter((query): query is string => typeof query === 'string') : [];
    return { isKept: true, queries: texts.slice(0, mostQueries) };
  } catch {
    return noSearches;
  }
}

/** Returns the searches with a new one in front; one for the same words, whatever their marks, moves there. */
export function withSearch(searches: RecentSearches, query: string): RecentSearches {
  const text = query.trim().replace(/\s+/gu, ' ');
  if (!searches.isKept || text === '' || text.length > longestQuery) return searches;
  const key = toFolded(text);
  const others = searches.queries.filter((other) => toFolded(other) !== key);
  return { isKept: true, queries: [text, ...others].slice(0, mostQueries) };
}

/** Returns the searches with keeping switched on or off; switched off, nothing stays behind. */
export function withKeeping({ queries }: RecentSearches, isKept: boolean): RecentSearches {
  return { isKept, queries: isKept ? queries : [] };
}
