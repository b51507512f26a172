import { facetKeys } from './facet-keys.ts';
import type { FinderRequest } from './finder-request.ts';

/** Addresses of the lists that stand on pages of their own. Patterns hold `{province}`, `{former}` and `{stars}`. */
export interface StaticListAddresses {
  readonly all: string;
  readonly stars: string;
  readonly province: string;
  readonly provinceStars: string;
  readonly former: string;
  readonly groups: Readonly<Record<string, string>>;
  readonly sets: Readonly<Record<string, string>>;
  readonly lapsed: string;
}

/** Returns the address of the page that lists exactly what is chosen, or nothing where there is none. */
export function staticListOf(
  { query, selection }: Pick<FinderRequest, 'query' | 'selection'>,
  lists: StaticListAddresses,
): string | undefined {
  if (query.trim() !== '') return undefined;
  const keys = facetKeys.filter((key) => selection[key].length > 0).join(' ');
  if (keys === 'status') return selection.status.toSorted().join(' ') === 'lapsed revoked' ? lists.lapsed : undefined;
  if (facetKeys.some((key) => selection[key].length > 1)) return undefined;
  const [province = '', former = '', stars = '', group = '', set = ''] = (
    ['province', 'former', 'stars', 'group', 'set'] as const
  ).map((key) => selection[key][0]);
  const fill = (pattern: string): string =>
    pattern.replace('{province}', province).replace('{former}', former).replace('{stars}', stars);
  switch (keys) {
    case '':
      return lists.all;
    case 'stars':
      return fill(lists.stars);
    case 'province':
      return fill(lists.province);
    case 'stars province':
      return fill(lists.provinceStars);
    case 'former':
      return fill(lists.former);
    case 'group':
      return lists.groups[group];
    case 'set':
      return lists.sets[set];
    case 'group set':
      // A set stands below its group, so the address tells whether it is of this one.
      return lists.sets[set]?.startsWith(lists.groups[group] ?? ' ') === true ? lists.sets[set] : undefined;
    default:
      return undefined;
  }
}
