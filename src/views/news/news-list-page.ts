import type { CataloguePost } from '../../catalogue/catalogue.ts';
import type { Pagination } from '../../components/page/page-links.ts';
import type { PostRow } from '../../components/list/post-row.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/translate.ts';
import { crumbsFrom } from '../shared/page-meta.ts';
import type { PageMeta } from '../shared/page-meta.ts';
import { paginationOf } from '../shared/pagination.ts';
import type { Slice } from '../shared/pagination.ts';
import { toPostRow } from './post-row.ts';

/** Posts on one page of their list. */
export const postsPerPage = 12;

/** A page of the list of posts. */
export interface NewsListPage {
  readonly meta: PageMeta;
  readonly heading: string;
  readonly total: string;
  readonly posts: readonly PostRow[];
  readonly pagination: Pagination | undefined;
}

/** Returns a page of the list of posts, newest first. */
export function toNewsListPage(slice: Slice<CataloguePost>, locale: Locale): NewsListPage {
  const t = translator(locale);
  const pagination = paginationOf(slice, { page: 'news' }, locale);
  const title = t('news.title');
  const heading = slice.number === 1 ? title : t('list.page.title', { title, number: slice.number });
  return {
    meta: {
      locale,
      route: { page: 'news', n: slice.number },
      title: heading,
      description: t('news.description', { count: slice.total }),
      crumbs: crumbsFrom(locale),
      previous: pagination?.previous,
      next: pagination?.next,
    },
    heading,
    total: t('count.posts', { count: slice.total }),
    posts: slice.items.map((post) => toPostRow(post, locale)),
    pagination,
  };
}
