import type { Crumb } from '../components/page/crumb.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Route } from '../i18n/routes.ts';
import { pathTo } from '../i18n/routes.ts';
import { translator } from '../i18n/translate.ts';
import type { LocalText } from '../i18n/local-text.ts';
import type { FeedLink } from '../components/page/feed-link.ts';
import type { PagePicture } from '../components/page/page-picture.ts';

/** What the frame of every page needs to know. */
export interface PageMeta {
  readonly locale: Locale;
  readonly route: Route;
  readonly title: string;
  readonly description: string;
  /** The steps above the page, the home page first; the page itself is not among them. */
  readonly crumbs: readonly Crumb[];
  /** The language of the title where it is not the page's own. */
  readonly titleLang?: Locale | undefined;
  /** Structured data for search engines, one object a script. */
  readonly structuredData?: readonly object[];
  /** The feeds that tell of what the page shows; the first one is that of the page itself. */
  readonly feeds?: readonly FeedLink[] | undefined;
  /** The picture that links to the page show; that of the site where there is none. */
  readonly picture?: PagePicture | undefined;
  /** The address of what the page shows as data. */
  readonly dataHref?: string | undefined;
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
}

/** Returns the step to the home page followed by the given ones. */
export function crumbsFrom(
  locale: Locale,
  ...steps: readonly [route: Route, label: string | LocalText][]
): readonly Crumb[] {
  const t = translator(locale);
  return [
    { label: { text: t('nav.home'), lang: locale }, href: pathTo({ page: 'home' }, locale) },
    ...steps.map(([route, label]) => ({
      label: typeof label === 'string' ? { text: label, lang: locale } : label,
      href: pathTo(route, locale),
    })),
  ];
}
