import type { CatalogueProduct } from '../../catalogue/catalogue.ts';
import { starRatings } from '../../domain/star-rating.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';

/** What a row counts, before it is counted. */
export interface CountedList {
  readonly name: string;
  readonly href?: string | undefined;
  /** What the total is of, as hooks for tools: `data-province="…"`. */
  readonly hook?: Readonly<Record<`data-${string}`, string>> | undefined;
  readonly products: readonly CatalogueProduct[];
}

/** A row of numbers of products, one for each rating and one for all, with the length of a bar in hundredths. */
export interface CountRow {
  readonly name: string;
  readonly href: string | undefined;
  readonly hook: Readonly<Record<`data-${string}`, string>>;
  readonly byStars: readonly string[];
  readonly total: string;
  readonly length: number;
}

/** Numbers of products by one feature and by rating. */
export interface CountTable {
  readonly id: string;
  readonly heading: string;
  readonly caption: string;
  /** Head of the first column. */
  readonly feature: string;
  readonly rows: readonly CountRow[];
}

/** Returns a row for each list. The longest bar belongs to the largest list; an empty list has none. */
export function toCountRows(lists: readonly CountedList[], locale: Locale): readonly CountRow[] {
  const longest = Math.max(1, ...lists.map(({ products }) => products.length));
  return lists.map(({ hook, href, name, products }) => ({
    name,
    href,
    hook: hook ?? {},
    byStars: starRatings.map((stars) =>
      formatNumber(products.filter(({ recognition }) => recognition.stars === stars).length, locale),
    ),
    total: formatNumber(products.length, locale),
    length: Math.round((products.length / longest) * 100),
  }));
}
