import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Returns a content folder with these files that lasts as long as the test. */
export function makeJournalContent(files: Readonly<Record<string, string>>): string {
  const outside = mkdtempSync(join(tmpdir(), 'journal-'));
  onTestFinished(() => {
    rmSync(outside, { recursive: true, force: true });
  });
  const contentDir = join(outside, 'nội dung');
  mkdirSync(contentDir);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(contentDir, path)), { recursive: true });
    writeFileSync(join(contentDir, path), text);
  }
  return contentDir;
}

/** Returns the text of every file of a folder by its path. */
export function filesIn(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true }).map((path) => String(path).replaceAll('\\', '/'));
  const files = paths.filter((path) => statSync(join(folder, path)).isFile()).toSorted();
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
