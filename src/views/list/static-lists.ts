import { productGroups } from '../../domain/product-group.ts';
import { provinces } from '../../domain/province.ts';
import { starRatings } from '../../domain/star-rating.ts';
import type { Locale } from '../../i18n/locale.ts';
import { groupName, provinceName } from '../../i18n/names.ts';
import { pathTo } from '../../i18n/routes.ts';
import { translator } from '../../i18n/translate.ts';

/** A list of links that lead to products without a script. */
export interface LinkList {
  readonly heading: string;
  readonly links: readonly { readonly href: string; readonly label: string }[];
}

/** Returns the links to the six groups. */
export function groupList(locale: Locale): LinkList {
  return {
    heading: translator(locale)('finder.static.groups'),
    links: productGroups.map(({ id }) => ({
      href: pathTo({ page: 'group', id }, locale),
      label: groupName(id, locale),
    })),
  };
}

/** Returns the lists that between them lead to every product: by stars, groups and provinces. */
export function staticLists(locale: Locale): readonly LinkList[] {
  const t = translator(locale);
  return [
    {
      heading: t('finder.static.stars'),
      links: starRatings.map((stars) => ({
        href: pathTo({ page: 'star', stars }, locale),
        label: t('stars.label', { stars }),
      })),
    },
    groupList(locale),
    {
      heading: t('finder.static.provinces'),
      links: provinces.map(({ id }) => ({
        href: pathTo({ page: 'province', id }, locale),
        label: provinceName(id, locale),
      })),
    },
  ];
}
