import type { CataloguePost } from '../../catalogue/catalogue.ts';
import type { PostRow } from '../../components/list/post-row.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/translate.ts';
import { feedLink } from '../feed/feed-link.ts';
import { toListFrame } from '../list/list-frame.ts';
import type { ListFrame } from '../list/list-frame.ts';
import type { Slice } from '../list/pagination.ts';
import { toPostRow } from '../list/post-row.ts';

/** Posts on one page of their list. */
export const postsPerPage = 12;

/** A page of the list of posts. */
export interface NewsListPage extends ListFrame {
  readonly total: string;
  readonly posts: readonly PostRow[];
}

/** Returns a page of the list of posts, newest first. */
export function toNewsListPage(slice: Slice<CataloguePost>, locale: Locale): NewsListPage {
  const t = translator(locale);
  const head = {
    route: { page: 'news' },
    title: t('news.title'),
    description: t('news.description', { count: slice.total }),
    feed: feedLink({ page: 'news' }, locale),
  } as const;
  return {
    ...toListFrame(head, slice, locale),
    total: t('count.posts', { count: slice.total }),
    posts: slice.items.map((post) => toPostRow(post, locale)),
  };
}
