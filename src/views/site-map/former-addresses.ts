import type { BuildData } from '../../build-data/build-data.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { activeLocales } from '../../i18n/active-locales.ts';
import { pathTo } from '../../i18n/routes.ts';

/** Returns the addresses, in every language, that pages had before they were renamed: they only lead on. */
export function toFormerAddresses({ posts, producers, products }: Catalogue): BuildData['former-addresses'] {
  const kinds = [
    { page: 'product', items: products },
    { page: 'producer', items: producers },
    { page: 'post', items: posts },
  ] as const;
  return kinds.flatMap(({ items, page }) =>
    items.flatMap(({ facts }) =>
      (facts.formerIds ?? []).flatMap((id) => activeLocales.map((locale) => pathTo({ page, id }, locale))),
    ),
  );
}
