import { toShortlist } from './shortlist.ts';
import type { Shortlist } from './shortlist.ts';

/** Returns the list that an address carries (`?id=a&id=b`), or nothing where it carries none. */
export function readSharedList(search: string): Shortlist | undefined {
  const ids = new URLSearchParams(search).getAll('id');
  const list = toShortlist(ids.map((id) => id.trim().toLowerCase()));
  return list.length === 0 ? undefined : list;
}

/** Returns the query string that carries a list to another person. */
export function toSharedQuery(list: Shortlist): string {
  const parameters = new URLSearchParams(list.map((id) => ['id', id]));
  return list.length === 0 ? '' : `?${parameters.toString()}`;
}
