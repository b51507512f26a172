import type { Pagination } from '../../components/page/page-links.ts';
import type { Locale } from '../../i18n/locale.ts';
import { pathTo } from '../../i18n/routes.ts';
import type { ListRoute } from '../../i18n/routes.ts';

/** Products on one page of a list: a few screens on a phone, and small enough for a thin network. */
export const pageSize = 24;

/** One page of a long list. */
export interface Slice<T> {
  readonly items: readonly T[];
  readonly number: number;
  readonly last: number;
  readonly total: number;
}

/** Returns the pages of a list, at least one even when it is empty. */
export function slicesOf<T>(items: readonly T[], size: number = pageSize): readonly Slice<T>[] {
  const last = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: last }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    last,
    total: items.length,
  }));
}

/** Returns the links of a page of a list; nothing where the list has one page only. */
export function paginationOf(slice: Slice<unknown>, route: ListRoute, locale: Locale): Pagination | undefined {
  if (slice.last === 1) return undefined;
  const href = (number: number): string => pathTo({ ...route, n: number }, locale);
  const near = [1, slice.number - 1, slice.number, slice.number + 1, slice.last];
  const numbers = [...new Set(near.filter((number) => number >= 1 && number <= slice.last))].toSorted((a, b) => a - b);
  const links = numbers.flatMap((number, index) => {
    const link = { number, href: href(number) };
    const before = numbers[index - 1];
    return before !== undefined && number - before > 1 ? [undefined, link] : [link];
  });
  return {
    number: slice.number,
    previous: slice.number > 1 ? href(slice.number - 1) : undefined,
    next: slice.number < slice.last ? href(slice.number + 1) : undefined,
    links,
  };
}
