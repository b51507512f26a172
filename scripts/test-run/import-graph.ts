import { glob, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';

/** For every file, the files that import it. */
export type Importers = ReadonlyMap<string, readonly string[]>;

/** Returns the texts of the project's code by their paths below the root, with `/`. */
export async function readCode(root: string): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for await (const path of glob('{src,scripts}/**/*.ts', { cwd: root })) {
    files.set(path.replaceAll('\\', '/'), await readFile(`${root}/${path}`, 'utf8'));
  }
  return files;
}

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

/** Returns the files that reach a file through imports and how many imports lie between; the file itself at 0. */
export function importDistances(file: string, importers: Importers): ReadonlyMap<string, number> {
  const distances = new Map([[file, 0]]);
  // A map hands out what is added while it is walked through, so this goes ever further from the file.
  for (const [reached, distance] of distances) {
    for (const importer of importers.get(reached) ?? []) {
      if (!distances.has(importer)) distances.set(importer, distance + 1);
    }
  }
  return distances;
}
