import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Everything in the project, apart from the content, that decides what a check finds and what pages look like. */
const parts: readonly string[] = [
  'src',
  'scripts',
  'public',
  'astro.config.mjs',
  'package-lock.json',
  'tsconfig.json',
  // What is installed, which is not what was asked for after a change of the lock file without `npm ci`.
  'node_modules/.package-lock.json',
];

const project = resolve(import.meta.dirname, '..', '..');

/** Returns a text that changes with any line of the code: what older code has made must not pass for its work. */
export function codeDigest(root = project): string {
  const digest = createHash('sha256');
  for (const part of parts) {
    for (const file of filesAt(root, part)) {
      const bytes = readFileSync(join(root, file));
      // The length keeps the end of one file from passing for the beginning of the next.
      digest.update(`${file}\0${String(bytes.length)}\0`).update(bytes);
    }
  }
  return digest.digest('hex');
}

/** Returns a file, or all files of a folder in code unit order; names have forward slashes on every system. */
function filesAt(root: string, path: string): string[] {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  const entries = readdirSync(full, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) =>
    entry.isFile() ? [`${path}/${entry.name}`] : filesAt(root, `${path}/${entry.name}`),
  );
}
