import { basePath } from '../../i18n/base-path.ts';
import type { Locale } from '../../i18n/locale.ts';
import { pathTo } from '../../i18n/routes.ts';
import type { Route } from '../../i18n/routes.ts';
import { translator } from '../../i18n/translate.ts';
import { contentLicence } from '../facts/content-licence.ts';
import { feedLink } from '../feed/feed-link.ts';
import type { ToAbsolute } from '../../layouts/site-data.ts';

/** Files of open data that name every product; what else there is stands in the package. */
const dataFiles = ['products.json', 'products.csv', 'producers.json', 'provinces.json', 'plans.json'] as const;

/** Returns what programs that read for people should know of the site, in every language of it (llmstxt.org). */
export function toLlmsText(locales: readonly Locale[], absolute: ToAbsolute): string {
  const names = locales.map((locale) => translator(locale)('site.name'));
  return `# ${names.join(' · ')}\n\n${locales.map((locale) => partIn(locale, absolute)).join('\n')}`;
}

function partIn(locale: Locale, absolute: ToAbsolute): string {
  const t = translator(locale);
  const page = (route: Route, label: string, about: string): string =>
    item(label, absolute(pathTo(route, locale)), about);
  return [
    `> ${t('site.tagline')} ${t('site.footer.about')}\n`,
    section(t('llms.pages'), [
      page({ page: 'products' }, t('nav.products'), t('llms.products')),
      page({ page: 'search' }, t('nav.search'), t('llms.search')),
      page({ page: 'provinces' }, t('nav.provinces'), t('llms.provinces')),
      page({ page: 'stars' }, t('nav.stars'), t('stars.intro')),
      page({ page: 'groups' }, t('nav.groups'), t('llms.groups')),
      page({ page: 'producers' }, t('nav.producers'), t('producers.intro')),
      page({ page: 'lapsed' }, t('nav.lapsed'), t('lapsed.intro')),
      page({ page: 'plans' }, t('nav.plans'), t('llms.plans')),
      page({ page: 'news' }, t('nav.news'), t('news.intro')),
      page({ page: 'about' }, t('nav.about'), t('about.description')),
    ]),
    section(t('llms.data'), [
      item('datapackage.json', absolute(`${basePath}data/datapackage.json`), t('llms.data.package')),
      ...dataFiles.map((file) => item(file, absolute(`${basePath}data/${file}`))),
      ...[feedLink({ page: 'products' }, locale), feedLink({ page: 'news' }, locale)].map(({ href, title }) =>
        item(title, absolute(href), 'Atom'),
      ),
    ]),
    section(t('llms.rules'), [
      `- ${t('llms.rules.past')}`,
      `- ${t('llms.rules.state')}`,
      `- ${t('llms.rules.unknown')}`,
      `- ${t('llms.rules.source')}`,
      `- ${t('llms.rules.rating')}`,
      `- ${t('llms.rules.figures')}`,
    ]),
    section(t('llms.licence'), [`- ${t('site.rights')} ${contentLicence}`, `- ${t('about.use.1')}`]),
  ].join('');
}

function section(heading: string, lines: readonly string[]): string {
  return `\n## ${heading}\n\n${lines.join('\n')}\n`;
}

function item(label: string, href: string, about?: string): string {
  return `- [${label}](${href})${about === undefined ? '' : `: ${about}`}`;
}
