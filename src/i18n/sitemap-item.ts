import type { SitemapItem } from '@astrojs/sitemap';
import { activeLocales } from './active-locales.ts';
import { defaultLocale } from './locale.ts';
import { translatePath } from './translate-path.ts';

/**
 * Returns an entry of the site map with the same page in every language. The address alone tells the others, so the
 * work stays linear however many pages there are.
 */
export function toSitemapItem(item: SitemapItem): SitemapItem {
  const url = new URL(item.url);
  const links: { lang: string; url: string }[] = activeLocales.map((locale) => ({
    lang: locale,
    url: new URL(translatePath(url.pathname, locale), url).href,
  }));
  const original = links.find(({ lang }) => lang === defaultLocale);
  return { ...item, links: original === undefined ? links : [...links, { lang: 'x-default', url: original.url }] };
}
