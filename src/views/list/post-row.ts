import type { CataloguePost } from '../../catalogue/catalogue.ts';
import type { PostRow } from '../../components/list/post-row.ts';
import { formatDate } from '../../i18n/format.ts';
import { localText } from '../../i18n/local-text.ts';
import type { Locale } from '../../i18n/locale.ts';
import { pathTo } from '../../i18n/routes.ts';
import { translator } from '../../i18n/translate.ts';

/** Returns what a list shows of a post. */
export function toPostRow(post: CataloguePost, locale: Locale): PostRow {
  const t = translator(locale);
  const { facts, words } = post;
  return {
    id: post.id,
    href: pathTo({ page: 'post', id: post.id }, locale),
    title: localText(locale, words[locale]?.title, facts.title),
    summary: localText(locale, words[locale]?.summary, facts.summary),
    kind: t(`newsKind.${facts.kind}`),
    date:
      facts.published === null ? t('news.noDate') : t('news.published', { date: formatDate(facts.published, locale) }),
  };
}
