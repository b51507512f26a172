import { expect, test } from 'vitest';
import { findMutants } from './find-mutants.ts';
import type { Trial, Verdict } from './mutant.ts';
import { killedPercent, mutationReport } from './mutation-report.ts';

function trials(file: string, code: string, ...verdicts: readonly Verdict[]): readonly Trial[] {
  return findMutants(file, code).flatMap((mutant, at) => {
    const verdict = verdicts[at];
    return verdict === undefined ? [] : [{ mutant, verdict }];
  });
}

const mixed = [
  ...trials('b.ts', 'const x = a < b;', 'killed', 'survived'),
  ...trials('a.ts', 'const x = 5;', 'timed-out', 'untested'),
];

test('a report counts each file, lists what was not noticed, and ends with the share', () => {
  expect(mutationReport(mixed).trimEnd().split('\n')).toEqual([
    '| file | killed | timed-out | survived | untested |',
    '|---|--:|--:|--:|--:|',
    '| a.ts | 0 | 1 | 0 | 1 |',
    '| b.ts | 1 | 0 | 1 | 0 |',
    '',
    'b.ts:1:13  < → >=',
    'a.ts:1:11  5 → 4',
    '',
    '2 of 4 killed (50 %)',
  ]);
});

test('a loop without end counts as noticed, a change without tests does not', () => {
  expect(killedPercent(mixed)).toBe(50);
  expect(killedPercent(trials('a.ts', 'const x = true;', 'timed-out'))).toBe(100);
  expect(killedPercent(trials('a.ts', 'const x = true;', 'untested'))).toBe(0);
  expect(killedPercent([])).toBe(100);
});

test('a statement that is missing is told as such, and long texts are cut to one line', () => {
  expect(mutationReport(trials('a.ts', 'throw a;', 'survived'))).toContain('a.ts:1:1  throw a; → (left out)\n');
  const long = mutationReport(trials('a.ts', `const x = '${'ab\\n'.repeat(60)}';`, 'survived'));
  expect(Math.max(...long.split('\n').map(({ length }) => length))).toBeLessThan(120);
});
