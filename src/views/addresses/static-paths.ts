import { activeLocales } from '../../i18n/active-locales.ts';
import { localePrefix } from '../../i18n/routes.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Slice } from '../list/pagination.ts';
import { keyOf } from '../page-keys/page-keys.ts';
import type { Dependency } from '../page-keys/page-keys.ts';

/** The parameters and properties of the pages that a route makes. */
export interface StaticPath<Props> {
  readonly params: Record<string, string | undefined>;
  readonly props: Props;
  /**
   * What the page is made from besides its properties, if it is made again only when one of them changes; nothing for a
   * page that is made every time.
   */
  readonly dependsOn?: readonly Dependency[];
}

/** A page of a route as it is built. */
export interface KeyedPath<Props> {
  readonly params: StaticPath<Props>['params'];
  readonly props: Props;
  /** Stands for everything the page is made from. */
  readonly cacheKey?: string;
}

/** Returns pages with their keys. */
export function withKeys<Props>(paths: readonly StaticPath<Props>[]): KeyedPath<Props>[] {
  return paths.map(({ dependsOn, params, props }) => {
    const cacheKey = dependsOn === undefined ? undefined : keyOf(props, dependsOn);
    return { params, props, ...(cacheKey === undefined ? {} : { cacheKey }) };
  });
}

/** Returns the pages of a route in every language that is built. */
export function inEachLocale<Props>(
  pagesIn: (locale: Locale) => readonly StaticPath<Props>[],
): KeyedPath<Props & { readonly locale: Locale }>[] {
  return activeLocales.flatMap((locale) =>
    withKeys(pagesIn(locale)).map(({ params, props, ...key }) => ({
      params: { locale: localePrefix(locale), ...params },
      props: { ...props, locale },
      ...key,
    })),
  );
}

/** Returns the segment of a page of a list: none for the first one. */
export function pageSegment(slice: Slice<unknown>): string | undefined {
  return slice.number === 1 ? undefined : String(slice.number);
}
