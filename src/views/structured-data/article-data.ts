import type { Article, WithContext } from 'schema-dts';
import type { CataloguePost } from '../../catalogue/catalogue.ts';
import { lastRead, latest } from '../../catalogue/last-change.ts';
import type { PostRow } from '../../components/list/post-row.ts';
import type { PagePicture } from '../../components/page/page-picture.ts';
import { basePath } from '../../i18n/base-path.ts';
import type { Locale } from '../../i18n/locale.ts';
import { pathTo } from '../../i18n/routes.ts';
import { publisherData } from '../../layouts/site-data.ts';
import type { ToAbsolute } from '../../layouts/site-data.ts';
import { socialPicturesAreOn } from '../../social/social-picture.ts';

/** Returns a post. `datePublished` is the day of the announcement it tells of, where that is known. */
export function articleData(
  { facts, id }: CataloguePost,
  { summary, title }: Pick<PostRow, 'summary' | 'title'>,
  picture: PagePicture,
  locale: Locale,
  absolute: ToAbsolute,
): WithContext<Article> {
  const publisher = publisherData(locale, absolute);
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: title.text,
    description: summary.text,
    inLanguage: title.lang,
    mainEntityOfPage: absolute(pathTo({ page: 'post', id }, locale)),
    ...(socialPicturesAreOn ? { image: absolute(`${basePath}${picture.file}`) } : {}),
    ...(facts.published === null ? {} : { datePublished: facts.published }),
    dateModified: latest([lastRead(facts.sources), facts.published ?? undefined]),
    author: publisher,
    publisher,
    citation: Object.values(facts.sources).flatMap((source) => (source.url === undefined ? [] : [source.title])),
  };
}
