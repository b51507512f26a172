import type { BreadcrumbList, Organization, SearchAction, WebSite, WithContext } from 'schema-dts';
import { basePath } from '../i18n/base-path.ts';
import type { Locale } from '../i18n/locale.ts';
import { pathTo } from '../i18n/routes.ts';
import { translator } from '../i18n/translate.ts';
import type { PageMeta } from './page-meta.ts';

/** Makes an address absolute. */
export type ToAbsolute = (path: string) => string;

/** Returns the way to a page for search engines. */
export function breadcrumbData(meta: PageMeta, absolute: ToAbsolute): WithContext<BreadcrumbList> {
  const steps = [
    ...meta.crumbs.map((crumb) => ({ name: crumb.label.text, path: crumb.href })),
    { name: meta.title, path: pathTo(meta.route, meta.locale) },
  ];
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(path),
    })),
  };
}

/** Returns who answers for the words of the site. Never the bodies that recognise products. */
export function publisherData(locale: Locale, absolute: ToAbsolute): Organization {
  return {
    '@type': 'Organization',
    '@id': absolute(`${basePath}#publisher`),
    name: translator(locale)('site.name'),
    url: absolute(pathTo({ page: 'home' }, locale)),
    logo: absolute(`${basePath}favicon.svg`),
  };
}

/** Returns the site as a whole, with the address under which it can be searched. */
export function siteData(locale: Locale, absolute: ToAbsolute): WithContext<WebSite> {
  const t = translator(locale);
  // The query input is an extension of Google's that the vocabulary does not list.
  const action: SearchAction & { 'query-input': string } = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${absolute(pathTo({ page: 'search' }, locale))}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    '@id': `${absolute(pathTo({ page: 'home' }, locale))}#site`,
    name: t('site.name'),
    description: t('site.tagline'),
    url: absolute(pathTo({ page: 'home' }, locale)),
    inLanguage: locale,
    publisher: publisherData(locale, absolute),
    potentialAction: action,
  };
}
