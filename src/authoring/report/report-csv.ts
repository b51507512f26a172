import type { Locale } from '../../i18n/locale.ts';
import { provinceName } from '../../i18n/names.ts';
import { translator } from '../../i18n/translate.ts';
import { csvText, toInertText } from '../../open-data/csv.ts';
import { gaps, termKinds } from './content-report.ts';
import type { ContentReport, ReportCounts, ReportedProduct } from './content-report.ts';

type Cell = string | number | undefined;

/** Returns the report as CSV for spreadsheets: a row a province and one for all, or a row a product to look at. */
export function reportCsv(report: ContentReport, locale: Locale, listsAll: boolean): string {
  const rows = listsAll ? productRows(report, locale) : provinceRows(report, locale);
  return csvText(rows.map((row) => row.map(inertCell)));
}

function inertCell(cell: Cell): string {
  return typeof cell === 'string' ? toInertText(cell) : String(cell ?? '');
}

function provinceRows({ provinces, total }: ContentReport, locale: Locale): readonly (readonly Cell[])[] {
  const say = translator(locale);
  const header = ['province', 'province_name', 'products', 'producers', ...gaps.map((gap) => `missing_${gap}`)];
  const row = ({ filing, missing, producers, products, terms }: ReportCounts): readonly Cell[] => [
    products,
    producers,
    ...gaps.map((gap) => missing[gap]),
    ...termKinds.map((kind) => terms[kind]),
    filing,
  ];
  return [
    [...header, ...termKinds.map(inSnakeCase), 'filing'],
    ...provinces.map((counts) => [counts.province, provinceName(counts.province, locale), ...row(counts)]),
    ['', say('report.all'), ...row(total)],
  ];
}

function productRows({ products }: ContentReport, locale: Locale): readonly (readonly Cell[])[] {
  const columns: Readonly<Record<string, (product: ReportedProduct) => Cell>> = {
    id: ({ id }) => id,
    name: ({ name }) => name,
    province: ({ province }) => provinceName(province, locale),
    former: ({ former }) => former,
    producer: ({ producer }) => producer,
    stars: ({ stars }) => stars,
    decision: ({ decision }) => decision,
    term: ({ term }) => (term === undefined ? undefined : inSnakeCase(term)),
    end: ({ end }) => end,
    days_left: ({ daysLeft }) => daysLeft,
    file_from: ({ fileFrom }) => fileFrom,
    file_until: ({ fileUntil }) => fileUntil,
    missing: ({ gaps: missing }) => missing.join(' '),
  };
  return [Object.keys(columns), ...products.map((product) => Object.values(columns).map((cell) => cell(product)))];
}

function inSnakeCase(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])|(?<=[a-z])(?=\d)/gu, '_').toLowerCase();
}
