import type { Catalogue } from '../../catalogue/catalogue.ts';
import { onOneLine } from '../../domain/bound-words.ts';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { unknowns, unknownsOf } from '../../domain/completeness.ts';
import { publishedTotals } from '../../domain/published-totals.ts';
import type { PublishedTotal } from '../../domain/published-totals.ts';
import { formatDate, formatNumber, formatPartialDate, formatPercent } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { formerProvinceName, provinceName } from '../../i18n/names.ts';
import { pathTo } from '../../i18n/routes.ts';
import { translator } from '../../i18n/translate.ts';
import { crumbsFrom } from '../../layouts/page-meta.ts';
import type { PageMeta } from '../../layouts/page-meta.ts';
import { listSources } from '../facts/source-list.ts';
import type { ListedSource } from '../../components/page/listed-source.ts';
import { completenessTable } from './completeness-table.ts';
import type { CompletenessTable } from './completeness-table.ts';
import { doubtRows } from './doubt-rows.ts';
import type { DoubtRow } from './doubt-rows.ts';

/** A published total beside what the catalogue holds of the same area. */
export interface TotalRow {
  readonly place: string;
  readonly published: string;
  readonly asOf: string;
  readonly here: string;
  readonly share: string;
  readonly source: ListedSource;
}

/** The page that says how complete the data are. */
export interface DataQualityPage {
  readonly meta: PageMeta;
  readonly day: string;
  /** Whether there are no products whose completeness could be told. */
  readonly isEmpty: boolean;
  readonly completeness: CompletenessTable;
  readonly totals: readonly TotalRow[];
  readonly doubts: readonly DoubtRow[];
  readonly unknown: readonly { readonly label: string; readonly count: string; readonly share: string }[];
  readonly dataHref: string;
}

/** Returns the page that says how complete the data are, in a language. */
export function toDataQualityPage(catalogue: Catalogue, today: CalendarDate, locale: Locale): DataQualityPage {
  const t = translator(locale);
  const { products } = catalogue;
  const open = unknownsOf(products);
  return {
    meta: {
      locale,
      route: { page: 'dataQuality' },
      title: t('quality.title'),
      description: t('quality.lead'),
      crumbs: crumbsFrom(locale),
    },
    day: t('quality.day', { date: formatDate(today, locale) }),
    isEmpty: products.length === 0,
    completeness: completenessTable(catalogue, locale),
    totals: publishedTotals.map((total) => toTotalRow(total, catalogue, locale)),
    doubts: doubtRows(catalogue, locale),
    unknown: unknowns.map((key) => ({
      label: t(`quality.unknown.${key}`),
      count: formatNumber(open[key], locale),
      share: formatPercent(open[key] / Math.max(1, products.length), locale),
    })),
    dataHref: pathTo({ page: 'data' }, locale),
  };
}

function toTotalRow(total: PublishedTotal, catalogue: Catalogue, locale: Locale): TotalRow {
  const here = countIn(total.area, catalogue);
  const [source] = listSources({ source: total.source }, locale);
  if (source === undefined) throw new Error('A published total has a source.');
  return {
    place: placeName(total.area, locale),
    published: formatNumber(total.products, locale),
    asOf: onOneLine(formatPartialDate(total.asOf, locale)),
    here: formatNumber(here, locale),
    share: formatPercent(here / total.products, locale),
    source,
  };
}

function countIn(area: PublishedTotal['area'], { products }: Catalogue): number {
  switch (area.kind) {
    case 'country':
      return products.length;
    case 'province':
      return products.filter(({ province }) => province.id === area.id).length;
    case 'former':
      return products.filter(({ former }) => former.id === area.id).length;
  }
}

function placeName(area: PublishedTotal['area'], locale: Locale): string {
  const t = translator(locale);
  switch (area.kind) {
    case 'country':
      return t('quality.country');
    case 'province':
      return provinceName(area.id, locale);
    case 'former':
      return t('quality.former', { name: formerProvinceName(area.id, locale) });
  }
}
