import { formatList, formatNumber } from '../../i18n/format.ts';
import { formatDate } from '../../i18n/format-date.ts';
import type { Locale } from '../../i18n/locale.ts';
import { provinceName } from '../../i18n/names.ts';
import { translator } from '../../i18n/translate.ts';
import { gaps, termKinds } from './content-report.ts';
import type { ContentReport, ReportCounts, ReportedProduct } from './content-report.ts';

/** Returns a report for people: a row a province, then the terms that are about to end, or every product to look at. */
export function reportText(report: ContentReport, locale: Locale, listsAll: boolean): string {
  const say = translator(locale);
  const ending = report.products.filter(({ term }) => term?.startsWith('ending') === true);
  const shown = listsAll ? report.products : ending;
  return [
    say('report.title', { date: formatDate(report.today, locale) }),
    '',
    ...tableOf(report, locale),
    '',
    say('report.note'),
    '',
    `${say(listsAll ? 'report.listTitle' : 'report.endingTitle')}: ${formatNumber(shown.length, locale)}`,
    ...(shown.length === 0
      ? [`  ${say('report.none')}`]
      : shown.map((product) => productLine(product, report, locale))),
    '',
  ].join('\n');
}

function tableOf(report: ContentReport, locale: Locale): readonly string[] {
  const say = translator(locale);
  const names = report.provinces.map(({ province }) => provinceName(province, locale));
  const header = [
    say('report.products'),
    say('report.producers'),
    ...gaps.map((gap) => say(`report.gap.${gap}`)),
    ...termKinds.map((kind) => say(`report.term.${kind}`)),
    say('report.filing'),
  ];
  const groups = ['', '', say('report.missing'), '', '', '', '', say('report.terms')];
  const rows = [
    ...report.provinces.map((counts, index) => [names[index] ?? '', ...cellsOf(counts, locale)]),
    [say('report.all'), ...cellsOf(report.total, locale)],
  ];
  const table = [[say('report.province'), ...header], ...rows];
  const widths = header.map((_, index) => Math.max(...table.map((row) => row[index + 1]?.length ?? 0)));
  const first = Math.max(...table.map(([name = '']) => name.length));
  const line = ([name = '', ...cells]: readonly string[]): string =>
    `${name.padEnd(first)}  ${cells.map((cell, index) => cell.padStart(widths[index] ?? 0)).join('  ')}`.trimEnd();
  const places = widths.map(
    (_, index) => first + 2 + widths.slice(0, index).reduce((sum, width) => sum + width + 2, 0),
  );
  const above = groups.reduce(
    (text, group, index) => (group === '' ? text : text.padEnd(places[index] ?? 0) + group),
    '',
  );
  return [above, ...table.map(line)];
}

function cellsOf({ filing, missing, producers, products, terms }: ReportCounts, locale: Locale): readonly string[] {
  const numbers = [
    products,
    producers,
    ...gaps.map((gap) => missing[gap]),
    ...termKinds.map((kind) => terms[kind]),
    filing,
  ];
  return numbers.map((number) => (number === 0 ? '·' : formatNumber(number, locale)));
}

function productLine(product: ReportedProduct, { today }: ContentReport, locale: Locale): string {
  const say = translator(locale);
  const parts = [
    `${product.name} (${product.id}), ${provinceName(product.province, locale)}`,
    ...termParts(product, today, locale),
  ];
  if (product.gaps.length > 0) {
    const list = formatList(
      product.gaps.map((gap) => say(`report.gap.${gap}`)),
      locale,
    );
    parts.push(say('report.lacks', { list }));
  }
  return `  ${parts.join('; ')}`;
}

function termParts(
  { daysLeft, end, fileFrom, fileUntil, term }: ReportedProduct,
  today: string,
  locale: Locale,
): string[] {
  const say = translator(locale);
  if (term === undefined || end === undefined || daysLeft === undefined || term === 'undated') return [];
  if (term === 'revoked') return [say('report.term.revoked')];
  const values = { date: formatDate(end, locale), days: formatNumber(Math.abs(daysLeft), locale) };
  if (daysLeft < 0) return [say('report.ended', values)];
  if (fileFrom === undefined || fileUntil === undefined) return [say('report.ends', values)];
  const until = formatDate(fileUntil, locale);
  const file =
    fileUntil < today
      ? say('report.fileLate', { until })
      : say('report.file', { from: formatDate(fileFrom, locale), until });
  return [say('report.ends', values), file];
}
