import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readTree } from '../../content-files/content-tree.ts';
import { producerText, productText, testDay } from '../../checks/checked-files.ts';
import { runImportCommand } from './import-command.ts';
import type { ImportResult } from './import-command.ts';

/** A content folder for a test of the import, with a folder for sheets beside it. */
export interface ImportFixture {
  readonly contentDir: string;
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Returns a small content folder that lasts as long as the test. */
export function makeImportFixture(files: Readonly<Record<string, string>> = soundFiles()): ImportFixture {
  const fixture = emptyImportFixture();
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(fixture.contentDir, file)), { recursive: true });
    writeFileSync(join(fixture.contentDir, file), text);
  }
  return fixture;
}

/** Returns a copy of the whole catalogue that lasts as long as the test. */
export function makeCatalogueFixture(): ImportFixture {
  const fixture = emptyImportFixture();
  cpSync(join(import.meta.dirname, '../../../content'), fixture.contentDir, { recursive: true });
  return fixture;
}

/** Returns an empty content folder that lasts as long as the test. */
export function emptyImportFixture(): ImportFixture {
  const folder = join(mkdtempSync(join(tmpdir(), 'import-')), 'thử nghiệm');
  onTestFinished(() => {
    rmSync(dirname(folder), { recursive: true, force: true });
  });
  const contentDir = join(folder, 'nội dung');
  mkdirSync(contentDir, { recursive: true });
  return { contentDir, folder, environment: { CONTENT_DIR: contentDir, TODAY: testDay } };
}

/** Returns a product and its producer without faults. */
function soundFiles(): Record<string, string> {
  return {
    'products/lao-cai/tra-shan/index.md': productText(),
    'producers/htx-ta-xua/index.md': producerText(),
  };
}

/** Imports files; those that are given as content are written first. */
export function importFiles(
  { environment, folder }: ImportFixture,
  files: Readonly<Record<string, string | Uint8Array>>,
  options: readonly string[] = [],
): Promise<ImportResult> {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return runImportCommand([...Object.keys(files), ...options], environment, folder);
}

/** Returns every file of a content folder with its bytes as text. */
export function treeOf(contentDir: string): Readonly<Record<string, string>> {
  const entries = readTree(contentDir).map(({ path }) => [path, readFileSync(join(contentDir, path), 'latin1')]);
  return Object.fromEntries(entries) as Record<string, string>;
}
