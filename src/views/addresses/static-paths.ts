import { activeLocales } from '../../i18n/active-locales.ts';
import { localePrefix } from '../../i18n/routes.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Slice } from '../list/pagination.ts';

/** The parameters and properties of the pages that a route makes. */
export interface StaticPath<Props> {
  readonly params: Record<string, string | undefined>;
  readonly props: Props;
  /** Stands for all that the page shows, if it is made again only when that changes. */
  readonly cacheKey?: string | undefined;
}

/** Returns the pages of a route in every language that is built. */
export function inEachLocale<Props>(
  pagesIn: (locale: Locale) => readonly StaticPath<Props>[],
): StaticPath<Props & { readonly locale: Locale }>[] {
  return activeLocales.flatMap((locale) =>
    pagesIn(locale).map(({ cacheKey, params, props }) => ({
      params: { locale: localePrefix(locale), ...params },
      props: { ...props, locale },
      ...(cacheKey === undefined ? {} : { cacheKey }),
    })),
  );
}

/** Returns the segment of a page of a list: none for the first one. */
export function pageSegment(slice: Slice<unknown>): string | undefined {
  return slice.number === 1 ? undefined : String(slice.number);
}
