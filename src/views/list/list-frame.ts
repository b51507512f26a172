import type { Crumb } from '../../components/page/crumb.ts';
import type { FeedLink } from '../../components/page/feed-link.ts';
import type { PagePicture } from '../../components/page/page-picture.ts';
import type { Pagination } from '../../components/page/page-links.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ListRoute } from '../../i18n/routes.ts';
import { translator } from '../../i18n/translate.ts';
import { crumbsFrom } from '../../layouts/page-meta.ts';
import type { PageMeta } from '../../layouts/page-meta.ts';
import { paginationOf } from './pagination.ts';
import type { Slice } from './pagination.ts';

/** What every page of a list has: its head, its heading with the number of the page, and links to the other pages. */
export interface ListFrame {
  readonly meta: PageMeta;
  readonly heading: string;
  readonly pagination: Pagination | undefined;
}

/** What a list is called. */
export interface ListHead {
  readonly route: ListRoute;
  readonly title: string;
  readonly description: string;
  /** The steps above the list; only the home page where none are given. */
  readonly crumbs?: readonly Crumb[];
  readonly feed?: FeedLink;
  readonly picture?: PagePicture;
}

/** Returns the frame of a page of a list. */
export function toListFrame(head: ListHead, slice: Slice<unknown>, locale: Locale): ListFrame {
  const { crumbs, description, feed, picture, route, title } = head;
  const pagination = paginationOf(slice, route, locale);
  const heading = slice.number === 1 ? title : translator(locale)('list.page.title', { title, number: slice.number });
  return {
    meta: {
      locale,
      route: { ...route, n: slice.number },
      title: heading,
      description,
      crumbs: crumbs ?? crumbsFrom(locale),
      picture,
      feeds: feed && [feed],
      previous: pagination?.previous,
      next: pagination?.next,
    },
    heading,
    pagination,
  };
}
