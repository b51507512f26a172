import type { Catalogue, CataloguePlan, CatalogueProducer, CatalogueProduct } from '../../catalogue/catalogue.ts';
import { Derived } from '../../catalogue/derived.ts';
import type { ProductLists } from '../../catalogue/product-lists.ts';
import type { Fact } from '../../components/page/fact.ts';
import type { Tile } from '../../components/list/tile.ts';
import { productGroups } from '../../domain/product-group.ts';
import { getFormerProvince, getProvince } from '../../domain/province.ts';
import type { Province, ProvinceId } from '../../domain/province.ts';
import type { StarRating } from '../../domain/star-rating.ts';
import { formatNumber } from '../../i18n/format.ts';
import { localText, vietnameseOn } from '../../i18n/local-text.ts';
import type { Locale } from '../../i18n/locale.ts';
import { formerProvinceName, groupName, provinceName } from '../../i18n/names.ts';
import { pathTo } from '../../i18n/routes.ts';
import { translator } from '../../i18n/translate.ts';
import { toProductListPage } from '../product-list/product-list-page.ts';
import type { ProductListPage } from '../product-list/product-list-page.ts';
import { toPlanRow } from '../plan/plan-row.ts';
import type { PlanRow } from '../../components/plan/plan-row.ts';
import { toProducerRow } from '../producer/producer-row.ts';
import type { ProducerRow } from '../../components/producer/producer-row.ts';
import { provinceTitle } from '../../i18n/province-title.ts';
import { provincePicture } from '../social/page-picture.ts';
import { toSmallLand } from '../list/land-diagram.ts';
import { feedLink } from '../feed/feed-link.ts';
import { crumbsFrom } from '../../layouts/page-meta.ts';
import type { Slice } from '../list/pagination.ts';
import { listSources } from '../facts/source-list.ts';
import type { ListedSource } from '../../components/page/listed-source.ts';
import { starTiles } from '../list/tiles.ts';

/** The page of a province of today. */
export interface ProvincePage {
  readonly list: ProductListPage;
  /** What follows the products, on the first page only. */
  readonly more: ProvinceDetails | undefined;
}

export interface ProvinceDetails {
  readonly story: { readonly html: string; readonly lang: Locale } | undefined;
  readonly producers: readonly ProducerRow[];
  readonly plans: readonly PlanRow[];
  readonly sources: readonly ListedSource[];
}

/** Returns a page of a province in a language. */
export function toProvincePage(
  id: ProvinceId,
  catalogue: Catalogue,
  lists: ProductLists,
  slice: Slice<CatalogueProduct>,
  locale: Locale,
): ProvincePage {
  const t = translator(locale);
  const province = getProvince(id);
  const products = lists.byProvince.get(id) ?? [];
  const name = provinceName(id, locale);
  const list = toProductListPage(
    {
      route: { page: 'province', id },
      title: provinceTitle(id, locale),
      description: t('province.description', { name, count: products.length }),
      crumbs: crumbsFrom(locale, [{ page: 'provinces' }, t('nav.provinces')]),
      facts: slice.number === 1 ? provinceFacts(province, catalogue, locale) : [],
      land: { ...toSmallLand(id, locale), href: pathTo({ page: 'provinces' }, locale) },
      intro: islandsText(id, locale),
      feed: feedLink({ page: 'province', id }, locale),
      picture: provincePicture(id, locale),
      query: { province: id },
      tileGroups: () => [
        {
          heading: t('province.stars'),
          tiles: starTiles(starLists(products), (stars) => ({ page: 'province', id, stars }), locale),
        },
        { heading: t('province.groups'), tiles: groupTilesOf(products, id, locale) },
      ],
    },
    slice,
    locale,
  );
  return { list, more: slice.number === 1 ? detailsOf(id, catalogue, locale) : undefined };
}

function starLists(products: readonly CatalogueProduct[]): ReadonlyMap<StarRating, readonly unknown[]> {
  return Map.groupBy(products, ({ recognition }) => recognition.stars);
}

/** Products of the province by group lead to the finder: a page for each group of each province would say little more. */
function groupTilesOf(products: readonly CatalogueProduct[], province: ProvinceId, locale: Locale): readonly Tile[] {
  const t = translator(locale);
  return productGroups.flatMap(({ id }) => {
    const count = products.filter((product) => product.facts.group === id).length;
    if (count === 0) return [];
    const query = new URLSearchParams({ province, group: id }).toString();
    return [
      {
        href: `${pathTo({ page: 'search' }, locale)}?${query}`,
        name: groupName(id, locale),
        count: t('count.products', { count }),
        hook: { 'data-group': id },
      },
    ];
  });
}

function provinceFacts(province: Province, catalogue: Catalogue, locale: Locale): readonly Fact[] {
  const t = translator(locale);
  const vietnamese = vietnameseOn(locale);
  const region = catalogue.regionById.get(province.id)?.facts;
  return [
    {
      label: t('province.mergedFrom'),
      lines:
        province.mergedFrom.length === 1
          ? [[{ text: t('provinces.unchanged') }]]
          : province.mergedFrom.map(({ id }) => [
              { text: formerProvinceName(id, locale), href: pathTo({ page: 'formerProvince', id }, locale) },
            ]),
    },
    { label: t('province.region'), lines: [[{ text: t(`region.${province.region}`) }]] },
    { label: t('province.code'), lines: [[{ text: province.code }]] },
    ...(region?.centre === undefined
      ? []
      : [{ label: t('province.centre'), lines: [[{ text: region.centre, lang: vietnamese } as const]] }]),
    ...(region?.area === undefined
      ? []
      : [{ label: t('province.area'), lines: [[{ text: t('province.area.value', { value: region.area }) }]] }]),
    ...(region?.population === undefined
      ? []
      : [{ label: t('province.population'), lines: [[{ text: formatNumber(region.population, locale) }]] }]),
  ];
}

function islandsText(id: ProvinceId, locale: Locale): readonly string[] {
  const t = translator(locale);
  return id === 'da-nang' || id === 'khanh-hoa' ? [t(`province.islands.${id}`)] : [];
}

/** Most producers listed on a province's page; all of them stand in the list of producers. */
const producerLimit = 60;

/** Returns the producers that the page of a province lists. */
export function producersIn(id: ProvinceId, { producers }: Catalogue): Derived<readonly CatalogueProducer[]> {
  return new Derived(`producers in ${id}`, () =>
    producers.filter(({ province }) => province.id === id).slice(0, producerLimit),
  );
}

/** Returns the plans of a province and of those that became part of it. */
export function plansIn(id: ProvinceId, { plans }: Catalogue): Derived<readonly CataloguePlan[]> {
  return new Derived(`plans in ${id}`, () =>
    plans.filter(({ facts }) => {
      const place = facts.place.province;
      return place !== undefined && getFormerProvince(place).successor === id;
    }),
  );
}

function detailsOf(id: ProvinceId, catalogue: Catalogue, locale: Locale): ProvinceDetails {
  const region = catalogue.regionById.get(id);
  const story = region && localText(locale, region.words[locale]?.html, region.words.vi.html);
  return {
    story: story === undefined || story.text === '' ? undefined : { html: story.text, lang: story.lang },
    producers: producersIn(id, catalogue).value.map((producer) => toProducerRow(producer, locale)),
    plans: plansIn(id, catalogue).value.map((plan) => toPlanRow(plan, locale)),
    sources: listSources(region?.facts.sources, locale),
  };
}
