import type { ProductLists } from '../../catalogue/product-lists.ts';
import type { Tile } from '../../components/list/tile.ts';
import { productGroups } from '../../domain/product-group.ts';
import type { Locale } from '../../i18n/locale.ts';
import { groupName } from '../../i18n/names.ts';
import { pathTo } from '../../i18n/routes.ts';
import { translator } from '../../i18n/translate.ts';
import { crumbsFrom } from '../../layouts/page-meta.ts';
import type { PageMeta } from '../../layouts/page-meta.ts';
import { setTiles } from '../list/tiles.ts';

/** The six groups with their sets. */
export interface GroupsPage {
  readonly meta: PageMeta;
  readonly groups: readonly {
    readonly id: string;
    readonly name: string;
    readonly href: string;
    readonly count: string;
    readonly sets: readonly Tile[];
  }[];
}

/** Returns the page of groups in a language. */
export function toGroupsPage(lists: ProductLists, locale: Locale): GroupsPage {
  const t = translator(locale);
  return {
    meta: {
      locale,
      route: { page: 'groups' },
      title: t('groups.title'),
      description: t('groups.intro'),
      crumbs: crumbsFrom(locale),
    },
    groups: productGroups.map(({ id, sets }) => ({
      id,
      name: groupName(id, locale),
      href: pathTo({ page: 'group', id }, locale),
      count: t('count.products', { count: lists.byGroup.get(id)?.length ?? 0 }),
      sets: setTiles(sets, lists.bySet, locale),
    })),
  };
}
