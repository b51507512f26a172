import type { Mutant, Trial, Verdict } from './mutant.ts';

const columns: readonly Verdict[] = ['killed', 'timed-out', 'survived', 'untested'];

/** Returns how many mutants the tests noticed; those that ran beyond their time are among them. */
function countKilled(trials: readonly Trial[]): number {
  return trials.filter(({ verdict }) => verdict === 'killed' || verdict === 'timed-out').length;
}

/** Returns the share that the tests noticed, in percent from 0 to 100; without mutants nothing is left unnoticed. */
export function killedPercent(trials: readonly Trial[]): number {
  return trials.length === 0 ? 100 : (100 * countKilled(trials)) / trials.length;
}

/** Returns a table of the files, then what the tests did not notice, then the share that they did. */
export function mutationReport(trials: readonly Trial[]): string {
  const rows = [...Map.groupBy(trials, ({ mutant }) => mutant.file)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, of]) => [file, ...columns.map((column) => of.filter(({ verdict }) => verdict === column).length)]);
  const unnoticed = trials
    .filter(({ verdict }) => verdict === 'survived' || verdict === 'untested')
    .map(({ mutant }) => describeMutant(mutant));
  return [
    `| file | ${columns.join(' | ')} |`,
    `|---|${columns.map(() => '--:|').join('')}`,
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
    '',
    ...unnoticed,
    ...(unnoticed.length === 0 ? [] : ['']),
    `${String(countKilled(trials))} of ${String(trials.length)} killed (${killedPercent(trials).toFixed(0)} %)`,
    '',
  ].join('\n');
}

/** Returns where a mutant is and what it changes, on one line: `file:line:column  before → after`. */
export function describeMutant({ before, column, file, line, replacement }: Mutant): string {
  return `${file}:${String(line)}:${String(column)}  ${short(before)} → ${short(replacement)}`;
}

function short(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ');
  if (line === '' || line === ';') return '(left out)';
  return line.length > 70 ? `${line.slice(0, 50)} … ${line.slice(-17)}` : line;
}
