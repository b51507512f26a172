import type { Catalogue, CatalogueProduct } from '../../catalogue/catalogue.ts';
import type { ProductLists } from '../../catalogue/product-lists.ts';
import type { PostRow } from '../../components/list/post-row.ts';
import type { LandDiagram } from '../../components/land/land-tile.ts';
import type { Tile } from '../../components/list/tile.ts';
import type { ProductSummary } from '../../components/product/product-summary.ts';
import { economicRegionIds, provinces } from '../../domain/province.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/translate.ts';
import { toPostRow } from '../list/post-row.ts';
import { feedLink } from '../feed/feed-link.ts';
import type { PageMeta } from '../../layouts/page-meta.ts';
import { toLandDiagram } from '../list/land-diagram.ts';
import { toProductSummary } from '../product-card/product-summary.ts';
import { siteData } from '../../layouts/site-data.ts';
import { groupTiles, provinceTile, starTiles } from '../list/tiles.ts';

/** The home page. */
export interface HomePage {
  readonly meta: PageMeta;
  readonly lead: string;
  /** Whether the catalogue holds no products. */
  readonly isEmpty: boolean;
  readonly stars: readonly Tile[];
  readonly groups: readonly Tile[];
  readonly land: LandDiagram;
  readonly regions: readonly { readonly name: string; readonly tiles: readonly Tile[] }[];
  readonly fiveStars: readonly ProductSummary[];
  readonly newest: readonly ProductSummary[];
  readonly posts: readonly PostRow[];
}

const shelfLength = 8;
const postCount = 4;

/** Returns the home page in a language. `site` is the absolute address of the host. */
export function toHomePage(catalogue: Catalogue, lists: ProductLists, locale: Locale, site: URL | undefined): HomePage {
  const t = translator(locale);
  const { products, producers, posts } = catalogue;
  const lead =
    products.length === 0
      ? t('catalogue.empty')
      : t('home.lead', {
          products: t('count.products', { count: products.length }),
          producers: t('count.producers', { count: producers.length }),
        });
  return {
    meta: {
      locale,
      route: { page: 'home' },
      title: t('home.title'),
      description: lead,
      crumbs: [],
      feeds: [feedLink({ page: 'products' }, locale), feedLink({ page: 'news' }, locale)],
      structuredData: [siteData(locale, (path) => new URL(path, site).href)],
    },
    lead,
    isEmpty: products.length === 0,
    stars: starTiles(lists.byStars, (stars) => ({ page: 'star', stars }), locale),
    groups: groupTiles(lists.byGroup, locale),
    land: toLandDiagram(lists, locale),
    regions: economicRegionIds.map((region) => ({
      name: t(`region.${region}`),
      tiles: provinces
        .filter((province) => province.region === region)
        .map(({ id }) => provinceTile(id, lists.byProvince.get(id)?.length ?? 0, undefined, locale)),
    })),
    fiveStars: spread(lists.byStars.get(5) ?? [], shelfLength).map((product) => toProductSummary(product, locale)),
    newest: newest(products, shelfLength).map((product) => toProductSummary(product, locale)),
    posts: posts.slice(0, postCount).map((post) => toPostRow(post, locale)),
  };
}

/** Takes products of different provinces first, so that a shelf shows the breadth of the country. */
function spread(products: readonly CatalogueProduct[], length: number): readonly CatalogueProduct[] {
  const seen = new Set<string>();
  const first: CatalogueProduct[] = [];
  const rest: CatalogueProduct[] = [];
  for (const product of products) {
    if (seen.has(product.former.id)) rest.push(product);
    else first.push(product);
    seen.add(product.former.id);
  }
  return [...first, ...rest].slice(0, length);
}

/** Returns the products with the newest known day of recognition. */
function newest(products: readonly CatalogueProduct[], length: number): readonly CatalogueProduct[] {
  return products
    .filter(({ recognition }) => recognition.date !== undefined)
    .toSorted((a, b) => (b.recognition.date ?? '').localeCompare(a.recognition.date ?? '', 'en'))
    .slice(0, length);
}
