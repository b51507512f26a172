import { isSlug } from '../../domain/slug.ts';

/** The products a reader has set aside, by id, in the order they were added. */
export type Shortlist = readonly string[];

/** More than anybody compares; a link or a storage that holds more was not made by a reader. */
export const mostProducts = 500;

/** Returns a list as the browser keeps it; what cannot be read counts as empty. */
export function parseShortlist(stored: string | null): Shortlist {
  try {
    return toShortlist(JSON.parse(stored ?? '[]'));
  } catch {
    return [];
  }
}

/** Returns what of a value can be ids of products, each once. */
export function toShortlist(value: unknown): Shortlist {
  if (!Array.isArray(value)) return [];
  const ids = value.filter((id): id is string => typeof id === 'string' && isSlug(id));
  return [...new Set(ids)].slice(0, mostProducts);
}

/** Returns the list with more products at its end; those it holds already stay where they are. */
export function withProducts(list: Shortlist, ids: readonly string[]): Shortlist {
  return toShortlist([...list, ...ids]);
}

/** Returns the list without some products. */
export function withoutProducts(list: Shortlist, ids: readonly string[]): Shortlist {
  return list.filter((id) => !ids.includes(id));
}

/** Returns the list with a product if it was not in it, or without it if it was. */
export function toggled(list: Shortlist, id: string): Shortlist {
  return list.includes(id) ? withoutProducts(list, [id]) : withProducts(list, [id]);
}

/** Returns the list with former ids replaced by those that took their place. */
export function withMoved(list: Shortlist, moved: ReadonlyMap<string, string>): Shortlist {
  return toShortlist(list.map((id) => moved.get(id) ?? id));
}
