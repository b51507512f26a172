import type { ProductLists } from '../../catalogue/product-lists.ts';
import type { Tile } from '../../components/list/tile.ts';
import { starRatings } from '../../domain/star-rating.ts';
import type { StarRating } from '../../domain/star-rating.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/translate.ts';
import { crumbsFrom } from '../../layouts/page-meta.ts';
import type { PageMeta } from '../../layouts/page-meta.ts';
import { starTiles } from '../list/tiles.ts';

/** What the ratings mean, with links to their lists. */
export interface StarsPage {
  readonly meta: PageMeta;
  readonly tiles: readonly Tile[];
  readonly meanings: readonly { readonly stars: StarRating; readonly label: string; readonly meaning: string }[];
}

/** Returns the page of ratings in a language. */
export function toStarsPage({ byStars }: ProductLists, locale: Locale): StarsPage {
  const t = translator(locale);
  return {
    meta: {
      locale,
      route: { page: 'stars' },
      title: t('stars.title'),
      description: t('stars.intro'),
      crumbs: crumbsFrom(locale),
    },
    tiles: starTiles(byStars, (stars) => ({ page: 'star', stars }), locale),
    meanings: starRatings.map((stars) => ({
      stars,
      label: t('stars.label', { stars }),
      meaning: t(`stars.${stars}.meaning`),
    })),
  };
}
