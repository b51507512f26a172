import { dirname, join } from 'node:path/posix';
import ts from 'typescript';

/** For every file, the files that import it. */
export type Importers = ReadonlyMap<string, readonly string[]>;

/** Returns who imports whom, from the texts of files by path; imports of types count for nothing at run time. */
export function findImporters(files: ReadonlyMap<string, string>): Importers {
  const pairs = [...files].flatMap(([file, text]) =>
    importedPaths(text)
      .filter((path) => path.startsWith('.'))
      .map((path) => ({ imported: join(dirname(file), path.replace(/\?.*$/u, '')), file })),
  );
  return new Map(
    [...Map.groupBy(pairs, ({ imported }) => imported)].map(([imported, of]) => [imported, of.map(({ file }) => file)]),
  );
}

function importedPaths(text: string): readonly string[] {
  return ts.preProcessFile(withoutTypeImports(text), true, true).importedFiles.map(({ fileName }) => fileName);
}

function withoutTypeImports(text: string): string {
  return text.replaceAll(/^(?:import|export) type\b[^;]*;/gmu, '');
}

/**
 * Returns the test files that reach a file through imports, the nearest first: its own, then by the number of imports
 * between, those of its own folder before others.
 */
export function relatedTests(file: string, importers: Importers): readonly string[] {
  const distances = new Map([[file, 0]]);
  // A map hands out what is added while it is walked through, so this goes ever further from the file.
  for (const [reached, distance] of distances) {
    for (const importer of importers.get(reached) ?? []) {
      if (!distances.has(importer)) distances.set(importer, distance + 1);
    }
  }
  const rank = (test: string, distance: number): number =>
    test === file.replace(/\.ts$/u, '.test.ts') ? 0 : 2 * distance + (dirname(test) === dirname(file) ? 0 : 1);
  return [...distances]
    .filter(([test]) => test.endsWith('.test.ts') && !test.startsWith('src/tests/'))
    .map(([test, distance]) => ({ test, rank: rank(test, distance) }))
    .toSorted((a, b) => a.rank - b.rank || (a.test < b.test ? -1 : 1))
    .map(({ test }) => test);
}
