import { productGroups, setIds } from '../../domain/product-group.ts';
import type { Locale } from '../../i18n/locale.ts';
import { pathTo } from '../../i18n/routes.ts';
import type { StaticListAddresses } from '../../search/static-list.ts';

/** A province that was one before July 2025 as well. */
const sample = 'dak-lak';

/** Returns where the lists stand that need no script. Addresses of one kind differ in an id only, so patterns will do. */
export function toListAddresses(locale: Locale): StaticListAddresses {
  const pattern = (path: string, ...filled: readonly (readonly [value: string, name: string])[]): string =>
    filled.reduce((text, [value, name]) => text.replace(`/${value}`, `/{${name}}`), path);
  return {
    all: pathTo({ page: 'products' }, locale),
    stars: pattern(pathTo({ page: 'star', stars: 5 }, locale), ['5', 'stars']),
    province: pattern(pathTo({ page: 'province', id: sample }, locale), [sample, 'province']),
    provinceStars: pattern(
      pathTo({ page: 'province', id: sample, stars: 5 }, locale),
      [sample, 'province'],
      ['5', 'stars'],
    ),
    former: pattern(pathTo({ page: 'formerProvince', id: sample }, locale), [sample, 'former']),
    groups: Object.fromEntries(productGroups.map(({ id }) => [id, pathTo({ page: 'group', id }, locale)])),
    sets: Object.fromEntries(setIds.map((id) => [id, pathTo({ page: 'set', id }, locale)])),
    lapsed: pathTo({ page: 'lapsed' }, locale),
  };
}
