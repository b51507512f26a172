import type { BuildCost } from './measured-build.ts';
import type { BenchResult } from './run-bench.ts';

/** Returns the results of a run as a table in Markdown, ready to be pasted into a report. */
export function benchTable(result: BenchResult): string {
  const { build, changes, locales, machine, products, searchIndexes, site } = result;
  const rows = [
    ['**whole build**', pagesText(site.pages), ...costCells(build)],
    ...build.stages.map(({ count, cpuSeconds, locale, seconds, stage }) => [
      `${stage}${locale === undefined ? '' : ` ${locale}`}`,
      count === undefined ? '' : count.toLocaleString('en'),
      cpuText(cpuSeconds),
      seconds.toFixed(1),
      '',
    ]),
    ...changes.map(({ change, cost }) => [`again: ${change}`, '', ...costCells(cost)]),
  ];
  const indexes = searchIndexes.map(
    ({ bytes, files, locale }) => `${locale} ${files.toLocaleString('en')} files, ${megabytes(bytes)} MB`,
  );
  return [
    `${products.toLocaleString('en')} products in ${locales.join(', ')}; ` +
      `Node ${machine.node} on ${machine.platform}, ${machine.cores} cores.`,
    `The site: ${pagesText(site.pages)}, ${site.files.toLocaleString('en')} files, ${megabytes(site.bytes)} MB, ` +
      `the largest file ${megabytes(site.largestBytes)} MB. Search index: ${indexes.join('; ')}.`,
    '',
    '| | pages | CPU s | wall s | peak memory |',
    '|---|--:|--:|--:|--:|',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
    '',
  ].join('\n');
}

function costCells({ cpuSeconds, peakBytes, seconds }: BuildCost): readonly string[] {
  const memory = peakBytes === undefined ? 'not measured' : `${megabytes(peakBytes)} MB`;
  return [cpuText(cpuSeconds), seconds.toFixed(1), memory];
}

function cpuText(cpuSeconds: number | undefined): string {
  return cpuSeconds === undefined ? 'not measured' : cpuSeconds.toFixed(1);
}

function pagesText(pages: number): string {
  return `${pages.toLocaleString('en')} pages`;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toLocaleString('en', { maximumFractionDigits: bytes < 1e7 ? 1 : 0 });
}
