import type { SitemapItem } from '@astrojs/sitemap';
import { activeLocales } from '../../i18n/active-locales.ts';
import { defaultLocale } from '../../i18n/locale.ts';
import { translatePath } from '../../i18n/translate-path.ts';

/**
 * Returns an entry of the site map with the same page in every language and the day it last changed, which is known by
 * the Vietnamese address. The address alone tells the others, so the work stays linear however many pages there are.
 */
export function toSitemapItem(item: SitemapItem, lastChanges: Readonly<Record<string, string>>): SitemapItem {
  const url = new URL(item.url);
  const links: { lang: string; url: string }[] = activeLocales.map((locale) => ({
    lang: locale,
    url: new URL(translatePath(url.pathname, locale), url).href,
  }));
  const vietnamese = translatePath(url.pathname, defaultLocale);
  const lastmod = lastChanges[vietnamese] ?? lastChanges[vietnamese.replace(/\/\d+\/$/u, '/')];
  const original = links.find(({ lang }) => lang === defaultLocale);
  return {
    ...item,
    ...(lastmod === undefined ? {} : { lastmod }),
    links: original === undefined ? links : [...links, { lang: 'x-default', url: original.url }],
  };
}
