import type { Catalogue, CatalogueProduct } from '../../catalogue/catalogue.ts';
import type { ProductLists } from '../../catalogue/product-lists.ts';
import type { LandDiagram } from '../../components/land/land-tile.ts';
import type { TargetTable } from '../../components/plan/target-table.ts';
import { yearOf } from '../../domain/calendar-date.ts';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { certificateStates } from '../../domain/certificate-state.ts';
import { producerKinds } from '../../domain/producer.ts';
import { productGroups } from '../../domain/product-group.ts';
import { formerProvinces, provinces } from '../../domain/province.ts';
import { sortVietnamese } from '../../domain/vietnamese-text.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { formerProvinceName, groupName, provinceName } from '../../i18n/names.ts';
import { pathTo } from '../../i18n/routes.ts';
import { translator } from '../../i18n/translate.ts';
import { toLandDiagram } from '../list/land-diagram.ts';
import { crumbsFrom } from '../../layouts/page-meta.ts';
import type { PageMeta } from '../../layouts/page-meta.ts';
import { toCountRows } from './count-table.ts';
import type { CountedList, CountTable } from './count-table.ts';
import { toPublishedResults } from './published-results.ts';

/** The page of numbers: what the catalogue holds, and what plans set themselves beside what was published. */
export interface StatisticsPage {
  readonly meta: PageMeta;
  readonly day: string;
  readonly diagram: LandDiagram;
  /** None where there are no products to count. */
  readonly tables: readonly CountTable[];
  readonly results: TargetTable;
  /** What opens the results: how many plans they are of. */
  readonly resultsLabel: string;
  readonly dataHref: string;
  readonly qualityHref: string;
  readonly plansHref: string;
}

/** Returns the page of numbers in a language. `today` is the day the states are counted for. */
export function toStatisticsPage(
  catalogue: Catalogue,
  lists: ProductLists,
  today: CalendarDate,
  locale: Locale,
): StatisticsPage {
  const t = translator(locale);
  const results = toPublishedResults(catalogue.plans, locale);
  const features = {
    group: productGroups.map(({ id }) => ({
      name: groupName(id, locale),
      href: pathTo({ page: 'group', id }, locale),
      hook: { 'data-group': id },
      products: lists.byGroup.get(id) ?? [],
    })),
    state: certificateStates.map((state) => ({
      name: t(`state.${state}`),
      products: catalogue.products.filter((product) => product.state === state),
    })),
    province: byProvince(lists, locale),
    former: byFormerProvince(lists, locale),
    year: byYear(catalogue.products, locale),
    kind: byProducerKind(catalogue.products, locale),
  } as const satisfies Record<string, readonly CountedList[]>;
  return {
    meta: {
      locale,
      route: { page: 'statistics' },
      title: t('statistics.title'),
      description: t('statistics.description'),
      crumbs: crumbsFrom(locale),
    },
    day: t('statistics.day', { date: formatDate(today, locale) }),
    diagram: toLandDiagram(lists, locale),
    tables: (catalogue.products.length === 0 ? [] : (Object.keys(features) as (keyof typeof features)[])).map(
      (key) => ({
        id: key,
        heading: t(`statistics.${key}.heading`),
        caption: t(`statistics.${key}.caption`, { date: formatDate(today, locale) }),
        feature: t(`statistics.${key}`),
        rows: toCountRows(features[key], locale),
      }),
    ),
    results,
    resultsLabel: t('statistics.results.show', { count: results.families.length }),
    dataHref: pathTo({ page: 'data' }, locale),
    qualityHref: pathTo({ page: 'dataQuality' }, locale),
    plansHref: pathTo({ page: 'plans' }, locale),
  };
}

function byProvince({ byProvince: products }: ProductLists, locale: Locale): readonly CountedList[] {
  return largestFirst(
    sortVietnamese(provinces, ({ name }) => name).map(({ id }) => ({
      name: provinceName(id, locale),
      href: pathTo({ page: 'province', id }, locale),
      hook: { 'data-province': id },
      products: products.get(id) ?? [],
    })),
  );
}

function byFormerProvince({ byFormer }: ProductLists, locale: Locale): readonly CountedList[] {
  return largestFirst(
    sortVietnamese(formerProvinces, ({ name }) => name).map(({ id }) => ({
      name: formerProvinceName(id, locale),
      href: pathTo({ page: 'formerProvince', id }, locale),
      hook: { 'data-former': id },
      products: byFormer.get(id) ?? [],
    })),
  );
}

/** The year of the newest decision, or of its round where its day is not known; the newest year first. */
function byYear(products: readonly CatalogueProduct[], locale: Locale): readonly CountedList[] {
  const t = translator(locale);
  const years = Map.groupBy(products, ({ recognition: { date, year } }) => (date === undefined ? year : yearOf(date)));
  return [...years]
    .toSorted(([a = 0], [b = 0]) => b - a)
    .map(([year, list]) => ({
      name: year === undefined ? t('statistics.year.unknown') : String(year),
      products: list,
    }));
}

function byProducerKind(products: readonly CatalogueProduct[], locale: Locale): readonly CountedList[] {
  const t = translator(locale);
  const kinds = Map.groupBy(products, ({ producer }) => producer?.facts.kind);
  const named = producerKinds.map((kind) => ({ name: t(`kind.${kind}`), products: kinds.get(kind) ?? [] }));
  const unknown = { name: t('statistics.kind.unknown'), products: kinds.get(undefined) ?? [] };
  return [...named, unknown].filter((list) => list.products.length > 0);
}

function largestFirst(lists: readonly CountedList[]): readonly CountedList[] {
  return lists.toSorted((a, b) => b.products.length - a.products.length);
}
