import { dirname } from 'node:path/posix';
import { importDistances } from '../test-run/import-graph.ts';
import type { Importers } from '../test-run/import-graph.ts';

/**
 * Returns the test files that reach a file through imports, the nearest first: its own, then by the number of imports
 * between, those of its own folder before others.
 */
export function relatedTests(file: string, importers: Importers): readonly string[] {
  const rank = (test: string, distance: number): number =>
    test === file.replace(/\.ts$/u, '.test.ts') ? 0 : 2 * distance + (dirname(test) === dirname(file) ? 0 : 1);
  return [...importDistances(file, importers)]
    .filter(([test]) => test.endsWith('.test.ts') && !test.startsWith('src/tests/'))
    .map(([test, distance]) => ({ test, rank: rank(test, distance) }))
    .toSorted((a, b) => a.rank - b.rank || (a.test < b.test ? -1 : 1))
    .map(({ test }) => test);
}
