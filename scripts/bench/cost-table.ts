import type { Cost } from './process-cost.ts';
import type { SiteSize } from './site-size.ts';

/** All that a run of the bench found out. */
export interface BenchReport extends SiteSize {
  readonly products: number;
  readonly locales: string;
  readonly full: Cost;
  readonly edit: Cost;
}

/** Returns the report as a Markdown table. */
export function formatCosts({ bytes, edit, files, full, locales, pages, products }: BenchReport): string {
  const row = (name: string, { cpuSeconds, peakBytes, wallSeconds }: Cost): string =>
    `| ${name} | ${number(cpuSeconds)} | ${number(wallSeconds)} | ${number(peakBytes && peakBytes / 1e6, 0)} |`;
  return `${[
    `${String(products)} products, ${locales}: ${String(pages)} pages, ${String(files)} files, ${number(bytes / 1e6)} MB`,
    '',
    '| build | CPU s | wall s | peak MB |',
    '| --- | --- | --- | --- |',
    row('all', full),
    row('after one edit', edit),
  ].join('\n')}\n`;
}

function number(value: number | undefined, digits = 1): string {
  return value === undefined ? 'not measured' : value.toFixed(digits);
}
